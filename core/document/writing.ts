import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { BlockTag } from '#core/clauses/blockTags.ts';
import type { DatedFacts } from '#core/measures/dated/datedFacts.ts';
import type { Block } from './document.ts';
import type { Words } from './words/words.ts';

export type ComposedBlock = Block<'composed'>;

/** What every writer of a structure has at hand. */
export interface Writing {
  readonly agreement: Agreement;
  readonly language: Language;
  readonly words: Words;
  /** Terms that the template itself defines, in this language. */
  readonly templateTerms: readonly TemplateTerm[];
  /** What the agreement means on its own dates, for examples; without it they are left out. */
  readonly dated?: DatedFacts | undefined;
}

export interface TemplateTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/**
 * Writes one structure of the agreement. An empty result means that there is nothing to say: the structure is left out,
 * and so is a clause that holds nothing else. Blocks are written for the inside of a clause; a writer that brings its
 * own subclauses gives level-2 clauses.
 */
export type BlockWriter = (writing: Writing, argument: string | null) => readonly ComposedBlock[];

/** A writer for every block tag a template may name. */
export type BlockWriters = Readonly<Record<BlockTag, BlockWriter>>;
