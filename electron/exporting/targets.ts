import { join } from 'node:path';
import type { Language } from '#core/agreement/language.ts';
import { safeFileName } from '#core/document/fileName.ts';
import { isThere } from '#electron/chosenFile.ts';
import type { Format } from './job.ts';

const ENDINGS: Readonly<Record<Format, string>> = { word: 'docx', pdf: 'pdf' };

/**
 * Where a printed file goes: a name that every system takes, with the language where there are several, and a number
 * where a file of that name is there already. Nothing is ever overwritten.
 */
export async function freeTarget(
  folder: string,
  name: string,
  { format, language, several }: { format: Format; language: Language; several: boolean },
): Promise<string> {
  const base = `${safeFileName(name)}${several ? ` (${language})` : ''}`;
  for (let count = 1; ; count += 1) {
    const file = join(folder, `${base}${count === 1 ? '' : ` ${count}`}.${ENDINGS[format]}`);
    if (!(await isThere(file))) return file;
  }
}
