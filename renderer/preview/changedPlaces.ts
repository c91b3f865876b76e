import type { Block } from '#core/document/document.ts';
import { listedItems } from '#core/document/itemLists.ts';
import { isSameData } from '#core/document/sameData.ts';
import type { KnownBlocks } from './sending.ts';

/** More places than this are no change to look at but another contract: a renamed party, a further language. */
const MOST_PLACES = 40;

/**
 * The smallest parts of the contract whose words are not what they were, by id: paragraphs, rows, items, new clauses.
 * A clause that only got another number did not change.
 */
export function changedPlaces(blocks: readonly Block[], before: KnownBlocks): readonly string[] {
  if (before.size === 0) return [];
  const changed = blocks.flatMap((block) => changedIn(block, before));
  return changed.length > MOST_PLACES ? [] : changed;
}

function changedIn(block: Block, before: KnownBlocks): readonly string[] {
  const known = before.get(block.id);
  if (known === block) return [];
  if (known === undefined) return [block.id];
  if (block.kind === 'clause') {
    const title = known.kind === 'clause' && isSameData(known.title, block.title) ? [] : [`${block.id}-head`];
    return [...title, ...block.blocks.flatMap((inner) => changedIn(inner, before))];
  }
  if (block.kind === 'contents' || isSameData(known, block)) return [];
  const rows = rowsOf(block);
  if (rows.length === 0) return [block.id];
  const rowsBefore = new Map(rowsOf(known).map((row) => [row.id, row]));
  return rows.filter((row) => !isSameData(rowsBefore.get(row.id), row)).map(({ id }) => id);
}

interface Row {
  readonly id: string;
}

function rowsOf(block: Block): readonly Row[] {
  switch (block.kind) {
    case 'table':
    case 'keyValue':
      return block.rows;
    case 'definitions':
      return block.entries;
    case 'list':
      return listedItems(block);
    default:
      return [];
  }
}
