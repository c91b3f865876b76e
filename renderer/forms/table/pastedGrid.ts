/** The most rows that are pasted at once. */
export const MOST_PASTED = 2_000;

/**
 * The cells of text that was copied in a spreadsheet, row by row: divided by tabs, or by semicolons where every line has the same
 * number of them. `null` for text that is no table. Cells in quotation marks may hold tabs and line ends.
 */
export function pastedGrid(text: string): readonly (readonly string[])[] | null {
  const mark = text.includes('\t') ? '\t' : dividedBySemicolons(text) ? ';' : null;
  if (mark === null && !/\n[^\n]/.test(text.trim())) return null;
  const rows = cellsOf(text, mark ?? '\t').filter((row) => row.some((cell) => cell !== ''));
  return rows.length === 0 ? null : rows;
}

function dividedBySemicolons(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const counts = new Set(lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(';').length));
  const [count = 1] = counts;
  return lines.length > 1 && counts.size === 1 && count > 1;
}

function cellsOf(text: string, mark: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)"(?=${mark}|\\r?\\n|\\r|$)|([^${mark}\\r\\n]*))(${mark}|\\r\\n|\\n|\\r|$)`,
    'gy',
  );
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [whole, quoted, bare = '', end = ''] = found;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end !== mark && end !== '') rows.push([]);
    if (whole === '' || end === '') break;
  }
  return rows;
}
