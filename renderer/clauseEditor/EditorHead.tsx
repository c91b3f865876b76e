import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import type { Outcome } from '#core/outcome.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { clauseProblemText } from '#renderer/words/clauseProblemWords.ts';
import { clauseFrom, incompleteTerms, missingFields, type ClauseDraft } from './clauseDraft.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import type { Naming } from './picker/naming.ts';

interface EditorHeadProps {
  readonly clause: LibraryClause;
  readonly draft: ClauseDraft;
  readonly isChanged: boolean;
  readonly naming: Naming;
  readonly onSave: (clause: LibraryClause) => Promise<Outcome<unknown, DesktopProblem>>;
  readonly onCancel: () => void;
}

/** What is edited, the ways out of it, and what keeps it from being saved. */
export function EditorHead({ clause, draft, isChanged, naming, onSave, onCancel }: EditorHeadProps) {
  const words = useWords();
  const language = useLanguage();
  const { newClause, edit, save, saving, cancel, problems } = naming.words;
  const [isSaving, setSaving] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  /** What was wrong when it was last to be saved. */
  const [told, setTold] = useState<readonly string[]>([]);
  const name = clause.name[language] ?? clause.name.en ?? clause.name.da;
  const trySave = async () => {
    const wrong = problemsOf(draft, naming);
    const written = wrong.length === 0 ? clauseFrom(draft, clause) : null;
    if (written === null) {
      setTold(wrong.length === 0 ? [problems.tooLongField] : wrong);
      return;
    }
    setSaving(true);
    const saved = await onSave(written);
    setSaving(false);
    setTold(saved.ok ? [] : [problemText(saved.problem, words)]);
  };
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', px: 3, py: 1.5 }}>
      <Box sx={{ maxWidth: 1240, mx: 'auto' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Typography variant="h1" sx={{ flex: 1, minWidth: 0, fontSize: 20 }} noWrap>
            {name === undefined ? newClause : edit(name)}
          </Typography>
          <Button onClick={() => (isChanged ? setLeaving(true) : onCancel())}>{cancel}</Button>
          <Button variant="contained" disabled={isSaving} onClick={() => void trySave()}>
            {isSaving ? saving : save}
          </Button>
        </Box>
        {told.length === 0 ? null : (
          <Alert severity="error" sx={{ mt: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{problems.cannotSave(told.length)}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5, whiteSpace: 'pre-line' }}>
              {told.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </Box>
          </Alert>
        )}
      </Box>
      {isLeaving ? <LeaveDialog words={naming.words} onLeave={onCancel} onStay={() => setLeaving(false)} /> : null}
    </Box>
  );
}

/** What keeps the clause from being printed: fields that are empty, and what is wrong in its texts, with the place. */
function problemsOf(draft: ClauseDraft, { words, language: shown }: Naming): readonly string[] {
  const { fields, groups, problems, terms } = words;
  const names = { name: fields.name, title: fields.title, text: groups.text, suits: fields.suits };
  return [
    ...missingFields(draft).map((field) => problems.missingBoth(names[field])),
    ...incompleteTerms(draft).map(({ term }) => terms.incomplete(term[shown] || term.en || term.da || terms.unnamed)),
    ...LANGUAGES.flatMap((language) =>
      checkClauseText(draft.text[language]).map((finding) =>
        clauseProblemText({ kind: 'text', language, finding }, shown),
      ),
    ),
  ];
}
