import type { AgreementType } from '#core/agreement/agreement.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { desktop } from '#renderer/desktop.ts';
import { change, useAgreement } from '#renderer/state/openDraft.ts';
import { showProblem } from '#renderer/state/session.ts';
import { Choice } from './Choice.tsx';
import type { ControlProps } from './controls.tsx';
import { Field } from './Field.tsx';
import { textOf } from './textOf.ts';
import { useMembers } from './useOptions.ts';

/** The type of the agreement. A template that is not for the new type gives way to one that is, in the same step of undo. */
export function TypeControl({ question: { slot, value, words } }: ControlProps) {
  const options = useMembers(slot.bare);
  const template = useAgreement((agreement) => agreement.template?.id);
  const choose = async (type: AgreementType) => {
    const listed = await desktop().ask.listTemplates({});
    if (!listed.ok) return showProblem(listed.problem);
    const suiting = listed.value.filter(({ suits }) => suits.includes(type));
    const chosen = suiting.find(({ id }) => id === template) ?? suiting[0];
    change({ kind: 'type', pattern: 'type' }, null, (draft) => {
      const typed = setAnswer(draft, 'type', type);
      const isKept = chosen === undefined || chosen.id === template;
      return isKept ? typed : setAnswer(typed, 'template', { id: chosen.id, version: chosen.version });
    });
  };
  return (
    <Field path={slot.path} {...words}>
      {(ids) => (
        <Choice
          id={ids.input}
          value={textOf(value)}
          options={options}
          onChoose={(type) => void choose(type as AgreementType)}
          describedBy={ids.describedBy}
        />
      )}
    </Field>
  );
}
