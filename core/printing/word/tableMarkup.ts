import { paragraphMarkup } from '#core/printing/word/paragraphMarkup.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import type { WordRow, WordTable } from '#core/printing/word/story.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';
import { twips } from '#core/printing/word/units.ts';
import { element, nothing, together, when, type Xml } from '#core/openXml/xml.ts';

export function tableMarkup(table: WordTable, writing: Writing): Xml {
  const columns = columnProperties(table);
  const row = ({ cells }: WordRow, isHeader: boolean): Xml =>
    rowMarkup(
      cells.map((lines) => together(lines.map((line) => paragraphMarkup(line, writing)))),
      { isHeader, columns },
    );
  return tableAround(table, [
    table.header === null ? nothing : row(table.header, true),
    ...table.rows.map((cells) => row(cells, false)),
  ]);
}

/** What every cell of a column says of itself. */
export function columnProperties({ columns }: WordTable): readonly Xml[] {
  return columns.map((width) => cellProperties(twips(width)));
}

export function tableAround(table: WordTable, rows: readonly Xml[]): Xml {
  const widths = table.columns.map(twips);
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, tableProperties(table, widths)),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows,
  );
}

function tableProperties({ form, header, left, padding, summary }: WordTable, widths: readonly number[]): Xml {
  const width = widths.reduce((sum, column) => sum + column, 0);
  return together([
    element('w:tblStyle', { 'w:val': tableStyle[form].id }),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    when(left > 0, element('w:tblInd', { 'w:w': twips(left), 'w:type': 'dxa' })),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    padding === null ? nothing : sidePadding(twips(padding)),
    element('w:tblLook', {
      'w:val': header === null ? '0600' : '0620',
      'w:firstRow': header === null ? 0 : 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    when(summary !== '', element('w:tblDescription', { 'w:val': summary })),
  ]);
}

function sidePadding(width: number): Xml {
  const room = { 'w:w': width, 'w:type': 'dxa' };
  return element('w:tblCellMar', {}, element('w:left', room), element('w:right', room));
}

interface RowPlace {
  readonly isHeader: boolean;
  readonly columns: readonly Xml[];
  /** That the row as a whole was inserted or deleted. */
  readonly tracked?: Xml;
}

const notDivided = element('w:cantSplit');
const repeated = element('w:tblHeader');

/** A row with what stands in each of its cells. */
export function rowMarkup(cells: readonly Xml[], { isHeader, columns, tracked = nothing }: RowPlace): Xml {
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, notDivided, when(isHeader, repeated), tracked),
    ...cells.map((lines, index) => element('w:tc', {}, columns[index] ?? nothing, lines)),
  );
}

function cellProperties(width: number): Xml {
  return element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
}
