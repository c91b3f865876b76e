import { execFileSync } from 'node:child_process';

/** What poppler's programs say about a PDF file. */
const BODY = ['-x', '0', '-y', '58', '-W', '596', '-H', '726'];
const LARGEST = 256 * 1024 * 1024;

/** The words between header and footer, in reading order. */
export function textOfPdf(path: string): string {
  return run('pdftotext', ['-raw', ...BODY, path, '-']);
}

/** The text with every word whole again that was divided at the end of a line. */
export function undivided(text: string): string {
  return text.replaceAll(/\u00ad\s*/g, '');
}

/** The words between header and footer, one entry a page. */
export function pagesOfPdf(path: string): readonly string[] {
  return textOfPdf(path).split('\f').slice(0, -1);
}

/** All lines of each page as they stand on the paper, header and footer with them. */
export function linesOfPages(path: string): readonly (readonly string[])[] {
  const pages = run('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''));
}

export interface PdfFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
}

export function fontsOfPdf(path: string): readonly PdfFont[] {
  const [, , ...rows] = run('pdffonts', [path]).trimEnd().split('\n');
  return rows.map((row) => {
    const [name = '', ...rest] = row.split(/\s+/);
    const [embedded, subset] = rest.filter((word) => word === 'yes' || word === 'no');
    return { name, isEmbedded: embedded === 'yes', isSubset: subset === 'yes' };
  });
}

export function propertiesOfPdf(path: string): Readonly<Record<string, string>> {
  const lines = run('pdfinfo', ['-rawdates', path]).trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
}

export function metadataOfPdf(path: string): string {
  return run('pdfinfo', ['-meta', path]);
}

/** The colours of a page at 20 dots an inch, each RRGGBB with the number of its dots. */
export function coloursOfPage(path: string, page: number): ReadonlyMap<string, number> {
  const at = ['-f', String(page), '-l', String(page)];
  const picture = execFileSync('pdftoppm', ['-r', '20', '-aa', 'no', '-aaVector', 'no', ...at, path], {
    maxBuffer: LARGEST,
  });
  const dots = picture.subarray(picture.indexOf('255\n') + 4);
  const colours = new Map<string, number>();
  for (let dot = 0; dot + 2 < dots.length; dot += 3) {
    const colour = dots.toString('hex', dot, dot + 3).toUpperCase();
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return colours;
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: LARGEST });
}
