import type { FindTerms } from './definedTerms.ts';
import type { Inline, Section } from './document.ts';
import { plainTextOf } from './inline.ts';
import { rewriteSection, type InlinePlace } from './rewrite.ts';
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
  if (block.kind === 'clause') return [{ ...block, blocks: block.blocks.flatMap((inner) => kept(inner, keeps)) }];
  if (block.kind !== 'definitions') return [block];
  const entries = block.entries.filter(({ anchor }) => keeps(anchor));
  return entries.length === 0 ? [] : [{ ...block, entries }];
}

function usedTerms(
  sections: readonly Section<'composed'>[],
  optional: ReadonlySet<string>,
  findTerms: FindTerms,
): ReadonlySet<string> {
  const { texts, meanings } = textsOf(sections);
  const termsIn = (words: string) => findTerms(words).map(({ term }) => term.anchor);
  const used = new Set(texts.flatMap(termsIn));
  for (const anchor of meanings.keys()) if (!optional.has(anchor)) used.add(anchor);
  // A set hands out what is added to it while it is gone through, so this follows definitions to the end.
  for (const anchor of used) for (const next of termsIn(meanings.get(anchor) ?? '')) used.add(next);
  return used;
}

interface Texts {
  /** Everything but the definitions. */
  readonly texts: readonly string[];
  /** The meaning of each term, by the anchor of its definition. */
  readonly meanings: ReadonlyMap<string, string>;
}

function textsOf(sections: readonly Section<'composed'>[]): Texts {
  const texts: string[] = [];
  const meanings = new Map<string, string>();
  const collect = (content: readonly Inline[], place: InlinePlace) => {
    const words = plainTextOf(content);
    if (place.kind === 'meaning') meanings.set(place.anchor, `${meanings.get(place.anchor) ?? ''}\n${words}`);
    else if (place.kind !== 'term') texts.push(words);
    return content;
  };
  for (const section of sections) {
    rewriteSection<'composed'>(section, {
      id: (id) => id,
      anchor: (anchor) => anchor,
      clauseLabel: () => null,
      annexLabel: () => null,
      inlines: collect,
      words: (unchanged) => unchanged,
    });
  }
  return { texts, meanings };
}
