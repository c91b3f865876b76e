import { Fragment, type Node } from 'prosemirror-model';
import { NodeSelection, Selection, type EditorState, type Transaction } from 'prosemirror-state';
import type { WrittenCondition } from '#core/clauses/chips/clauseDocument.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Insertion } from '#renderer/clauseEditor/picker/offers.ts';
import { pairsAround } from './conditionPairs.ts';
import { nodes } from './schema.ts';

/** Puts what was picked where the cursor is; a condition goes around the words that are selected. */
export function inserted(state: EditorState, insertion: Insertion): Transaction {
  switch (insertion.kind) {
    case 'value':
      return withChip(
        state,
        nodes.value.create({ reading: insertion.reading }, null, state.storedMarks ?? state.selection.$from.marks()),
      );
    case 'reference':
    case 'term':
      return withChip(state, nodes.reference.create({ target: insertion.target, text: insertion.text }));
    case 'condition':
      return withCondition(state, insertion.condition);
    case 'otherwise':
      return withOtherwise(state);
    case 'structure':
      return withStructure(state, nodes.structure.create({ tag: insertion.tag, argument: null }));
    default:
      return unreachable(insertion);
  }
}

function withChip(state: EditorState, chip: Node): Transaction {
  const change = state.tr.replaceSelectionWith(chip, false);
  return change.scrollIntoView();
}

/** Words within one paragraph are put between two chips, whole paragraphs into a frame. */
function withCondition(state: EditorState, condition: WrittenCondition): Transaction {
  const { $from, $to, from, to } = state.selection;
  if (state.selection instanceof NodeSelection && changesCondition(state.selection.node))
    return state.tr.setNodeMarkup(from, undefined, condition);
  if (!$from.sameParent($to)) return withFrame(state, condition);
  const content = $from.parent.slice($from.parentOffset, $to.parentOffset).content;
  const chips = Fragment.from(nodes.conditionStart.create(condition))
    .append(content)
    .append(Fragment.from(nodes.conditionEnd.create()));
  const change = state.tr.replaceWith(from, to, chips);
  const inside = from + 1 + content.size;
  return change.setSelection(Selection.near(change.doc.resolve(inside))).scrollIntoView();
}

function changesCondition({ type }: Node): boolean {
  return type === nodes.conditionStart || type === nodes.conditionElse;
}

function withFrame(state: EditorState, condition: WrittenCondition): Transaction {
  const range = state.selection.$from.blockRange(
    state.selection.$to,
    (node) => node.type === nodes.doc || node.type === nodes.branch,
  );
  if (range === null) return state.tr;
  return state.tr
    .wrap(range, [{ type: nodes.choice }, { type: nodes.branch, attrs: { ...condition } }])
    .scrollIntoView();
}

/** Within a condition of words, or as a further part of a frame; elsewhere there is nothing to be said otherwise. */
function withOtherwise(state: EditorState): Transaction {
  const [pair] = pairsAround(state).toReversed();
  const attrs = { written: null, isNegated: false };
  if (pair !== undefined) {
    if (pair.others.some(({ node }) => node.attrs['written'] === null)) return state.tr;
    const change = state.tr.insert(pair.end.at, nodes.conditionElse.create(attrs));
    return change.setSelection(Selection.near(change.doc.resolve(pair.end.at + 1))).scrollIntoView();
  }
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type !== nodes.choice) continue;
    if ($from.node(depth).lastChild?.attrs['written'] === null) return state.tr;
    const end = $from.end(depth);
    const change = state.tr.insert(end, nodes.branch.create(attrs, nodes.paragraph.create()));
    return change.setSelection(Selection.near(change.doc.resolve(end + 2))).scrollIntoView();
  }
  return state.tr;
}

/** A table or list stands between paragraphs, and after the list that the cursor is in. */
function withStructure(state: EditorState, structure: Node): Transaction {
  const { $from } = state.selection;
  const depth = outermostBlock($from);
  const block = $from.node(depth);
  const isEmpty = block.type === nodes.paragraph && block.content.size === 0;
  const change = isEmpty
    ? state.tr.replaceWith($from.before(depth), $from.after(depth), structure)
    : state.tr.insert($from.after(depth), structure);
  return change.scrollIntoView();
}

function outermostBlock($from: Selection['$from']): number {
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    const around = $from.node(depth - 1).type;
    if (around === nodes.branch || around === nodes.doc) return depth;
  }
  return Math.min(1, $from.depth);
}

/** Takes a condition away and leaves its first words: `at` is where its chip or frame begins. */
export function withoutCondition(state: EditorState, at: number): Transaction {
  const node = state.doc.nodeAt(at);
  if (node?.type === nodes.choice)
    return state.tr.replaceWith(at, at + node.nodeSize, node.firstChild?.content ?? Fragment.empty);
  return state.tr.delete(at, at + (node?.nodeSize ?? 0));
}

/** Where the innermost condition around the cursor begins; `null` where nothing depends on anything. */
export function conditionAround(state: EditorState): number | null {
  const pair = pairsAround(state).at(-1);
  if (pair !== undefined) return pair.start.at;
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === nodes.choice) return $from.before(depth);
  return null;
}
