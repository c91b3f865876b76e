import { companions } from '#core/printing/companions.ts';
import type { Cell, Row, TableBox, TextBox } from '#core/printing/pdf/boxes.ts';
import { laidOut, type Column } from '#core/printing/pdf/columns.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { levelled } from '#core/printing/pdf/levelled.ts';
import { keepIf, moved, strip, textStrips, type Mark, type Strip } from '#core/printing/pdf/strips.ts';

/** Rows higher than this share of a page are cut: moved to the next page whole, they would leave too much of it empty. */
const HIGH_ROW = 1 / 3;
/** Up to this share of a page the header of a table is printed again on each page, and up to this it is never cut. */
const HEADER = { repeated: 1 / 3, whole: 1 / 2 };

/** The rows of a table as strips: the header stays with the first rows and is printed again on each page. */
export function tableStrips(asked: TableBox, width: number, highest: number, typeCase: TypeCase): readonly Strip[] {
  const { table, columns } = laidOut(asked, width, typeCase);
  const header = headerStrips(table, columns, highest * HEADER.whole, typeCase);
  const [whole] = header;
  const isLow = header.length === 1 && (whole?.height ?? 0) <= highest * HEADER.repeated;
  const repeated = isLow ? (whole ?? null) : null;
  const limit = table.isForm ? highest : highest * HIGH_ROW;
  const rows = table.rows.flatMap((row, index) => {
    const isLast = index === table.rows.length - 1;
    const whole = rowStrip(table, row, columns, typeCase);
    const parts = whole.height <= limit ? [whole] : bands(table, row, columns, typeCase);
    return parts.map((part, at) => ruled(table, part, { repeated, isEnd: at === parts.length - 1, isLast, width }));
  });
  const all = [...header, ...companied(rows, header.length > 0 || table.ruleBetween !== null, highest)];
  return all.map((part, index) => (index === 0 ? { ...ruledAbove(table, part, width), before: table.before } : part));
}

/** What belongs together on a page if there is room. */
function companied(rows: readonly Strip[], isRuled: boolean, highest: number): readonly Strip[] {
  const isKept = companions(
    rows.map(({ height }) => height),
    isRuled,
    highest,
  );
  return rows.map((row, index) =>
    isKept[index] === true && row.keepWithNext !== 'always' ? { ...row, keepWithNext: 'ifRoom' } : row,
  );
}

/** The text of a cell as one pile of lines, each with its distance from the top of the row. */
function cellLines(table: TableBox, boxes: readonly TextBox[], column: Column, typeCase: TypeCase): readonly Strip[] {
  const inner = Math.max(column.width - 2 * table.padding.horizontal, 1);
  return boxes.flatMap((box, index) => {
    const before = index === 0 ? 0 : box.before + (boxes[index - 1]?.after ?? 0);
    return textStrips({ ...box, before }, inner, typeCase);
  });
}

function cellsOf(table: TableBox, row: Row, columns: readonly Column[], typeCase: TypeCase) {
  const cells = row.cells.map((cell) => cell.boxes);
  if (!table.isForm) return cells;
  return levelled(cells, (box, index) => {
    const lines = textStrips(box, columns[index]?.width ?? 0, typeCase);
    return lines.reduce((sum, line) => sum + line.height, 0);
  });
}

function rowStrip(table: TableBox, row: Row, columns: readonly Column[], typeCase: TypeCase): Strip {
  const marks: Mark[] = [...anchorsOf(row)];
  let height = 0;
  cellsOf(table, row, columns, typeCase).forEach((boxes, index) => {
    const column = columns[index];
    if (column === undefined) return;
    marks.push(...partOf(row.cells[index]));
    let y = table.padding.vertical;
    for (const line of cellLines(table, boxes, column, typeCase)) {
      y += line.before;
      marks.push(...line.marks.map((mark) => moved(mark, column.x + table.padding.horizontal, y)));
      y += line.height;
    }
    height = Math.max(height, y + table.padding.vertical);
  });
  return strip({ height, marks });
}

function anchorsOf(row: Row): readonly Mark[] {
  return row.anchors.map((anchor) => ({ kind: 'anchor', y: 0, anchor }));
}

function partOf(cell: Cell | undefined): readonly Mark[] {
  const tag = cell?.tag ?? null;
  return tag === null ? [] : [{ kind: 'part', tag }];
}

/** A high row, cut between lines; each paragraph keeps at least two of its lines together. */
function bands(table: TableBox, row: Row, columns: readonly Column[], typeCase: TypeCase): readonly Strip[] {
  const cells = row.cells.map((cell, index) => {
    const column = columns[index];
    return column === undefined ? [] : cellLines(table, cell.boxes, column, typeCase);
  });
  const count = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, at) => {
    const marks: Mark[] = at === 0 ? [...anchorsOf(row), ...row.cells.flatMap(partOf)] : [];
    const top = at === 0 ? table.padding.vertical : 0;
    let height = 0;
    let isKept = false;
    cells.forEach((lines, index) => {
      const line = lines[at];
      const x = (columns[index]?.x ?? 0) + table.padding.horizontal;
      if (line === undefined) return;
      marks.push(...line.marks.map((mark) => moved(mark, x, top + line.before)));
      height = Math.max(height, top + line.before + line.height);
      isKept ||= line.keepWithNext === 'always';
    });
    const below = at === count - 1 ? table.padding.vertical : 0;
    return strip({ height: height + below, keepWithNext: keepIf(isKept), marks });
  });
}

/** The header; one higher than the limit is cut as a row is. */
function headerStrips(
  table: TableBox,
  columns: readonly Column[],
  limit: number,
  typeCase: TypeCase,
): readonly Strip[] {
  if (table.header === null) return [];
  const { row, shade, rule } = table.header;
  const whole = rowStrip(table, row, columns, typeCase);
  const parts = whole.height <= limit ? [whole] : bands(table, row, columns, typeCase);
  const x = table.indent;
  const last = columns.at(-1);
  const width = last === undefined ? 0 : last.x + last.width - x;
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    const marks: Mark[] = [{ kind: 'shade', x, y: 0, width, height: part.height, colour: shade }];
    if (isLast) marks.push({ kind: 'rule', x, y: part.height, length: width, rule });
    marks.push(...part.marks);
    if (at === 0 && table.ruleAround !== null)
      marks.push({ kind: 'rule', x, y: 0, length: width, rule: table.ruleAround });
    return { ...part, keepWithNext: isLast ? keepIf(table.rows.length > 0) : part.keepWithNext, marks };
  });
}

interface RowPlace {
  readonly repeated: Strip | null;
  readonly isEnd: boolean;
  readonly isLast: boolean;
  readonly width: number;
}

/** A header has a rule above already. */
function ruledAbove(table: TableBox, first: Strip, width: number): Strip {
  if (table.header !== null || table.ruleAround === null) return first;
  const above: Mark = { kind: 'rule', x: table.indent, y: 0, length: width - table.indent, rule: table.ruleAround };
  return { ...first, marks: [above, ...first.marks] };
}

function ruled(table: TableBox, part: Strip, place: RowPlace): Strip {
  const rule = place.isLast ? table.ruleAround : table.ruleBetween;
  if (!place.isEnd || rule === null) return { ...part, repeated: place.repeated };
  const length = place.width - table.indent;
  const marks: Mark[] = [...part.marks, { kind: 'rule', x: table.indent, y: part.height, length, rule }];
  return { ...part, repeated: place.repeated, marks };
}
