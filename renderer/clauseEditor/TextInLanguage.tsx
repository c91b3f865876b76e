import { Box, Typography } from '@mui/material';
import { memo, useCallback } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { Lonely } from '#core/clauses/chips/parity.ts';
import type { TemplateFinding } from '#core/clauses/finding.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { clauseProblemText } from '#renderer/words/clauseProblemWords.ts';
import { ClauseTextEditor } from './ClauseTextEditor.tsx';
import { ParityMarks } from './ParityMarks.tsx';
import type { Naming } from './picker/naming.ts';
import type { Target } from './picker/offers.ts';

interface TextInLanguageProps {
  readonly language: Language;
  /** It stands beside the text in the other language. */
  readonly isTwin: boolean;
  readonly naming: Naming;
  /** Places in the contract that it can refer to. */
  readonly targets: readonly Target[];
  readonly text: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  /** What it lacks of the other. */
  readonly lonely: readonly Lonely[];
  /** What keeps it from being printed. */
  readonly wrong: readonly TemplateFinding[];
  readonly onText: (language: Language, text: string, isNewStep: boolean) => void;
  readonly onPut: (language: Language, lonely: Lonely) => void;
}

/** The text of a clause in one language. What is typed in the other draws nothing of it again. */
export const TextInLanguage = memo(function TextInLanguage(props: TextInLanguageProps) {
  const { language, isTwin, naming, targets, text, label, describedBy, lonely, wrong, onText, onPut } = props;
  const { languages: names } = useWords();
  const shown = useLanguage();
  const write = useCallback(
    (written: string, isNewStep: boolean) => onText(language, written, isNewStep),
    [language, onText],
  );
  const targetName = (anchor: string) => targets.find((target) => target.anchor === anchor)?.name ?? anchor;
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      {isTwin ? (
        <Typography aria-hidden variant="body2" color="textSecondary">
          {names[language]}
        </Typography>
      ) : null}
      <ClauseTextEditor
        language={language}
        text={text}
        label={label}
        describedBy={describedBy}
        onChange={write}
        naming={naming}
        targets={targets}
        hasOwnUndo={false}
      />
      {wrong.map((finding) => (
        <Typography key={JSON.stringify(finding)} role="alert" variant="body2" color="error">
          {clauseProblemText({ kind: 'text', language, finding }, shown)}
        </Typography>
      ))}
      <ParityMarks
        language={language}
        lonely={lonely}
        naming={naming}
        targetName={targetName}
        onPut={(one) => onPut(language, one)}
      />
    </Box>
  );
});
