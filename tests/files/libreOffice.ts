import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice makes of a Word file, with a profile of its own so that runs beside it do not disturb it. */

const TEXT = 'txt:Text (encoded):UTF8';

/** All text in reading order, with the numbers that LibreOffice counts for clauses. */
export function textOfWordFile(path: string): string {
  return inFolder((folder) => readFileSync(converted(path, TEXT, folder), 'utf8'));
}

/** The same of many at once, into files of the same names in the folder; their paths. */
export function textsOfWordFiles(paths: readonly string[], folder: string): readonly string[] {
  return allConverted(paths, TEXT, folder);
}

/** The file printed to PDF into the folder; the path of what was made. */
export function pdfOfWordFile(path: string, folder: string): string {
  return converted(path, 'pdf', folder);
}

/** The Word file as LibreOffice saves it, under the same name in the folder. */
export function savedAgain(path: string, folder: string): string {
  return converted(path, 'docx', folder);
}

/** Many files at once, which takes little longer than one; the paths of what was made, in their order. */
export function allConverted(paths: readonly string[], format: string, folder: string): readonly string[] {
  inFolder((profile) => {
    const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const command = [settings, '--headless', '--convert-to', format, '--outdir', folder, ...paths];
    execFileSync('soffice', command, { stdio: 'ignore', timeout: 80_000 + 20_000 * paths.length });
  });
  const extension = format.split(':')[0] ?? format;
  return paths.map((path) => join(folder, `${basename(path, extname(path))}.${extension}`));
}

function converted(path: string, format: string, folder: string): string {
  const [made = ''] = allConverted([path], format, folder);
  return made;
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-office-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
