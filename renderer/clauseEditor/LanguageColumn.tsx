import { Box, Typography } from '@mui/material';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { withLonely, type Lonely } from '#core/clauses/chips/parity.ts';
import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { useWords } from '#renderer/state/session.ts';
import { ClauseTextEditor } from './ClauseTextEditor.tsx';
import type { ClauseDraft } from './clauseDraft.ts';
import { ParityMarks } from './ParityMarks.tsx';
import type { Naming } from './picker/naming.ts';
import { PrintedClause } from './PrintedClause.tsx';
import { usePrinted } from './usePrinted.ts';

interface LanguageColumnProps {
  readonly language: Language;
  readonly draft: ClauseDraft;
  /** Those that the clause defines. */
  readonly terms: readonly ClauseTerm[];
  readonly agreement: Agreement;
  readonly naming: Naming;
  /** What this language lacks. */
  readonly lonely: readonly Lonely[];
  readonly onText: (text: string) => void;
}

/** One language of a clause: its text, what it lacks, and how it is printed. */
export function LanguageColumn({ language, draft, terms, agreement, naming, lonely, onText }: LanguageColumnProps) {
  const { languages } = useWords();
  const printed = usePrinted({ draft, terms, agreement, language });
  const text = draft.text[language];
  const { preview, printedIn } = { ...naming.words, printedIn: naming.words.preview.in(languages[language]) };
  const targetName = (anchor: string) => printed.targets.find((target) => target.anchor === anchor)?.name ?? anchor;
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <Typography aria-hidden sx={{ fontWeight: 600 }}>
        {languages[language]}
      </Typography>
      <ClauseTextEditor
        language={language}
        text={text}
        onChange={onText}
        naming={naming}
        targets={printed.targets}
        terms={terms}
      />
      <ParityMarks
        language={language}
        lonely={lonely}
        naming={naming}
        targetName={targetName}
        onPut={(one) => onText(withLonely(text, one))}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {preview.title}. {preview.with(agreement.title?.[language] ?? agreement.title?.en ?? '')}
      </Typography>
      <PrintedClause words={naming.words} label={printedIn} language={language} printed={printed} text={text} />
    </Box>
  );
}
