import type { Language } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import type { PassageRole } from './roles.ts';

/** A text in one language, with what its words are taken for. */
export interface Passage {
  /** Of the answer without its language; of printed words, the clause they stand in. */
  readonly path: Path;
  readonly language: Language;
  readonly text: string;
  readonly role: PassageRole;
  /** A deadline, a frequency or a number stands beside the text, as an answer of its own. */
  readonly isBounded: boolean;
}
