import type { BlockTag } from '#core/clauses/blockTags.ts';
import type { EvaluatedMark } from '#core/clauses/evaluated.ts';

/**
 * The text of a clause as a word processor shows it: what Liquid and Markdown say with marks is a thing of its own here.
 * `readClauseDocument` and `writeClauseDocument` turn one into the other.
 */
export type ClauseDocument = readonly ClauseBlock[];

export type ClauseBlock =
  | { readonly kind: 'paragraph'; readonly anchor: string | null; readonly content: readonly ClauseInline[] }
  | {
      readonly kind: 'heading';
      readonly depth: 1 | 2;
      readonly anchor: string | null;
      readonly content: readonly ClauseInline[];
    }
  | ClauseList
  /** A table or list that the program writes: the service levels, the credits. */
  | { readonly kind: 'structure'; readonly tag: BlockTag; readonly argument: string | null }
  /** Whole paragraphs that depend on a condition. */
  | { readonly kind: 'choice'; readonly branches: readonly ClauseBranch<ClauseBlock>[] }
  /** Template text that has no form here. It is kept letter by letter. */
  | { readonly kind: 'kept'; readonly source: string };

export interface ClauseList {
  readonly kind: 'orderedList' | 'bulletList';
  readonly items: readonly (readonly ClauseBlock[])[];
}

export type ClauseInline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly EvaluatedMark[] }
  /** A value of the agreement by its name, `provider.legalName`. */
  | { readonly kind: 'value'; readonly reading: string; readonly marks: readonly EvaluatedMark[] }
  /** The number of a clause or a defined term, after these words. */
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'lineBreak' }
  /** Words that depend on a condition. */
  | { readonly kind: 'choice'; readonly branches: readonly ClauseBranch<ClauseInline>[] }
  | { readonly kind: 'kept'; readonly source: string };

/** What is said when a condition holds and none before it does. */
export interface ClauseBranch<Content> {
  /** `null` for what is said otherwise. */
  readonly condition: WrittenCondition | null;
  readonly content: readonly Content[];
}

/** A condition as a template writes it, without `not`; `isNegated` where it must not hold. */
export interface WrittenCondition {
  readonly written: string;
  readonly isNegated: boolean;
}
