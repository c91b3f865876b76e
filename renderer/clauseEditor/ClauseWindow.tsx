import { Dialog } from '@mui/material';
import { useEffect, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { desktop } from '#renderer/desktop.ts';
import { closeEditedClause } from '#renderer/state/editedClause.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { showProblem, useLanguage } from '#renderer/state/session.ts';
import { clauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import type { Subject } from './AboutClause.tsx';
import { ClauseEditor } from './ClauseEditor.tsx';

/** A clause of the library, edited over the whole window, with the answers of the draft that is open or of a sample. */
export function ClauseWindow({ clause }: { readonly clause: LibraryClause }) {
  const language = useLanguage();
  const agreement = usePreviewed(clause);
  const subjects = useSubjects(language);
  if (agreement === null) return null;
  return (
    <Dialog
      open
      fullScreen
      transitionDuration={0}
      slotProps={{ paper: { 'aria-label': clauseEditorWords[language].editor } }}
    >
      <ClauseEditor
        clause={clause}
        agreement={agreement}
        subjects={subjects}
        onSave={async (written) => {
          const saved = await desktop().ask.saveClause({ clause: written });
          if (saved.ok) closeEditedClause();
          return saved;
        }}
        onCancel={closeEditedClause}
      />
    </Dialog>
  );
}

/** The agreement that the clause is shown in; `null` until it is read. */
function usePreviewed({ suits }: LibraryClause): Agreement | null {
  const [open] = useState(() => useOpenDraft.getState().open?.history.present.agreement ?? null);
  const [sample, setSample] = useState<Agreement | null>(null);
  const type = suits.includes('customer') ? 'customer' : (suits[0] ?? 'customer');
  useEffect(() => {
    if (open !== null) return;
    void readSample(type).then(setSample);
  }, [open, type]);
  return open ?? sample;
}

/** A sample of that type; an agreement without answers where there is none. */
async function readSample(type: Agreement['type']): Promise<Agreement> {
  const { ask } = desktop();
  const listed = await ask.listSamples({});
  const found = listed.ok ? listed.value.find((sample) => sample.type === type) : undefined;
  const read = found === undefined ? null : await ask.readSample({ sample: found.id });
  return read?.ok === true ? read.value : newAgreement({ id: 'preview', type, language: 'en' });
}

/** The subjects of the clauses there are, each called as the first of them. */
function useSubjects(language: Language): readonly Subject[] {
  const [clauses, setClauses] = useState<readonly LibraryClause[]>([]);
  useEffect(() => {
    void desktop()
      .ask.listClauses({})
      .then((listed) =>
        listed.ok ? setClauses(listed.value.clauses.map(({ clause }) => clause)) : showProblem(listed.problem),
      );
  }, []);
  const names = new Map<string, string>();
  for (const { subject, title } of clauses)
    if (!names.has(subject)) names.set(subject, title[language] ?? title.en ?? title.da ?? subject);
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, language));
}
