import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { BLOCK_TAGS, type BlockTag } from '#core/clauses/blockTags.ts';
import type { EvaluatedBlock, EvaluatedInline } from '#core/clauses/evaluated.ts';
import { words } from '#core/document/words/words.ts';
import type { BlockWriter, BlockWriters, Writing } from '#core/document/writing.ts';

/** An agreement from the fields a test is about, read as a file would be. */
export function anAgreement(fields: Readonly<Record<string, unknown>> = {}): Agreement {
  return agreementSchema.parse({ id: 'test-agreement', type: 'customer', language: 'en', ...fields });
}

export function aWriting(fields: Readonly<Record<string, unknown>> = {}, language: Language = 'en'): Writing {
  return { agreement: anAgreement(fields), language, words: words[language], templateTerms: [] };
}

/** Writers that write nothing, but for the tags given. */
export function stubWriters(writers: Partial<Record<BlockTag, BlockWriter>> = {}): BlockWriters {
  const silent = Object.fromEntries(Object.keys(BLOCK_TAGS).map((tag) => [tag, () => []]));
  return { ...silent, ...writers } as unknown as BlockWriters;
}

/** Short ways to write what a template evaluates to. */
export const heading = (depth: 1 | 2, anchor: string | null, ...words: readonly Say[]): EvaluatedBlock => ({
  kind: 'heading',
  depth,
  anchor,
  content: inlines(words),
});

export const para = (...words: readonly Say[]): EvaluatedBlock => ({
  kind: 'paragraph',
  anchor: null,
  content: inlines(words),
});

export const ordered = (...items: readonly (readonly EvaluatedBlock[])[]): EvaluatedBlock => ({
  kind: 'orderedList',
  items,
});

export const bullets = (...items: readonly (readonly EvaluatedBlock[])[]): EvaluatedBlock => ({
  kind: 'bulletList',
  items,
});

export const tag = (name: BlockTag, argument: string | null = null): EvaluatedBlock => ({
  kind: 'tag',
  tag: name,
  argument,
});

export const to = (target: string, text = ''): EvaluatedInline => ({ kind: 'reference', target, text });

type Say = string | EvaluatedInline;

function inlines(words: readonly Say[]): readonly EvaluatedInline[] {
  return words.map((word) => (typeof word === 'string' ? { kind: 'text', text: word, marks: [] } : word));
}
