import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Wording } from '#core/agreement/text.ts';
import { withType } from '#core/editing/agreementType.ts';
import { desktop } from '#renderer/desktop.ts';
import { change, undoLast, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { typeWords } from '#renderer/words/typeWords.ts';
import { isAsked, isEverAsked } from './asked.ts';
import { Choice } from './Choice.tsx';
import type { ControlProps } from './controls.tsx';
import { Field } from './Field.tsx';
import { textOf } from './textOf.ts';
import { useMembers } from './useOptions.ts';

/** The type of the agreement. A template that is not for the new type gives way to one that is, in the same step of undo. */
export function TypeControl({ question: { slot, value, words } }: ControlProps) {
  const options = useMembers(slot.bare);
  const template = useAgreement((agreement) => agreement.template?.id);
  const [newTemplate, setNewTemplate] = useState<Wording | null>(null);
  const choose = async (type: AgreementType) => {
    const listed = await desktop().ask.listTemplates({});
    if (!listed.ok) return showProblem(listed.problem);
    const suiting = listed.value.filter(({ suits }) => suits.includes(type));
    const chosen = suiting.find(({ id }) => id === template) ?? suiting[0];
    const isKept = chosen === undefined || chosen.id === template;
    setNewTemplate(isKept ? null : chosen.name);
    change({ kind: 'type', pattern: 'type' }, null, (draft) =>
      withType(draft, type, isKept ? undefined : { id: chosen.id, version: chosen.version }),
    );
  };
  return (
    <Field path={slot.path} {...words}>
      {(ids) => (
        <>
          <Choice
            id={ids.input}
            value={textOf(value)}
            options={options}
            onChoose={(type) => void choose(type as AgreementType)}
            describedBy={ids.describedBy}
          />
          <TypeChanged template={newTemplate} />
        </>
      )}
    </Field>
  );
}

/** Right after the type was changed: what that did, and the way back. */
function TypeChanged({ template }: { readonly template: Wording | null }) {
  const language = useLanguage();
  const { types } = useWords();
  const words = typeWords[language];
  const isLast = useOpenDraft(({ open }) => open?.history.past.at(-1)?.label.kind === 'type');
  const type = useAgreement((agreement) => agreement.type);
  const kept = useAgreement((agreement) =>
    Object.entries(agreement)
      .filter(
        ([key, part]) => hasFieldWords(key) && isEverAsked(key) && !isAsked(key, agreement.type) && isAnswered(part),
      )
      .map(([key]) => fieldWords(key, language, agreement.type).label)
      .join(', '),
  );
  if (!isLast) return null;
  const newText = template?.[language] ?? template?.en;
  return (
    <Alert
      severity="info"
      sx={{ mt: 1 }}
      action={
        <Button color="inherit" size="small" onClick={undoLast}>
          {words.undo}
        </Button>
      }
    >
      {[
        words.changed(types[type]),
        newText === undefined ? '' : words.newText(newText),
        kept === '' ? '' : words.kept(kept),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    </Alert>
  );
}

function isAnswered(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== undefined;
}
