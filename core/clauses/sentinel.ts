/**
 * A sentinel stands in the Markdown where a value belongs: two marks around the number of the value, all of them
 * private-use characters, which Markdown takes for letters. Text of templates must not hold any, so a sentinel is
 * always one of ours.
 */
export const openSentinel = '\uE000';
export const closeSentinel = '\uE001';
const FIRST_DIGIT = 0xe010;
const SENTINEL = /\uE000([\uE010-\uE019]{1,9})\uE001/u;

/** Characters that text of templates may not hold: private use, noncharacters, and controls but tab and line ends
 * (a lone carriage return would end lines for Markdown only). */
const FORBIDDEN =
  /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFE\uFFFF]|[\u{F0000}-\u{10FFFF}]|[\uD800-\uDFFF]/u;

export function sentinelDigits(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCharCode(FIRST_DIGIT + Number(digit)));
}

/** The text in pieces: what was written, and the numbers of the values in between. Empty pieces are left out. */
export function splitAtSentinels(text: string): readonly (string | number)[] {
  const pieces = text.split(SENTINEL).map((piece, index) => (index % 2 === 0 ? piece : numberFrom(piece)));
  return pieces.filter((piece) => piece !== '');
}

export function hasSentinel(text: string): boolean {
  return text.includes(openSentinel);
}

/** Offset of the first character that text of templates may not hold; -1 when there is none. */
export function findForbidden(text: string): number {
  return text.search(FORBIDDEN);
}

function numberFrom(digits: string): number {
  return Number(digits.replace(/[\uE010-\uE019]/gu, (digit) => String(digit.charCodeAt(0) - FIRST_DIGIT)));
}
