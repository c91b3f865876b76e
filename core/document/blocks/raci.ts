import type { Duty } from '#core/agreement/duty.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { value } from '#core/document/inline.ts';
import { showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { introduction, tableOf, type Column } from './composed.ts';

/** Which role carries out, answers for, is consulted about or informed of each duty. */
export const raci: BlockWriter = (writing) => {
  const rows = writing.agreement.duties.filter(({ assignments }) => assignments.length > 0);
  if (rows.length === 0) return [];
  const words = writing.words.responsibilities.raci;
  const roles = writing.agreement.roles.filter(({ id }) =>
    rows.some(({ assignments }) => assignments.some(({ role }) => role === id)),
  );
  const first: Column<Duty> = {
    heading: words.duty,
    width: 4,
    always: true,
    cell: (duty) => [dutyName(writing, duty)],
  };
  const columns = roles.map(({ id, name }): Column<Duty> => ({
    heading: [showWording(writing, join('roles', id, 'name'), name)],
    width: 2,
    align: 'centre',
    always: true,
    cell: (duty) => letters(writing, duty, id),
  }));
  const table = tableOf({
    id: 'raci-table',
    summary: words.summary,
    columns: [first, ...columns],
    rows,
    rowId: ({ id }) => id,
  });
  return [introduction('raci-intro', words.introduction), ...table];
};

function dutyName(writing: Writing, duty: Duty): readonly Inline[] {
  const field = duty.name === undefined && duty.text !== undefined ? 'text' : 'name';
  return showWording(writing, join('duties', duty.id, field), duty[field]);
}

function letters(writing: Writing, duty: Duty, role: string): readonly (readonly Inline[])[] {
  const index = duty.assignments.findIndex((assignment) => assignment.role === role);
  const assignment = duty.assignments[index];
  if (assignment === undefined) return [];
  const letter = writing.words.responsibilities.raci.letters[assignment.as];
  return [[value(join('duties', duty.id, 'assignments', index, 'as'), letter)]];
}
