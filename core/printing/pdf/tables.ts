import type { Table, TableCell, TableRow } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { textBox, type Cell, type Row, type Rule, type TableBox } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';

const { table, text } = houseStyle;
const BETWEEN_PARAGRAPHS = 2;

export function printTable(block: Table, place: Place): readonly TableBox[] {
  const headRule: Rule = { width: table.headRule, colour: 'accent' };
  const rule: Rule = { width: table.rule, colour: 'rule' };
  const whole = tag('Table', place.parent, { trait: { kind: 'summary', text: block.summary } });
  const [head, body] = [tag('THead', whole), tag('TBody', whole)];
  return [
    {
      kind: 'table',
      isForm: false,
      indent: block.columns.length >= table.wideFrom ? 0 : place.indent,
      before: 4,
      after: text.after + 6,
      shares: block.columns.map((column) => column.width),
      gap: 0,
      padding: table.cellPadding,
      header: { row: printRow(block, block.header, head), shade: 'shade', rule: headRule },
      rows: block.rows.map((row) => printRow(block, row, body)),
      ruleBetween: rule,
      ruleAround: rule,
    },
  ];
}

function printRow(block: Table, row: TableRow, part: Tag): Row {
  const rowTag = tag('TR', part);
  return { cells: row.cells.map((cell, index) => printCell(block, cell, index, rowTag)), anchors: [] };
}

function printCell(block: Table, cell: TableCell, index: number, row: Tag): Cell {
  const isHeader = row.parent?.role === 'THead';
  const scope = isHeader ? 'Column' : 'Row';
  const isNaming = isHeader || cell.isRowHeader;
  const cellTag = isNaming ? tag('TH', row, { trait: { kind: 'scope', scope } }) : tag('TD', row);
  const style = isNaming ? styles.cellHead : styles.cell;
  const align = block.columns[index]?.align ?? 'left';
  const boxes = cell.content.map((content) =>
    textBox({
      runs: printInlines(content, style),
      style,
      align,
      hyphenates: true,
      after: BETWEEN_PARAGRAPHS,
      tag: tag('P', cellTag),
    }),
  );
  return { boxes, tag: cellTag };
}
