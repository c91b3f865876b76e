import type { ClauseBlock, ClauseList } from './clauseDocument.ts';

/** Lists that follow one another are one list, as they are in Markdown. */
export function joinedLists(blocks: readonly ClauseBlock[]): readonly ClauseBlock[] {
  const result: ClauseBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last !== undefined && isList(last) && isList(block) && last.kind === block.kind) {
      result[result.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else {
      result.push(block);
    }
  }
  return result;
}

function isList(block: ClauseBlock): block is ClauseList {
  return block.kind === 'orderedList' || block.kind === 'bulletList';
}
