import { baseKeymap, chainCommands, setBlockType, splitBlock, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { NodeType, Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { Selection, type Command, type EditorState, type Plugin } from 'prosemirror-state';
import { pairsAround } from './conditionPairs.ts';
import { marks, nodes } from './schema.ts';

export type Form =
  'bold' | 'italic' | 'numbered' | 'bullets' | 'heading' | 'undo' | 'redo' | 'moreIndent' | 'lessIndent';

/** What the buttons and keys do to the text. */
export const commands: Readonly<Record<Form, Command>> = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  numbered: toggleList(nodes.orderedList),
  bullets: toggleList(nodes.bulletList),
  heading: (state, dispatch) =>
    setBlockType(state.selection.$from.parent.type === nodes.heading ? nodes.paragraph : nodes.heading, {
      depth: 2,
    })(state, dispatch),
  undo,
  redo,
  moreIndent: sinkListItem(nodes.listItem),
  lessIndent: liftListItem(nodes.listItem),
};

export const keys: Readonly<Record<string, Command>> = {
  ...baseKeymap,
  'Mod-b': commands.bold,
  'Mod-i': commands.italic,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-Shift-7': commands.numbered,
  'Mod-Shift-8': commands.bullets,
  'Mod-]': commands.moreIndent,
  'Mod-[': commands.lessIndent,
  Enter: chainCommands(splitWithinCondition, splitListItem(nodes.listItem), baseKeymap['Enter'] ?? splitBlock),
  'Shift-Enter': (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView());
    return true;
  },
};

/** A new paragraph within a condition: it ends with the first and begins again in the second. */
function splitWithinCondition(...[state, dispatch]: Parameters<Command>): boolean {
  const around = pairsAround(state);
  if (around.length === 0 || isBeforeEnds(state)) return leaveConditions(state, dispatch);
  if (dispatch === undefined) return true;
  const change = state.tr.deleteSelection();
  const closing = around.map(() => nodes.conditionEnd.create());
  const opening = around.map(({ start }) => start.node.type.create(start.node.attrs));
  const at = change.selection.from;
  change.insert(at, [...closing, ...opening]);
  const between = at + closing.length;
  const inItem = state.selection.$from.node(-1).type === nodes.listItem;
  change.split(between, inItem ? 2 : 1);
  const begin = Selection.near(change.doc.resolve(between + (inItem ? 4 : 2) + opening.length));
  dispatch(change.setSelection(begin).scrollIntoView());
  return true;
}

/** Nothing but the ends of conditions stands between the cursor and the end of its paragraph. */
function isBeforeEnds({ selection: { $from, empty } }: EditorState): boolean {
  const rest = $from.parent.slice($from.parentOffset).content;
  return empty && rest.childCount > 0 && rest.content.every(({ type }) => type === nodes.conditionEnd);
}

/** At the end of what depends on a condition, a new paragraph depends on nothing. */
function leaveConditions(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  if (!isBeforeEnds(state)) return false;
  if (dispatch === undefined) return true;
  const { $from } = state.selection;
  const change = state.tr.split($from.end(), $from.node(-1).type === nodes.listItem ? 2 : 1);
  const begin = $from.end() + ($from.node(-1).type === nodes.listItem ? 4 : 2);
  dispatch(change.setSelection(Selection.near(change.doc.resolve(begin))).scrollIntoView());
  return true;
}

function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    const list = $from.depth >= 2 ? $from.node(-2) : null;
    if (list?.type === type) return liftListItem(nodes.listItem)(state, dispatch, view);
    if (list?.type === nodes.orderedList || list?.type === nodes.bulletList) {
      dispatch?.(state.tr.setNodeMarkup($from.before(-2), type));
      return true;
    }
    return wrapInList(type)(state, dispatch, view);
  };
}

/** `1. ` and `- ` at the start of a paragraph begin a list. A slash after a blank asks for the list of what can be inserted. */
export function typingRules(onAsk: () => void): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^1[.)]\s$/u, nodes.orderedList),
      wrappingInputRule(/^[-*]\s$/u, nodes.bulletList),
      new InputRule(/(?:^|[\s\uFFFC(])\/$/u, (state, _match, _start, end) => {
        // What was typed is taken once the key is done with; undo brings the slash back as text.
        setTimeout(onAsk);
        return state.tr.delete(end, end);
      }),
    ],
  });
}

/** Whether a form is that of the text where the cursor is. */
export function isForm(form: Form, state: Parameters<Command>[0]): boolean {
  const { $from, from, to, empty } = state.selection;
  if (form === 'bold' || form === 'italic') {
    const mark = marks[form];
    return empty
      ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, mark);
  }
  if (form === 'heading') return $from.parent.type === nodes.heading;
  if (form === 'numbered' || form === 'bullets')
    return listAround($from)?.type === (form === 'numbered' ? nodes.orderedList : nodes.bulletList);
  return false;
}

function listAround($from: Selection['$from']): Node | null {
  return $from.depth >= 2 ? $from.node(-2) : null;
}
