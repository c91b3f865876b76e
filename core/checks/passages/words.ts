/** A word of a text in small letters, and where it stands in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and what joins them within a word: "user-friendly", "24/7", "99.9", "o.l". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’./,][\p{L}\p{M}\p{N}]+)*/gu;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    words.push({ word: found[0].toLowerCase(), start: found.index, end: WORD.lastIndex });
  }
  return words;
}
