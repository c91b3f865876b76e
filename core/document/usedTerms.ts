import type { FindTerms } from './definedTerms.ts';
import type { Inline, Section } from './document.ts';
import { plainTextOf } from './inline.ts';
import { rewriteBlock, type InlinePlace } from './rewrite.ts';
import type { ComposedBlock } from './writing.ts';

/**
 * Leaves out the definitions among `optional` (their anchors) whose term stands neither in the text nor in a definition
 * that stays: a template defines more terms than every agreement made with it uses.
 */
export function withUsedTermsOnly(
  sections: readonly Section<'composed'>[],
  optional: ReadonlySet<string>,
  findTerms: FindTerms,
): readonly Section<'composed'>[] {
  const used = usedTerms(sections, optional, findTerms);
  const keeps = (anchor: string) => !optional.has(anchor) || used.has(anchor);
  return sections.map((section) => ({ ...section, blocks: section.blocks.flatMap((block) => kept(block, keeps)) }));
}

function kept(block: ComposedBlock, keeps: (anchor: string) => boolean): readonly ComposedBlock[] {
  if (block.kind === 'clause') {
    const blocks = block.blocks.flatMap((inner) => kept(inner, keeps));
    const isWhole = blocks.length === block.blocks.length && blocks.every((inner, at) => inner === block.blocks[at]);
    return [isWhole ? block : { ...block, blocks }];
  }
  if (block.kind !== 'definitions') return [block];
  const entries = block.entries.filter(({ anchor }) => keeps(anchor));
  if (entries.length === block.entries.length) return [block];
  return entries.length === 0 ? [] : [{ ...block, entries }];
}

function usedTerms(
  sections: readonly Section<'composed'>[],
  optional: ReadonlySet<string>,
  findTerms: FindTerms,
): ReadonlySet<string> {
  const termsIn = (words: string) => findTerms(words).map(({ term }) => term.anchor);
  const used = new Set<string>();
  const meanings = new Map<string, string>();
  const see = (block: ComposedBlock): void => {
    const uses = usesOf(block, findTerms);
    for (const anchor of uses.terms) used.add(anchor);
    for (const [anchor, words] of uses.meanings) meanings.set(anchor, `${meanings.get(anchor) ?? ''}\n${words}`);
    if (block.kind === 'clause') block.blocks.forEach(see);
  };
  for (const section of sections) {
    if (section.kind === 'annex') for (const anchor of termsIn(plainTextOf(section.title))) used.add(anchor);
    section.blocks.forEach(see);
  }
  for (const anchor of meanings.keys()) if (!optional.has(anchor)) used.add(anchor);
  // A set hands out what is added to it while it is gone through, so this follows definitions to the end.
  for (const anchor of used) for (const next of termsIn(meanings.get(anchor) ?? '')) used.add(next);
  return used;
}

/** What a block says itself, without the blocks in it. */
interface Uses {
  /** The terms in everything but definitions, by their anchors. */
  readonly terms: ReadonlySet<string>;
  /** What is said of each term that is defined here, by the anchor of its definition. */
  readonly meanings: readonly (readonly [string, string])[];
}

const known = new WeakMap<FindTerms, WeakMap<ComposedBlock, Uses>>();

function usesOf(block: ComposedBlock, findTerms: FindTerms): Uses {
  const ofBlocks = known.get(findTerms) ?? new WeakMap<ComposedBlock, Uses>();
  known.set(findTerms, ofBlocks);
  const uses = ofBlocks.get(block) ?? readUses(block, findTerms);
  ofBlocks.set(block, uses);
  return uses;
}

function readUses(block: ComposedBlock, findTerms: FindTerms): Uses {
  const terms = new Set<string>();
  const meanings: [string, string][] = [];
  const collect = (content: readonly Inline[], place: InlinePlace) => {
    const words = plainTextOf(content);
    if (place.kind === 'meaning') meanings.push([place.anchor, words]);
    else if (place.kind !== 'term') for (const { term } of findTerms(words)) terms.add(term.anchor);
    return content;
  };
  rewriteBlock<'composed'>(block.kind === 'clause' ? { ...block, blocks: [] } : block, {
    id: (id) => id,
    anchor: (anchor) => anchor,
    clauseLabel: () => null,
    annexLabel: () => null,
    inlines: collect,
    words: (unchanged) => unchanged,
  });
  return { terms, meanings };
}
