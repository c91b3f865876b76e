import type { Path } from './path.ts';
import type { EntityName } from './valueKind.ts';

/** A place in the text of a file; both count from 1, columns in UTF-16 units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A place in an agreement, and where in its file that is. An empty path is the agreement as a whole. */
export interface FilePlace extends TextPlace {
  readonly path: Path;
}

/** What a field should have held. */
export type Expectation =
  | { readonly kind: 'text' | 'wholeNumber' | 'yesNo' | 'list' | 'fields' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'atMost' | 'atLeast'; readonly limit: number; readonly of: 'characters' | 'items' | 'number' }
  /** A rule of the schema in its own English words; each is an alternative. */
  | { readonly kind: 'form'; readonly rules: readonly string[] };

/** One thing that is wrong with the agreement in a file. */
export type AgreementIssue =
  | { readonly kind: 'missingField'; readonly place: FilePlace; readonly expected: Expectation }
  | { readonly kind: 'wrongValue'; readonly place: FilePlace; readonly expected: Expectation }
  /** `place` is the field itself. */
  | { readonly kind: 'unknownField'; readonly place: FilePlace; readonly field: string }
  /** The same field twice in one object; `place` is the second. */
  | { readonly kind: 'repeatedField'; readonly place: FilePlace; readonly field: string; readonly first: TextPlace }
  | { readonly kind: 'duplicateId'; readonly place: FilePlace; readonly id: string; readonly first: FilePlace }
  /** `found` is what carries the id instead, if anything does. */
  | {
      readonly kind: 'danglingLink';
      readonly place: FilePlace;
      readonly id: string;
      readonly entity: EntityName;
      readonly found: EntityName | undefined;
    };

/** Why a file could not be read as the JSON text of anything. */
export type JsonFileProblem =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'nestedTooDeep'; readonly place: TextPlace; readonly limit: number }
  | { readonly kind: 'notJson'; readonly place: TextPlace };

/** Why the content of a file could not be read, which is what its format promises. */
export type ContentProblem =
  | { readonly kind: 'unknownVersion'; readonly place: TextPlace }
  | { readonly kind: 'newerVersion'; readonly found: number; readonly supported: number }
  | { readonly kind: 'invalid'; readonly issues: readonly [AgreementIssue, ...AgreementIssue[]] };

/** Why a file could not be read as an agreement. */
export type AgreementFileProblem = JsonFileProblem | ContentProblem | { readonly kind: 'notAnAgreementFile' };

/** Why a file could not be read as clauses of a library. */
export type ClauseFileProblem = JsonFileProblem | ContentProblem | { readonly kind: 'notAClauseFile' };

/** Why a file could not be read as the brand of a firm. */
export type BrandFileProblem = JsonFileProblem | ContentProblem | { readonly kind: 'notABrandFile' };

/** Why a file could not be read as a library that somebody shares. */
export type SharedFileProblem = JsonFileProblem | ContentProblem | { readonly kind: 'notALibraryFile' };
