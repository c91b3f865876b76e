import { lowering } from '#core/printing/levels.ts';
import type { TextBox } from '#core/printing/pdf/boxes.ts';

type Boxes = readonly TextBox[];

/** Cells of a form with more room above the paragraphs that are to end level with those beside them. */
export function levelled(cells: readonly Boxes[], heightOf: (box: TextBox, cell: number) => number): readonly Boxes[] {
  const lowered = lowering(
    cells.map((boxes, cell) =>
      boxes.map((box, at) => {
        const above = at === 0 ? 0 : box.before + (boxes[at - 1]?.after ?? 0);
        return { height: above + heightOf(box, cell), endsLevel: box.endsLevel };
      }),
    ),
  );
  return cells.map((boxes, cell) =>
    boxes.map((box, at) => ({ ...box, before: box.before + (lowered[cell]?.[at] ?? 0) })),
  );
}
