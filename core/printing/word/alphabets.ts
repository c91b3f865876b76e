/** Unicode by pages of 256 characters, each with an alphabet or a family of signs. */
const PAGE = 256;

/** Latin letters of all European languages, punctuation, currencies, arrows and mathematics: what people may type next. */
const ALWAYS: readonly number[] = [0x00, 0x01, 0x02, 0x20, 0x21, 0x22];

const ELSEWHERE = /[^\u0000-\u02ff\u2000-\u22ff]/gu;

/** The pages that a text is written with, and those that a contract may always need; in order, each once. */
export function alphabetsOf(text: string): readonly number[] {
  const found = new Set(ALWAYS);
  for (const [letter] of text.matchAll(ELSEWHERE)) found.add(Math.floor((letter.codePointAt(0) ?? 0) / PAGE));
  return [...found].toSorted((a, b) => a - b);
}

/** Every code point of the alphabets. */
export function lettersIn(alphabets: readonly number[]): readonly number[] {
  return alphabets.flatMap((page) => Array.from({ length: PAGE }, (_, index) => page * PAGE + index));
}
