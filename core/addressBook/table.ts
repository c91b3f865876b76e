import Papa from 'papaparse';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { decodeText, type Encoding } from './decodeText.ts';
import { LARGEST_TABLE_FILE, MOST_COLUMNS, MOST_ROWS } from './limits.ts';

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface TableRow {
  /** Line of the file it begins on; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that could not be read. Lines and columns are counted from 1. */
export type LineFault =
  /** Quotation marks do not match. */
  | { readonly kind: 'quotes'; readonly line: number; readonly column: number }
  | { readonly kind: 'tooManyCells'; readonly line: number; readonly column: number; readonly expected: number };

export interface Table {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly faults: readonly LineFault[];
}

/** Why a file is not read at all. */
export type TableProblem =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'tooManyRows'; readonly limit: number }
  | { readonly kind: 'tooManyColumns'; readonly limit: number }
  /** It is a workbook of Excel, as the file begins like one. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'empty' };

/** A cell that a spreadsheet would take for a formula; one that is written with an apostrophe before it gets one more. */
const FORMULA = /^'*[=+\-@\t\r]/;
const QUOTED = /"[^"]*"/g;
const GUARDED = /^'+[=+\-@\t\r]/;
/** Excel's own way of keeping the zeros of a number: ="0123". */
const EXCEL_TEXT = /^="([^"]*)"$/;

/**
 * Reads a file as a table, whatever is in it: the separator and the writing are found out, quoted cells may have several
 * lines, and lines that cannot be read are told apart. What `writeTable` guarded from spreadsheets is as it was before.
 */
export function readTable(bytes: Uint8Array): Outcome<Table, TableProblem> {
  if (bytes.length > LARGEST_TABLE_FILE)
    return failed({ kind: 'tooLarge', bytes: bytes.length, limit: LARGEST_TABLE_FILE });
  if (isWorkbook(bytes)) return failed({ kind: 'workbook' });
  const decoded = decodeText(bytes);
  if (decoded === null) return failed({ kind: 'notText' });
  const { text, encoding } = decoded;
  if (text.trim() === '') return failed({ kind: 'empty' });
  const named = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const separator = (named?.[1] as Separator | undefined) ?? separatorOf(body);
  const table = tableOf(recordsOf(body, separator, named === null ? 1 : 2));
  return table.ok ? done({ ...table.value, encoding, separator }) : table;
}

/** A file that Excel opens as the table it is: every cell quoted, and none of them a formula. */
export function writeTable(rows: readonly (readonly string[])[], separator: Separator): string {
  const how = { delimiter: separator, newline: '\r\n', quotes: true, escapeFormulae: FORMULA };
  return `\uFEFF${Papa.unparse(rows, how)}\r\n`;
}

function isWorkbook([first, second, third]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b && third === 0x03) || (first === 0xd0 && second === 0xcf && third === 0x11);
}

/** Between the cells that are quoted; in them a line may end as it likes. */
function withEqualLineEnds(text: string): string {
  return text.replaceAll(/"[^"]*"|\r\n?/g, (found) => (found.startsWith('"') ? found : '\n'));
}

/** The one that stands most often between the cells of the first line. */
function separatorOf(text: string): Separator {
  const lines = text.replaceAll(QUOTED, '').split(/[\r\n]/);
  const head = lines.find((line) => line !== '') ?? '';
  const times = (separator: Separator) => head.split(separator).length;
  return SEPARATORS.reduce((most, next) => (times(next) > times(most) ? next : most));
}

type Parsed = Pick<Table, 'headers' | 'rows' | 'faults'>;

function tableOf(records: Iterable<Record>): Outcome<Parsed, TableProblem> {
  const rows: TableRow[] = [];
  const faults: LineFault[] = [];
  let headers: readonly string[] | null = null;
  for (const { line, cells, faultIn } of records) {
    if (headers === null) {
      if (isBlank(cells)) continue;
      headers = cells.map((cell) => cell.trim());
      if (headers.length > MOST_COLUMNS) return failed({ kind: 'tooManyColumns', limit: MOST_COLUMNS });
    } else if (faultIn !== null) faults.push({ kind: 'quotes', line, column: faultIn });
    else if (isBlank(cells.slice(headers.length))) rows.push({ line, cells: padded(cells, headers.length) });
    else faults.push({ kind: 'tooManyCells', line, column: headers.length + 1, expected: headers.length });
    if (rows.length + faults.length > MOST_ROWS) return failed({ kind: 'tooManyRows', limit: MOST_ROWS });
  }
  return headers === null ? failed({ kind: 'empty' }) : done({ headers, rows, faults });
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
  /** The column, from 1, in which quotation marks do not match. */
  readonly faultIn: number | null;
}

/** How often reading begins anew after a quotation mark without a second one, which swallows all that follows. */
const MOST_BEGINNINGS = 50;

/** The records of a table; after a line whose quotation marks do not match, reading goes on with the next line. */
function recordsOf(text: string, separator: Separator, firstLine: number): readonly Record[] {
  const records: Record[] = [];
  let rest = withEqualLineEnds(text).replace(/\n$/, '');
  let line = firstLine;
  for (let beginning = 0; beginning < MOST_BEGINNINGS && rest !== ''; beginning += 1) {
    const read = recordsUntilFault(rest, separator, line);
    records.push(...read.records);
    if (read.faultAt === null) return records;
    const lineEnd = rest.slice(read.faultAt).search(/[\r\n]/);
    line = (records.at(-1)?.line ?? line) + 1;
    rest = lineEnd < 0 ? '' : withEqualLineEnds(rest.slice(read.faultAt + lineEnd)).slice(1);
  }
  return records;
}

function recordsUntilFault(text: string, separator: Separator, firstLine: number) {
  const records: Record[] = [];
  let faultAt: number | null = null;
  let line = firstLine;
  let from = 0;
  Papa.parse(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors: [error], meta: { cursor } }, parser) => {
      const before = error === undefined ? null : text.slice(from, error.index - 1).replaceAll(QUOTED, '');
      const faultIn = before === null ? null : before.split(separator).length;
      records.push({ line, cells: data.map(plainCell), faultIn });
      if (faultIn !== null) faultAt = from;
      if (faultIn !== null || records.length > MOST_ROWS + 1) return parser.abort();
      line += countLineEnds(text, from, cursor);
      from = cursor;
    },
  });
  return { records, faultAt: faultAt as number | null };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function plainCell(cell: string): string {
  const excel = EXCEL_TEXT.exec(cell);
  if (excel !== null) return excel[1] ?? '';
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function padded(cells: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, at) => cells[at] ?? '');
}
