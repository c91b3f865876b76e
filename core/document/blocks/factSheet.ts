import type { Inline, KeyValueRow } from '#core/document/document.ts';
import { text } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import type { ComposedBlock } from '#core/document/writing.ts';

/** One entry a paragraph; none when there is nothing to say. */
export type Lines = readonly (readonly Inline[])[];

export interface FactRow {
  readonly id: string;
  readonly label: string | readonly Inline[];
  readonly lines: Lines;
}

/** Labelled facts under each other, each line with a capital first letter. Rows that say nothing are left out. */
export function factSheet(id: string, summary: string, rows: readonly FactRow[]): readonly ComposedBlock[] {
  const said = rows.flatMap(({ id: key, label, lines }): readonly KeyValueRow[] => {
    if (lines.length === 0) return [];
    const heading = typeof label === 'string' ? [text(label)] : label;
    return [{ id: `${id}-${key}`, key: capitalised(heading), value: lines.map(capitalised) }];
  });
  return said.length === 0 ? [] : [{ kind: 'keyValue', id, summary, rows: said }];
}

/** The line an answer makes, or none while it has not been given. */
export function lineIf<Answer>(answer: Answer | undefined, show: (known: Answer) => readonly Inline[]): Lines {
  return answer === undefined ? [] : [show(answer)];
}
