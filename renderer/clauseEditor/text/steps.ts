import type { Node } from 'prosemirror-model';
import { Selection, type EditorState, type Transaction } from 'prosemirror-state';

/** Typing goes on until nothing was typed for so long, in milliseconds. */
const PAUSE = 1_000;

/** Tells letters typed one after the other from everything that one wants to take back by itself. */
export class TypingSteps {
  private last = 0;

  /** Whether the change does not go on with the one before. */
  isNew({ doc, docChanged, mapping, time }: Transaction): boolean {
    if (!docChanged) return false;
    const isTyped = mapping.maps.every((map) => isOfLetter(map, doc));
    const goesOn = isTyped && time - this.last < PAUSE;
    this.last = isTyped ? time : 0;
    return !goesOn;
  }
}

/** One letter came, went or took the place of another; a chip, a new paragraph or another form is none. */
function isOfLetter(map: Transaction['mapping']['maps'][number], doc: Node): boolean {
  const isLetter: boolean[] = [];
  map.forEach((from, to, newFrom, newTo) => {
    isLetter.push(to - from <= 1 && newTo - newFrom <= 1 && doc.textBetween(newFrom, newTo).length === newTo - newFrom);
  });
  return isLetter.length === 1 && isLetter[0] === true;
}

/** The change from what is written to another document, as small as it can be, so that the cursor stays; `null` for none. */
export function changeTo(state: EditorState, doc: Node): Transaction | null {
  const from = state.doc.content.findDiffStart(doc.content);
  const ends = state.doc.content.findDiffEnd(doc.content);
  if (from === null || ends === null) return null;
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  const [to, end] = [ends.a + overlap, ends.b + overlap];
  const change = state.tr.replace(from, to, doc.slice(from, end));
  return change.setSelection(Selection.near(change.doc.resolve(Math.min(end, change.doc.content.size)), -1));
}
