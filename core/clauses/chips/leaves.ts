import type { ClauseBlock, ClauseDocument, ClauseInline } from './clauseDocument.ts';

/** A paragraph, heading or structure, wherever in the document it stands; `path` leads to it. */
export interface Leaf {
  readonly block: ClauseBlock;
  readonly inlines: readonly ClauseInline[];
}

/** What stands in a document one after the other, lists and conditions taken apart. */
export function leavesOf(document: ClauseDocument): readonly Leaf[] {
  return document.flatMap((block): readonly Leaf[] => {
    if ('items' in block) return block.items.flatMap((item) => leavesOf(item));
    if (block.kind === 'choice') return block.branches.flatMap(({ content }) => leavesOf(content));
    return [{ block, inlines: 'content' in block ? block.content : [] }];
  });
}

/** The words of inlines without their chips; conditions are taken to hold. */
export function wordsOf(inlines: readonly ClauseInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'choice') return inline.branches.map(({ content }) => wordsOf(content)).join(' ');
      return inline.kind === 'lineBreak' ? ' ' : '\uFFFC';
    })
    .join('');
}

/** The document with another paragraph in the place of one of its leaves. */
export function withLeaf(
  document: ClauseDocument,
  at: number,
  changed: (block: ClauseBlock) => ClauseBlock,
): ClauseDocument {
  let seen = -1;
  const within = (blocks: readonly ClauseBlock[]): readonly ClauseBlock[] =>
    blocks.map((block): ClauseBlock => {
      if ('items' in block) return { ...block, items: block.items.map(within) };
      if (block.kind === 'choice')
        return { ...block, branches: block.branches.map((branch) => ({ ...branch, content: within(branch.content) })) };
      seen += 1;
      return seen === at ? changed(block) : block;
    });
  return within(document);
}
