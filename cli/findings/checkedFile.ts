import type { Language } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import type { TextPlace } from '#core/agreement/problems.ts';
import type { Finding } from '#core/checks/finding.ts';

/** A file with what was found in it. */
export interface CheckedFile {
  readonly file: string;
  /** The language that messages are told in. */
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** Where something of the agreement stands in the file. */
  readonly placeOf: (path: Path) => TextPlace;
}
