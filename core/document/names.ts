import { unreachable } from '#core/unreachable.ts';
import type { Section } from './document.ts';
import { listsIn } from './itemLists.ts';
import type { ComposedBlock } from './writing.ts';

/** The ids and anchors of one thing and what is in it. */
export interface Names {
  readonly ids: readonly string[];
  readonly anchors: readonly string[];
}

const known = new WeakMap<ComposedBlock, Names>();

/** The ids and anchors of a section and of everything in it, block by block. */
export function namesIn(section: Section<'composed'>): readonly Names[] {
  const own = { ids: [section.id], anchors: section.kind === 'annex' ? [section.anchor] : [] };
  return [own, ...section.blocks.flatMap(namesOfBlock)];
}

function namesOfBlock(block: ComposedBlock): readonly Names[] {
  const own = known.get(block) ?? ownNames(block);
  known.set(block, own);
  return block.kind === 'clause' ? [own, ...block.blocks.flatMap(namesOfBlock)] : [own];
}

/** Those of the block itself and of its parts, without the blocks in it. */
function ownNames(block: ComposedBlock): Names {
  switch (block.kind) {
    case 'clause':
      return { ids: [block.id], anchors: [block.anchor] };
    case 'heading':
    case 'paragraph':
    case 'contents':
      return { ids: [block.id], anchors: [] };
    case 'list':
      return { ids: listsIn(block).flatMap(({ id, items }) => [id, ...idsOf(items)]), anchors: [] };
    case 'table':
      return { ids: [block.id, block.header.id, ...idsOf(block.rows)], anchors: [] };
    case 'keyValue':
      return { ids: [block.id, ...idsOf(block.rows)], anchors: [] };
    case 'definitions':
      return { ids: [block.id, ...idsOf(block.entries)], anchors: block.entries.map(({ anchor }) => anchor) };
    case 'signatures': {
      const fields = block.parties.flatMap((party) => party.fields);
      return { ids: [block.id, ...idsOf(block.parties), ...idsOf(fields)], anchors: [] };
    }
    default:
      return unreachable(block);
  }
}

function idsOf(parts: readonly { readonly id: string }[]): readonly string[] {
  return parts.map(({ id }) => id);
}
