import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DocumentProblem } from '#core/document/problem.ts';
import type { Reviser } from '#core/printing/word/redline/markup.ts';
import type { CopyWish } from '#core/verifying/copies.ts';
import type { Outcome } from '#core/outcome.ts';

/** The word by which a process is told to leave the processor to others. */
export const UNHURRIED = '--unhurried';

export type Format = 'word' | 'pdf';

/** A contract to be printed. */
export interface Contract {
  readonly agreement: Agreement;
  readonly template: string;
  readonly status: 'draft' | 'final';
  /** ISO 8601 date the contract speaks from. */
  readonly date: string;
}

/** The version before, and who stands at what changed since. */
export interface Compared {
  readonly before: Contract;
  readonly reviser: Reviser;
}

/** What the export process is asked to print; each language in each format. */
export interface ExportJob extends Contract {
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  /** Word files have the differences as tracked changes; those of other formats do not. */
  readonly compared?: Compared | null;
  /** What the files have beyond the contract. */
  readonly copy: CopyWish;
  /** Whose look they have; `null` for that of the house. */
  readonly brand: Brand | null;
  /** The Word file that Word contracts are poured into. */
  readonly letterhead?: Uint8Array | null;
  /** A file has no boxes in place of signs; what is only looked at may. */
  readonly use: 'file' | 'view';
}

export interface PrintedFile {
  readonly format: Format;
  readonly language: Language;
  readonly bytes: Uint8Array;
}

/** What the export process tells: how far it is, and how it ended. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'ended'; readonly result: Outcome<readonly PrintedFile[], DesktopProblem> };

export function problemOf(problem: DocumentProblem): DesktopProblem {
  if (problem.kind === 'evaluation') return { kind: 'tooLarge' };
  if (problem.blanks.length > 0) return { kind: 'blanks', blanks: problem.blanks };
  return { kind: 'brokenReferences', targets: problem.brokenReferences.map(({ target }) => target) };
}
