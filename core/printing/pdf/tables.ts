import type { Table, TableCell, TableRow } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { textBox, type Cell, type Row, type TableBox } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';

const { table, colour, text } = houseStyle;
const BETWEEN_PARAGRAPHS = 2;

export function printTable(block: Table, place: Place): readonly TableBox[] {
  const headRule = { width: table.headRule, colour: colour.accent };
  const rule = { width: table.rule, colour: colour.rule };
  return [
    {
      kind: 'table',
      isForm: false,
      indent: place.indent,
      before: 4,
      after: text.after + 6,
      shares: block.columns.map((column) => column.width),
      gap: 0,
      padding: table.cellPadding,
      header: { row: printRow(block, block.header, true), shade: colour.shade, rule: headRule },
      rows: block.rows.map((row) => printRow(block, row, false)),
      ruleBetween: rule,
      ruleAround: rule,
    },
  ];
}

function printRow(block: Table, row: TableRow, isHeader: boolean): Row {
  const cells = row.cells.map((cell, index) => printCell(block, cell, index, isHeader));
  return { cells, anchors: [] };
}

function printCell(block: Table, cell: TableCell, index: number, isHeader: boolean): Cell {
  const style = isHeader || cell.isRowHeader ? styles.cellHead : styles.cell;
  const align = block.columns[index]?.align ?? 'left';
  return {
    boxes: cell.content.map((content) =>
      textBox({ runs: printInlines(content, style), style, align, after: BETWEEN_PARAGRAPHS }),
    ),
  };
}
