import { paragraphMarkup } from '#core/printing/word/paragraphMarkup.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import type { WordParagraph, WordRow, WordTable } from '#core/printing/word/story.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';
import { twips } from '#core/printing/word/units.ts';
import { element, nothing, together, when, type Xml } from '#core/openXml/xml.ts';

export function tableMarkup(table: WordTable, writing: Writing): Xml {
  const widths = table.columns.map(twips);
  const columns = widths.map(cellProperties);
  const row = (cells: WordRow, isHeader: boolean): Xml => rowMarkup(cells, { isHeader, columns, writing });
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, tableProperties(table, widths)),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    table.header === null ? nothing : row(table.header, true),
    ...table.rows.map((cells) => row(cells, false)),
  );
}

function tableProperties({ form, header, left, summary }: WordTable, widths: readonly number[]): Xml {
  const width = widths.reduce((sum, column) => sum + column, 0);
  return together([
    element('w:tblStyle', { 'w:val': tableStyle[form].id }),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    when(left > 0, element('w:tblInd', { 'w:w': twips(left), 'w:type': 'dxa' })),
    element('w:tblLayout', { 'w:type': 'fixed' }),
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

interface RowPlace {
  readonly isHeader: boolean;
  /** What every cell of a column says of itself. */
  readonly columns: readonly Xml[];
  readonly writing: Writing;
}

const bodyRow = element('w:trPr', {}, element('w:cantSplit'));
const headerRow = element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader'));

function rowMarkup({ cells }: WordRow, { isHeader, columns, writing }: RowPlace): Xml {
  return element(
    'w:tr',
    {},
    isHeader ? headerRow : bodyRow,
    ...cells.map((lines, index) => cellMarkup(lines, columns[index] ?? nothing, writing)),
  );
}

function cellMarkup(lines: readonly WordParagraph[], properties: Xml, writing: Writing): Xml {
  return element('w:tc', {}, properties, ...lines.map((line) => paragraphMarkup(line, writing)));
}

function cellProperties(width: number): Xml {
  return element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
}
