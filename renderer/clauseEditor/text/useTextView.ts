import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, NodeSelection, type Command, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { readClauseDocument } from '#core/clauses/chips/readClauseDocument.ts';
import { writeClauseDocument } from '#core/clauses/chips/writeClauseDocument.ts';
import { pasting } from '#renderer/clauseEditor/pasting/pasting.ts';
import type { Naming } from '#renderer/clauseEditor/picker/naming.ts';
import { onceDrawn } from '#renderer/state/onceDrawn.ts';
import { chipViews, type TargetName } from './chipViews.ts';
import { clauseNode, documentFrom } from './clauseNodes.ts';
import { keys, typingRules } from './commands.ts';
import { keepPairs } from './conditionPairs.ts';
import { decorate } from './decorate.ts';
import { joinLists } from './joinLists.ts';
import { changeTo, TypingSteps } from './steps.ts';

interface TextView {
  readonly text: string;
  /** `isNewStep`: it does not go on with what was typed before. */
  readonly onText: (text: string, isNewStep: boolean) => void;
  readonly naming: Naming;
  readonly targetName: TargetName;
  /** Somebody wants to insert something; `slash` when it was asked for by typing one. */
  readonly onAsk: (slash: boolean) => void;
  readonly attributes: Readonly<Record<string, string>>;
  readonly hasOwnUndo: boolean;
}

/**
 * The editor, put into the element that takes `mount` as its ref: the view once it is there, and its state for whoever
 * shows what can be done. A text that comes from outside takes the place of what is written; what is typed goes out as
 * text.
 */
export function useTextView(wanted: TextView) {
  const { naming, targetName, text } = wanted;
  const latest = useRef(wanted);
  const view = useRef<EditorView | null>(null);
  const written = useRef(text);
  const [state, setState] = useState<EditorState | null>(null);
  useLayoutEffect(() => {
    latest.current = wanted;
  });
  const mount = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const steps = new TypingSteps();
    const made: EditorView = new EditorView(element, {
      state: stateFor(latest),
      nodeViews: chipViews(latest.current.naming, latest.current.targetName),
      attributes: () => ({ ...latest.current.attributes }),
      ...pasting,
      dispatchTransaction: (change) => {
        const next = made.state.apply(change);
        const isNewStep = steps.isNew(change);
        made.updateState(next);
        setState(next);
        if (!change.docChanged) return;
        onceDrawn(() => {
          written.current = writeClauseDocument(documentFrom(next.doc));
          latest.current.onText(written.current, isNewStep);
        });
      },
    });
    view.current = made;
    setState(made.state);
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => view.current?.setProps({ nodeViews: chipViews(naming, targetName) }), [naming, targetName]);
  useEffect(() => {
    if (view.current === null || text === written.current) return;
    written.current = text;
    const change = changeTo(view.current.state, clauseNode(readClauseDocument(text)));
    if (change === null) return;
    // Nobody is told: the text is what they gave.
    view.current.updateState(view.current.state.apply(change));
    setState(view.current.state);
  }, [text]);
  return { mount, view, state };
}

function stateFor(latest: RefObject<TextView>): EditorState {
  const doc = clauseNode(readClauseDocument(latest.current.text));
  return EditorState.create({ doc, plugins: pluginsFor(latest) });
}

function pluginsFor(latest: RefObject<TextView>): readonly Plugin[] {
  const ask: Command = () => {
    latest.current.onAsk(false);
    return true;
  };
  const changeChip: Command = ({ selection }) => {
    if (!(selection instanceof NodeSelection) || !selection.node.isInline) return false;
    latest.current.onAsk(false);
    return true;
  };
  return [
    typingRules(() => latest.current.onAsk(true)),
    keymap({ 'Ctrl-Space': ask, Enter: changeChip }),
    keymap({ ...keys }),
    ...(latest.current.hasOwnUndo ? [history()] : []),
    keepPairs(),
    joinLists(),
    decorate(() => latest.current.naming.words.placeholder),
  ];
}
