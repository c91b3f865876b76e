import type { Agreement } from '#core/agreement/agreement.ts';
import type { BlockTag } from '#core/clauses/blockTags.ts';
import { rereading } from '#core/rereading.ts';
import type { Section } from './document.ts';
import type { Numbering } from './number.ts';
import { withBlocksOf } from './reuse.ts';
import type { RewrittenBlocks } from './rewrite.ts';
import { isSameData } from './sameData.ts';
import type { BlockWriters, ComposedBlock, Writing } from './writing.ts';

type Write = (agreement: Agreement) => readonly ComposedBlock[];

/**
 * What is known of the last document of its kind (one template, language and status), so that the next one takes from it
 * whatever did not change. A document is the same whether or not there was one before.
 */
export class DocumentMemory {
  #spoken: Pick<Writing, 'words' | 'templateTerms'> | null = null;
  readonly #written = new Map<string, Write>();
  #composed: readonly Section<'composed'>[] = [];
  #numbering: Numbering | null = null;
  readonly #resolved = new Map<string | null, RewrittenBlocks>();

  /** The structure a tag stands for, written again only when the answers that it was written from changed. */
  write(writers: BlockWriters, writing: Writing, tag: BlockTag, argument: string | null): readonly ComposedBlock[] {
    const { words, templateTerms } = writing;
    if (this.#spoken?.words !== words || this.#spoken.templateTerms !== templateTerms) this.#written.clear();
    this.#spoken = { words, templateTerms };
    const name = `${tag} ${argument ?? ''}`;
    const write =
      this.#written.get(name) ?? rereading((agreement) => writers[tag]({ ...writing, agreement }, argument));
    this.#written.set(name, write);
    return write(writing.agreement);
  }

  /** The sections, with the blocks of the last ones where they say the same. */
  reuse(sections: readonly Section<'composed'>[]): readonly Section<'composed'>[] {
    this.#composed = withBlocksOf(this.#composed, sections);
    return this.#composed;
  }

  /** Blocks of an annex, or of the rest, that were resolved with these numbers. */
  resolved(numbering: Numbering, annex: string | null): RewrittenBlocks {
    if (this.#numbering !== numbering) {
      if (!isSameData([...(this.#numbering?.byAnchor ?? [])], [...numbering.byAnchor])) this.#resolved.clear();
      this.#numbering = numbering;
    }
    const known = this.#resolved.get(annex) ?? new WeakMap();
    this.#resolved.set(annex, known);
    return known;
  }
}
