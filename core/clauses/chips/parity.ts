import type { Language } from '#core/agreement/language.ts';
import { BLOCK_TAGS, type BlockTag } from '#core/clauses/blockTags.ts';
import { compareTwins, type TwinDifference } from '#core/clauses/compareTwins.ts';
import type { ClauseBlock, ClauseDocument, ClauseInline } from './clauseDocument.ts';
import { leavesOf, withLeaf, wordsOf, type Leaf } from './leaves.ts';
import { readClauseDocument } from './readClauseDocument.ts';
import { writeClauseDocument } from './writeClauseDocument.ts';

/** Something that stands in one language of a clause only. */
export interface Lonely {
  readonly kind: TwinDifference['kind'] | 'number' | 'sentence' | 'paragraph';
  /** The value, condition, target or figure, as written; of sentences and paragraphs, their first words. */
  readonly subject: string;
  /** The language that lacks it. */
  readonly missingIn: Language;
  /** Which paragraph or item it stands in, from 0. */
  readonly at: number;
}

/** What one language of a clause says and the other does not. */
export function lonelyIn(texts: Readonly<Record<Language, string>>): readonly Lonely[] {
  if (texts.en.trim() === '' || texts.da.trim() === '') return [];
  const leaves = { en: leavesOf(readClauseDocument(texts.en)), da: leavesOf(readClauseDocument(texts.da)) };
  const chips = compareTwins(texts.en, texts.da).map(({ kind, subject, en }): Lonely => {
    const missingIn = en === null ? 'en' : 'da';
    return { kind, subject, missingIn, at: placeOf(subject, leaves[otherThan(missingIn)]) };
  });
  return [...chips, ...lonelyNumbers(leaves), ...lonelySentences(leaves)];
}

type Leaves = Readonly<Record<Language, readonly Leaf[]>>;

function otherThan(language: Language): Language {
  return language === 'en' ? 'da' : 'en';
}

function placeOf(subject: string, leaves: readonly Leaf[]): number {
  return Math.max(
    0,
    leaves.findIndex((leaf) => JSON.stringify(leaf).includes(JSON.stringify(subject).slice(1, -1))),
  );
}

/** Figures are the same when their digits are, however a language separates them. */
function lonelyNumbers(leaves: Leaves): readonly Lonely[] {
  const inEach = { en: leaves.en.flatMap(figuresIn), da: leaves.da.flatMap(figuresIn) };
  return (['en', 'da'] as const).flatMap((missingIn) => {
    const there = inEach[missingIn].map(({ digits }) => digits);
    return inEach[otherThan(missingIn)].flatMap(({ digits, written, at }): readonly Lonely[] => {
      const found = there.indexOf(digits);
      if (found >= 0) there.splice(found, 1);
      return found >= 0 ? [] : [{ kind: 'number', subject: written, missingIn, at }];
    });
  });
}

function figuresIn({ inlines }: Leaf, at: number) {
  const written = wordsOf(inlines).match(/\d+(?:[.,\u00A0 ]\d+)*/gu) ?? [];
  return written.map((one) => ({ written: one, digits: one.replaceAll(/\D/gu, ''), at }));
}

/** Paragraph by paragraph where both have as many; else the paragraphs that are one too many at the end. */
function lonelySentences({ en, da }: Leaves): readonly Lonely[] {
  const fewer = Math.min(en.length, da.length);
  const [longer, missingIn]: readonly [readonly Leaf[], Language] = en.length > da.length ? [en, 'da'] : [da, 'en'];
  const beyond = longer.slice(fewer).map(({ inlines }, index): Lonely => ({
    kind: 'paragraph',
    subject: firstWords(inlines),
    missingIn,
    at: fewer + index,
  }));
  if (beyond.length > 0) return beyond;
  return en.flatMap((leaf, at): readonly Lonely[] => {
    const other = da[at];
    if (other === undefined) return [];
    const more = sentencesIn(leaf) - sentencesIn(other);
    if (more === 0) return [];
    const { inlines } = more > 0 ? leaf : other;
    return [{ kind: 'sentence', subject: firstWords(inlines), missingIn: more > 0 ? 'da' : 'en', at }];
  });
}

function sentencesIn({ inlines }: Leaf): number {
  const words = wordsOf(inlines).trim();
  return words === '' ? 0 : words.split(/(?<=\p{Ll}{3}[.?!])\s+(?=[\p{Lu}\uFFFC])/u).length;
}

const LONGEST_BEGINNING = 40;

function firstWords(inlines: readonly ClauseInline[]): string {
  const words = wordsOf(inlines).replaceAll('\uFFFC', '…').trim();
  return words.length > LONGEST_BEGINNING ? `${words.slice(0, LONGEST_BEGINNING).trimEnd()} …` : words;
}

/** Whether `withLonely` can put it into the other text. */
export function canBePut({ kind }: Lonely): boolean {
  return kind === 'value' || kind === 'reference' || kind === 'condition' || kind === 'tag' || kind === 'number';
}

/** The text of the language that lacks something, with that at the end of the paragraph that says the same. */
export function withLonely(text: string, lonely: Lonely): string {
  const document = readClauseDocument(text);
  if (lonely.kind === 'tag') return writeClauseDocument(withStructure(document, lonely.subject));
  const inline = inlineOf(lonely);
  if (inline === null) return text;
  const leaves = leavesOf(document);
  const places = leaves.flatMap(({ block }, at) => ('content' in block ? [at] : []));
  const at = places.includes(lonely.at) ? lonely.at : (places.at(-1) ?? -1);
  if (at < 0) return writeClauseDocument([...document, { kind: 'paragraph', anchor: null, content: [inline] }]);
  return writeClauseDocument(withLeaf(document, at, (block) => withInline(block, inline)));
}

function withInline(block: ClauseBlock, inline: ClauseInline): ClauseBlock {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return block;
  return { ...block, content: [...block.content, { kind: 'text', text: ' ', marks: [] }, inline] };
}

function inlineOf({ kind, subject }: Lonely): ClauseInline | null {
  switch (kind) {
    case 'value':
      return { kind: 'value', reading: subject, marks: [] };
    case 'reference':
      return { kind: 'reference', target: subject, text: '' };
    case 'number':
      return { kind: 'text', text: subject, marks: [] };
    case 'condition': {
      const isNegated = subject.startsWith('not ');
      const condition = subject === 'else' ? null : { written: subject.replace(/^not /u, ''), isNegated };
      if (condition === null) return null;
      return { kind: 'choice', branches: [{ condition, content: [{ kind: 'text', text: '…', marks: [] }] }] };
    }
    default:
      return null;
  }
}

function withStructure(document: ClauseDocument, subject: string): ClauseDocument {
  const [tag = '', argument = null] = subject.split(' ');
  return isBlockTag(tag) ? [...document, { kind: 'structure', tag, argument }] : document;
}

function isBlockTag(tag: string): tag is BlockTag {
  return Object.hasOwn(BLOCK_TAGS, tag);
}
