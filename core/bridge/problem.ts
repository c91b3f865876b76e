import type { PictureFileProblem } from '#core/brand/picture/pictureFile.ts';
import type {
  AgreementFileProblem,
  BrandFileProblem,
  ClauseFileProblem,
  SharedFileProblem,
} from '#core/agreement/problems.ts';
import type { TableProblem } from '#core/addressBook/table.ts';
import type { VerifyProblem } from '#core/verifying/problemWords.ts';
import type { LibraryClauseProblem } from '#core/clauses/libraryClause.ts';

/** Something of the program that was asked for and is not there any more. */
export type Missing = 'draft' | 'version' | 'party' | 'template' | 'sample' | 'backup' | 'file' | 'clause' | 'brand';

/** A place that a final contract leaves blank. */
export interface OpenBlank {
  readonly path: string;
  readonly prompt: string;
  /** The clause it stands in: "7.2". */
  readonly where: string | null;
}

/** A sign that the typeface of the contract has no shape for; `path` is `null` where nobody typed it. */
export interface OpenSign {
  readonly sign: string;
  readonly path: string | null;
  readonly where: string | null;
}

/** Everything that is expected to go wrong between the window and the machine. Worded in one place in the window. */
export type DesktopProblem =
  /** The person closed a dialog or pressed cancel: nothing to be told. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'missing'; readonly what: Missing }
  /** The system refused; `code` is Node's, `file` a name to show and never a path to use. */
  | { readonly kind: 'disk'; readonly code: string; readonly file: string }
  | { readonly kind: 'agreementFile'; readonly file: string; readonly problem: AgreementFileProblem }
  /** A Word file that is damaged, none of ours, or not safe to open. */
  | { readonly kind: 'carriedFile'; readonly file: string; readonly problem: VerifyProblem }
  /** A file that was to be read as a table. */
  | { readonly kind: 'tableFile'; readonly file: string; readonly problem: TableProblem }
  | { readonly kind: 'clauseFile'; readonly file: string; readonly problem: ClauseFileProblem }
  | { readonly kind: 'brandFile'; readonly file: string; readonly problem: BrandFileProblem }
  /** A file that was to be drawn as a logo. */
  | { readonly kind: 'picture'; readonly file: string; readonly problem: PictureFileProblem }
  /** A file that was to be read as a library. */
  | { readonly kind: 'sharedFile'; readonly file: string; readonly problem: SharedFileProblem }
  /** A clause that could not be printed is not saved. */
  | { readonly kind: 'clause'; readonly problems: readonly LibraryClauseProblem[] }
  /** A draft that was kept no longer verifies; it is left as it is. `name` is what it is called. */
  | { readonly kind: 'damagedDraft'; readonly name: string }
  /** A final is refused while something is open. */
  | { readonly kind: 'blanks'; readonly blanks: readonly OpenBlank[] }
  /** A final is refused while answers are begun that cannot be read yet, at these places of the draft. */
  | { readonly kind: 'unfinished'; readonly paths: readonly string[] }
  /** The typeface has no shape for signs that were typed; no file is made with boxes in it. */
  | { readonly kind: 'unprintable'; readonly signs: readonly OpenSign[] }
  | { readonly kind: 'brokenReferences'; readonly targets: readonly string[] }
  /** Two versions that were compared say the same. */
  | { readonly kind: 'noChanges' }
  /** The agreement's lists are too long to make a contract of. */
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'noTemplate'; readonly template: string | null }
  /** The database cannot be written, so what is typed is not safe: the window says so until it can again. */
  | { readonly kind: 'notSaved'; readonly code: string }
  /** A request that does not satisfy its schema, or does not come from our own window. */
  | { readonly kind: 'refused'; readonly because: 'sender' | 'payload'; readonly request: string }
  /** Our fault; `log` is the entry in the log file. */
  | { readonly kind: 'defect'; readonly log: string };
