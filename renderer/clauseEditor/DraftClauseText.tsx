import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { lonelyIn, withLonely } from '#core/clauses/chips/parity.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { useSettled } from '#renderer/state/useSettled.ts';
import { clauseProblemText } from '#renderer/words/clauseProblemWords.ts';
import { ClauseTextEditor } from './ClauseTextEditor.tsx';
import { ParityMarks } from './ParityMarks.tsx';
import { useNaming } from './picker/useNaming.ts';
import { useContractTargets } from './targets.ts';
import { twinColumns } from './TwinFields.tsx';

export interface DraftClauseTextProps {
  /** One, or both beside each other. */
  readonly languages: readonly Language[];
  readonly textIn: (language: Language) => string;
  /** What a screen reader calls the text in a language. */
  readonly labelIn: (language: Language) => string;
  readonly describedBy: string | undefined;
  /** `isNewStep`: it does not go on with what was typed before, so undo takes it back by itself. */
  readonly onText: (language: Language, text: string, isNewStep: boolean) => void;
  readonly onLeave: () => void;
}

/** The text of a clause within a draft, with what one language lacks and what keeps the text from being printed. */
export function DraftClauseText({ languages, textIn, labelIn, describedBy, onText, onLeave }: DraftClauseTextProps) {
  const { languages: names } = useWords();
  const shown = useLanguage();
  const agreement = useAgreement((whole) => whole);
  const naming = useNaming(agreement);
  const targets = useContractTargets();
  const isTwin = languages.length > 1;
  const texts = useSettled(JSON.stringify(LANGUAGES.map(textIn)));
  const { lonely, wrong } = useMemo(() => readTexts(texts), [texts]);
  const targetName = (anchor: string) => targets.find((target) => target.anchor === anchor)?.name ?? anchor;
  return (
    <Box
      sx={{ ...twinColumns, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))' }}
      onBlur={onLeave}
    >
      {languages.map((language) => (
        <Box key={language} sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
          {isTwin ? (
            <Typography aria-hidden variant="body2" color="textSecondary">
              {names[language]}
            </Typography>
          ) : null}
          <ClauseTextEditor
            language={language}
            text={textIn(language)}
            label={labelIn(language)}
            describedBy={describedBy}
            onChange={(text, isNewStep) => onText(language, text, isNewStep)}
            agreement={agreement}
            targets={targets}
            hasOwnUndo={false}
          />
          {wrong[language].map((finding) => (
            <Typography key={JSON.stringify(finding)} role="alert" variant="body2" color="error">
              {clauseProblemText({ kind: 'text', language, finding }, shown)}
            </Typography>
          ))}
          <ParityMarks
            language={language}
            lonely={isTwin ? lonely.filter(({ missingIn }) => missingIn === language) : []}
            naming={naming}
            targetName={targetName}
            onPut={(one) => onText(language, withLonely(textIn(language), one), true)}
          />
        </Box>
      ))}
    </Box>
  );
}

function readTexts(texts: string) {
  const [en = '', da = ''] = JSON.parse(texts) as readonly string[];
  return { lonely: lonelyIn({ en, da }), wrong: { en: checkClauseText(en), da: checkClauseText(da) } };
}
