import type { Band } from '#core/agreement/credit.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import type { Inline } from '#core/document/document.ts';
import { value } from '#core/document/inline.ts';
import type { ComposedBlock, Writing } from '#core/document/writing.ts';
import { tableOf } from './composed.ts';
import { paymentPhrase } from './feeBase.ts';

export interface BandTable {
  readonly id: string;
  readonly path: Path;
  readonly summary: string;
  readonly heading: string;
  readonly bands: readonly Band[];
  /** What the bounds are measured in. */
  readonly unit: { readonly unit: Unit; readonly name: string | null };
}

/** A table of steps: between which bounds a result pays what. The words say on which side each bound falls. */
export function bandTable(
  writing: Writing,
  { id, path, summary, heading, bands, unit }: BandTable,
): readonly ComposedBlock[] {
  const { forms, remedies } = writing.words;
  const range = (band: Band, index: number): readonly Inline[] => [
    value(
      join(path, index, 'range'),
      forms.range(band.range, (bound) => forms.quantity(bound, unit.unit, unit.name)),
    ),
  ];
  return tableOf({
    id,
    summary,
    columns: [
      { heading, width: 3, always: true, cell: (band, index) => [range(band, index)] },
      {
        heading: remedies.credits.creditHeading,
        width: 2,
        always: true,
        cell: (band, index) => [paymentPhrase(writing, join(path, index, 'pays'), band.pays)],
      },
    ],
    rows: bands,
    rowId: (_, index) => String(index + 1),
  });
}
