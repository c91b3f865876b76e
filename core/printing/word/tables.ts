import type { Inline, KeyValue, Table, TableCell, TableRow } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { emboldened } from '#core/printing/word/inlines.ts';
import { runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, type WordParagraph, type WordRow, type WordTable } from '#core/printing/word/story.ts';
import { DEPTH_INDENT, TEXT_WIDTH, type StyleId } from '#core/printing/word/styles.ts';

export function printTable(table: Table, place: Place): WordTable {
  const isWide = table.columns.length >= houseStyle.table.wideFrom;
  const row = (style: StyleId, { cells }: TableRow): WordRow => ({
    cells: table.columns.map((column, index) => cellParagraphs(cells[index], style, place, column.align)),
  });
  return {
    kind: 'table',
    form: 'ruled',
    summary: table.summary,
    left: isWide ? 0 : DEPTH_INDENT[place.depth],
    padding: null,
    columns: columnWidths(
      table.columns.map(({ width }) => width),
      place,
      isWide ? DEPTH_INDENT[place.depth] : 0,
    ),
    header: keptWithNext(row('TableHeading', table.header)),
    rows: table.rows.map((cells) => row('TableText', cells)),
  };
}

export function printKeyValue(block: KeyValue, place: Place): WordTable {
  const { keyShare } = houseStyle.keyValue;
  return {
    kind: 'table',
    form: 'facts',
    summary: block.summary,
    left: DEPTH_INDENT[place.depth],
    padding: null,
    columns: columnWidths([keyShare, 1 - keyShare], place),
    header: null,
    rows: block.rows.map(({ key, value }) => ({
      cells: [[paragraph('FactName', runsOf(key, place))], linesOf(value, 'FactText', place)],
    })),
  };
}

export function keptWithNext({ cells }: WordRow): WordRow {
  return { cells: cells.map((lines) => lines.map((line) => ({ ...line, keepWithNext: true }))) };
}

/**
 * The widths that share what the margins and the indent leave. Columns without rules may reach beyond the margin by the
 * padding of the last, so that its text ends at the margin.
 */
export function columnWidths(shares: readonly number[], place: Place, beyond = 0): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const room = TEXT_WIDTH - DEPTH_INDENT[place.depth] + beyond;
  return shares.map((share) => (room * share) / total);
}

/** A paragraph for each line; an empty one where there are none, as Word wants a paragraph in every cell. */
export function linesOf(lines: readonly (readonly Inline[])[], style: StyleId, place: Place): readonly WordParagraph[] {
  if (lines.length === 0) return [paragraph(style, [])];
  return lines.map((line) => paragraph(style, runsOf(line, place)));
}

function cellParagraphs(
  cell: TableCell | undefined,
  style: StyleId,
  place: Place,
  align: WordParagraph['align'],
): readonly WordParagraph[] {
  const isBold = cell?.isRowHeader === true;
  return linesOf(cell?.content ?? [], style, place).map((line) => ({
    ...line,
    align,
    runs: isBold ? emboldened(line.runs) : line.runs,
  }));
}
