import type { TextBox } from '#core/printing/pdf/boxes.ts';

type Boxes = readonly TextBox[];

/** Cells of a form with more room above the paragraphs that are to end level with those beside them. */
export function levelled(cells: readonly Boxes[], heightOf: (box: TextBox, cell: number) => number): readonly Boxes[] {
  const made: TextBox[][] = cells.map(() => []);
  const ends = cells.map(() => 0);
  const count = Math.max(0, ...cells.map((boxes) => boxes.length));
  for (let at = 0; at < count; at++) {
    cells.forEach((boxes, cell) => {
      const box = boxes[at];
      if (box === undefined) return;
      const before = at === 0 ? 0 : box.before + (boxes[at - 1]?.after ?? 0);
      ends[cell] = (ends[cell] ?? 0) + before + heightOf(box, cell);
    });
    const level = Math.max(...ends.filter((_, cell) => cells[cell]?.[at]?.endsLevel === true));
    cells.forEach((boxes, cell) => {
      const box = boxes[at];
      if (box === undefined) return;
      const end = ends[cell] ?? 0;
      const lack = box.endsLevel ? level - end : 0;
      made[cell]?.push({ ...box, before: box.before + lack });
      ends[cell] = end + lack;
    });
  }
  return made;
}
