import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { pairsOf } from './conditionPairs.ts';

/** Tints the words that depend on a condition, and says what to do in an empty text. */
export function decorate(placeholder: () => string): Plugin<Drawn> {
  return new Plugin<Drawn>({
    state: {
      init: (_config, state) => tintsOf(state),
      apply: (change, before, _old, state) => (change.docChanged ? tintsOf(state) : before),
    },
    props: {
      decorations(state) {
        return isEmpty(state.doc) ? placeholderIn(state.doc, placeholder()) : this.getState(state);
      },
    },
  });
}

type Drawn = DecorationSet;

function tintsOf({ doc }: EditorState): Drawn {
  const tints = pairsOf(doc).map(({ start, end }) => Decoration.inline(start.at, end.at + 1, { class: 'conditional' }));
  return DecorationSet.create(doc, tints);
}

/** Asked for at each drawing: the language of the window may have changed since the last. */
function placeholderIn(doc: Node, placeholder: string): Drawn {
  const end = doc.firstChild?.nodeSize ?? 0;
  return DecorationSet.create(doc, [
    Decoration.node(0, end, { class: 'placeholder', 'data-placeholder': placeholder }),
  ]);
}

function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.isTextblock === true && doc.firstChild.content.size === 0;
}
