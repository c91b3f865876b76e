import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { nodes } from './schema.ts';

/** Lists with nothing between them are one at once, as they will be when the clause is printed. */
export function joinLists(): Plugin {
  return new Plugin({
    appendTransaction: (changes, _before, state) => {
      if (!changes.some(({ docChanged }) => docChanged)) return null;
      const places = meetingPlaces(state.doc);
      if (places.length === 0) return null;
      const change = state.tr;
      for (const place of places.toReversed()) change.join(place);
      return change;
    },
  });
}

/** Where a list ends and one of the same kind begins, in the order of the document. */
function meetingPlaces(doc: Node): readonly number[] {
  const places: number[] = [];
  doc.descendants((node, at, parent, index) => {
    if (node.type !== nodes.orderedList && node.type !== nodes.bulletList) return !node.isTextblock;
    if (index > 0 && parent?.child(index - 1).type === node.type) places.push(at);
    return true;
  });
  return places;
}
