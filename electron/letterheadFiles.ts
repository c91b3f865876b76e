import { basename } from 'node:path';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { LetterheadSummary } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readChosenFile } from './chosenFile.ts';
import type { KeptLetterhead } from './storage/letterheads.ts';

/** Reads the bytes of a Word file that somebody chose. */
export async function readLetterheadFile(path: string): Promise<Outcome<KeptLetterhead, DesktopProblem>> {
  const { LARGEST_LETTERHEAD } = await import('#core/printing/word/letterhead/letterhead.ts');
  const name = basename(path);
  const problem = { kind: 'tooLarge', limit: LARGEST_LETTERHEAD } as const;
  const read = await readChosenFile(path, LARGEST_LETTERHEAD, () => ({ kind: 'carriedFile', file: name, problem }));
  return read.ok ? done({ name, bytes: read.value }) : read;
}

/** What the person should know of a letterhead, or why it is none. */
export async function lookedAt({ name, bytes }: KeptLetterhead): Promise<Outcome<LetterheadSummary, DesktopProblem>> {
  const [{ readLetterhead }, { remarkText }] = await Promise.all([
    import('#core/printing/word/letterhead/letterhead.ts'),
    import('#core/printing/word/letterhead/remarks.ts'),
  ]);
  const read = readLetterhead(bytes);
  if (!read.ok) return failed({ kind: 'carriedFile', file: name, problem: read.problem });
  const remarks = read.value.remarks.map((remark) => {
    const [en, da] = LANGUAGES.map((language) => remarkText(remark, language));
    return { en: en ?? '', da: da ?? '' };
  });
  return done({ name, remarks });
}
