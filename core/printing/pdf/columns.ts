import type { TableBox, TextBox } from '#core/printing/pdf/boxes.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { wordsOf } from '#core/printing/pdf/words.ts';

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Addresses and the like may be divided: no column is widened for them beyond this share of the table. */
const WIDEST_WORD = 0.26;

/** The columns as wide as their shares say, but wide enough for their words where the others can spare the room. */
export function columnsOf(table: TableBox, width: number, typeCase: TypeCase): readonly Column[] {
  const room = width - table.indent - table.gap * (table.shares.length - 1);
  const total = table.shares.reduce((sum, share) => sum + share, 0);
  const wanted = table.shares.map((share) => (room * share) / total);
  const widths = widened(wanted, leastWidths(table, room, typeCase));
  let x = table.indent;
  return widths.map((columnWidth) => {
    const column = { x, width: columnWidth };
    x += columnWidth + table.gap;
    return column;
  });
}

function leastWidths(table: TableBox, room: number, typeCase: TypeCase): readonly number[] {
  const rows = table.header === null ? table.rows : [table.header.row, ...table.rows];
  const widest = room * WIDEST_WORD;
  return table.shares.map((_, index) => {
    const boxes = rows.flatMap((row) => row.cells[index]?.boxes ?? []);
    const words = boxes.map((box) => widestWord(box, widest, typeCase));
    return Math.max(0, ...words) + 2 * table.padding.horizontal;
  });
}

function widestWord(box: TextBox, limit: number, typeCase: TypeCase): number {
  let widest = 0;
  for (const { width } of wordsOf(box.runs, typeCase.faces, typeCase.missing)) {
    if (width > widest && width <= limit) widest = width;
  }
  return widest;
}

/** Too narrow columns get what they need; the others give it, each by how much it can spare. */
function widened(wanted: readonly number[], least: readonly number[]): readonly number[] {
  const lack = wanted.map((width, index) => Math.max((least[index] ?? 0) - width, 0));
  const spare = wanted.map((width, index) => Math.max(width - (least[index] ?? 0), 0));
  const lacking = lack.reduce((sum, part) => sum + part, 0);
  const spared = spare.reduce((sum, part) => sum + part, 0);
  if (lacking === 0 || spared === 0) return wanted;
  const given = Math.min(lacking, spared);
  return wanted.map(
    (width, index) => width + ((lack[index] ?? 0) * given) / lacking - ((spare[index] ?? 0) * given) / spared,
  );
}
