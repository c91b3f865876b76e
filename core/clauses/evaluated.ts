import type { ValueKind } from '#core/agreement/valueKind.ts';
import type { BlockTag } from './blockTags.ts';

/**
 * A template with the answers of one agreement in it: conditions decided, loops unrolled, Markdown read. Values stand
 * apart from text, with the path they came from; nothing an answer contains has been read as Markdown or Liquid.
 */
export interface EvaluatedTemplate {
  readonly sections: readonly EvaluatedSection[];
}

export type EvaluatedSection =
  | { readonly kind: 'cover' | 'body' | 'signatures'; readonly blocks: readonly EvaluatedBlock[] }
  | {
      readonly kind: 'annex';
      readonly anchor: string;
      readonly title: readonly EvaluatedInline[];
      readonly blocks: readonly EvaluatedBlock[];
    };

export type EvaluatedBlock =
  /** `#` is a numbered clause with a heading, `##` a numbered subclause with a title. */
  | {
      readonly kind: 'heading';
      readonly depth: 1 | 2;
      /** From `{#service-credits}` at the end of the heading. */
      readonly anchor: string | null;
      readonly content: readonly EvaluatedInline[];
    }
  | { readonly kind: 'paragraph'; readonly anchor: string | null; readonly content: readonly EvaluatedInline[] }
  /** An ordered list is (a), (b), (c); one inside it (i), (ii), (iii). */
  | { readonly kind: 'orderedList'; readonly items: readonly (readonly EvaluatedBlock[])[] }
  | { readonly kind: 'bulletList'; readonly items: readonly (readonly EvaluatedBlock[])[] }
  | { readonly kind: 'tag'; readonly tag: BlockTag; readonly argument: string | null };

export type EvaluatedInline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly EvaluatedMark[] }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly marks: readonly EvaluatedMark[] }
  /** `[clause](#service-credits)`: the words, then the number of the target. */
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'lineBreak' };

export type EvaluatedMark = 'bold' | 'italic';

/** A value of the agreement on its way into a document. `value` is `undefined` when it has not been answered. */
export interface Answer {
  /** Where it stands in the agreement: `services/mail/name`. */
  readonly path: string;
  readonly kind: ValueKind;
  readonly value: unknown;
}
