import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { pairsOf } from './conditionPairs.ts';

/** Tints the words that depend on a condition, and says what to do in an empty text. */
export function decorate(placeholder: string): Plugin<Drawn> {
  return new Plugin<Drawn>({
    state: {
      init: (_config, state) => drawn(state, placeholder),
      apply: (change, before, _old, state) => (change.docChanged ? drawn(state, placeholder) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}

type Drawn = DecorationSet;

function drawn({ doc }: EditorState, placeholder: string): Drawn {
  const tints = pairsOf(doc).map(({ start, end }) => Decoration.inline(start.at, end.at + 1, { class: 'conditional' }));
  return DecorationSet.create(doc, isEmpty(doc) ? [placeholderAt(doc, placeholder)] : tints);
}

function placeholderAt(doc: Node, placeholder: string): Decoration {
  return Decoration.node(0, doc.firstChild?.nodeSize ?? 0, { class: 'placeholder', 'data-placeholder': placeholder });
}

function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.isTextblock === true && doc.firstChild.content.size === 0;
}
