import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice makes of a Word file, with a profile of its own so that runs beside it do not disturb it. */

/** All text in reading order, with the numbers that LibreOffice counts for clauses. */
export function textOfWordFile(path: string): string {
  return inFolder((folder) => readFileSync(converted(path, 'txt:Text (encoded):UTF8', folder), 'utf8'));
}

/** The file printed to PDF into the folder; the path of what was made. */
export function pdfOfWordFile(path: string, folder: string): string {
  return converted(path, 'pdf', folder);
}

/** The Word file as LibreOffice saves it, under the same name in the folder. */
export function savedAgain(path: string, folder: string): string {
  return converted(path, 'docx', folder);
}

function converted(path: string, format: string, folder: string): string {
  inFolder((profile) => {
    const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const command = [settings, '--headless', '--convert-to', format, '--outdir', folder, path];
    execFileSync('soffice', command, { stdio: 'ignore', timeout: 100_000 });
  });
  const extension = format.split(':')[0] ?? format;
  return join(folder, `${basename(path, extname(path))}.${extension}`);
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-office-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
