/**
 * Text as it is compared when somebody searches for a name: without capitals and marks, and with the Danish letters as one
 * writes them without a Danish keyboard, so that "abn" and "aabn" both find "Åbn".
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o');
}

/**
 * How well a text fits what was typed: the smaller, the better; `null` when it does not. Every word typed must be there: at
 * the start of the text, of one of its words, within one, or as letters in that order that begin a word.
 */
export function fit(query: string, text: string): number | null {
  const within = folded(text);
  const fits = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => wordFit(word, within));
  return fits.some((one) => one === null)
    ? null
    : fits.reduce<number>((sum, one) => sum + (one ?? 0), within.length / 1_000);
}

function wordFit(word: string, text: string): number | null {
  if (text.startsWith(word)) return 0;
  if (text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) return 1;
  if (text.includes(word)) return 3;
  return word.length > 1 && areInOrder(word, text) ? 6 : null;
}

/** Whether the letters come in this order, each at the start of a word or right after the letter before it. */
function areInOrder(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    const next = text[at + 1] === letter && at >= 0 ? at + 1 : startOfWord(letter, text, at + 1);
    if (next < 0) return false;
    at = next;
  }
  return true;
}

function startOfWord(letter: string, text: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1))
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return at;
  return -1;
}
