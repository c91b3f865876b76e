import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { nodes } from './schema.ts';

/** A chip of a condition among words. */
interface Chip {
  readonly at: number;
  readonly node: Node;
}

/** The chips of one condition: where it begins, what is said otherwise, where it ends. */
export interface Pair {
  readonly start: Chip;
  readonly others: readonly Chip[];
  readonly end: Chip;
}

/** The conditions among the words of a paragraph that begins at `at`, and the chips that belong to none. */
export function pairsIn(block: Node, at: number): { readonly pairs: readonly Pair[]; readonly loose: readonly Chip[] } {
  const pairs: Pair[] = [];
  const loose: Chip[] = [];
  const open: { start: Chip; others: Chip[] }[] = [];
  block.forEach((node, offset) => {
    const chip = { at: at + 1 + offset, node };
    if (node.type === nodes.conditionStart) open.push({ start: chip, others: [] });
    else if (node.type === nodes.conditionElse) (open.at(-1)?.others ?? loose).push(chip);
    else if (node.type === nodes.conditionEnd) {
      const closed = open.pop();
      if (closed === undefined) loose.push(chip);
      else pairs.push({ ...closed, end: chip });
    }
  });
  return { pairs, loose: [...loose, ...open.flatMap(({ start, others }) => [start, ...others])] };
}

/** Every condition among words of a document. */
export function pairsOf(doc: Node): readonly Pair[] {
  const pairs: Pair[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) pairs.push(...pairsIn(node, at).pairs);
    return !node.isTextblock;
  });
  return pairs;
}

/** Chips whose other end was deleted go too: a condition is there as a whole or not at all. */
export function keepPairs(): Plugin {
  return new Plugin({
    appendTransaction: (changes, _before, state) =>
      changes.some(({ docChanged }) => docChanged) ? withoutLooseChips(state) : null,
  });
}

function withoutLooseChips(state: EditorState): Transaction | null {
  const loose: Chip[] = [];
  state.doc.descendants((node, at) => {
    if (node.isTextblock) loose.push(...pairsIn(node, at).loose);
    return !node.isTextblock;
  });
  if (loose.length === 0) return null;
  const change = state.tr;
  for (const { at, node } of loose.toSorted((a, b) => b.at - a.at)) change.delete(at, at + node.nodeSize);
  return change;
}

/** The conditions that a place in a paragraph stands in, the outermost first. */
export function pairsAround(state: EditorState): readonly Pair[] {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return [];
  const { pairs } = pairsIn($from.parent, $from.before());
  return pairs
    .filter(({ start, end }) => start.at < $from.pos && end.at >= $from.pos)
    .toSorted((a, b) => a.start.at - b.start.at);
}
