import { bareSchema } from '#core/agreement/schemaWalk.ts';
import type { CellControlProps } from './cellControl.ts';
import { CellSelect } from './CellSelect.tsx';
import { textOf } from '#renderer/forms/textOf.ts';
import { useEntities, useMembers } from '#renderer/forms/useOptions.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { tableWords } from '#renderer/words/tableWords.ts';

/** A cell with one of a closed list, one of the things of the agreement, or yes or no. */
export function CellChoice({ question: { slot, value, answer }, cell, id, label, describedBy }: CellControlProps) {
  const { forms } = useWords();
  const { none } = tableWords[useLanguage()];
  const members = useMembers(bareSchema(slot.schema));
  const entities = useEntities(cell.kind === 'link' ? cell.entity : 'agreement');
  const yesNo = [
    { value: 'yes', label: forms.yes },
    { value: 'no', label: forms.no },
  ];
  const shown = value === true ? 'yes' : value === false ? 'no' : textOf(value);
  return (
    <CellSelect
      id={id}
      label={label}
      describedBy={describedBy}
      value={shown}
      options={cell.kind === 'yesNo' ? yesNo : cell.kind === 'link' ? entities : members}
      none={slot.optional || value === undefined ? none : undefined}
      onChoose={(chosen) => answer(cell.kind === 'yesNo' && chosen !== undefined ? chosen === 'yes' : chosen)}
    />
  );
}
