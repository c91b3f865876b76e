import type { Divides } from '#core/printing/pdf/boxes.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { fragmentOf, widthOf, type Fragment, type Word } from '#core/printing/pdf/words.ts';

/** A word in two, with a hyphen at the end of the first. */
export interface DividedWord {
  readonly head: Word;
  readonly tail: Word;
}

/** Letters, and around them no more than quotation marks, brackets, commas and the like. */
const LETTERS: Readonly<Record<Divides, RegExp | null>> = {
  words: /^([^\p{L}\p{N}]*)(\p{L}\p{Ll}+)[^\p{L}\p{N}]*$/u,
  smallWords: /^([^\p{L}\p{N}]*)(\p{Ll}+)[^\p{L}\p{N}]*$/u,
  nothing: null,
};

/** Divides a word of the contract so that as much of it as possible stands in `room`; `null` where it cannot be. */
export function divided(word: Word, room: number, typeCase: TypeCase): DividedWord | null {
  if (word.isPart) return null;
  for (const [index, fragment] of word.fragments.entries()) {
    const [, before = '', letters = ''] = LETTERS[fragment.run.divides]?.exec(fragment.text) ?? [];
    const isWhole = [word.fragments[index - 1], word.fragments[index + 1]].every((one) => isNoWord(one));
    if (letters === '' || !isWhole) continue;
    for (const place of typeCase.division(letters).toReversed()) {
      const parts = dividedAt(word, { index, place: before.length + place }, typeCase);
      if (parts.head.width <= room) return parts;
    }
  }
  return null;
}

function isNoWord(neighbour: Fragment | undefined): boolean {
  return neighbour === undefined || /^[^\p{L}\p{N}]*$/u.test(neighbour.text);
}

function dividedAt(word: Word, { index, place }: { index: number; place: number }, typeCase: TypeCase): DividedWord {
  const fragment = word.fragments[index];
  if (fragment === undefined) throw new Error('A word is divided in one of its parts.');
  const { run, text } = fragment;
  const { faces, missing } = typeCase;
  const shape = faces[run.style.face].softHyphen();
  const hyphen = { run, text: '\u00ad', shape, width: (shape.width * run.style.size) / 1000 };
  const first = [...word.fragments.slice(0, index), fragmentOf(run, text.slice(0, place), faces, missing), hyphen];
  const last = [fragmentOf(run, text.slice(place), faces, missing), ...word.fragments.slice(index + 1)];
  return {
    head: { ...word, fragments: first, width: widthOf(first), spaces: [], spaceWidth: 0, endsLine: false },
    tail: { ...word, fragments: last, width: widthOf(last) },
  };
}
