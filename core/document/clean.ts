/** Line ends of every system, and the characters Unicode has for them. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * What a reader cannot see and a printer cannot set: control characters, soft hyphens, zero-width and bidirectional
 * controls, halves of surrogate pairs, noncharacters, private use.
 */
const UNPRINTABLE =
  /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]/gu;

/** What most texts are made of, and nothing of which is ever cleaned away: it spares them the slower looks. */
const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF–“”’…]*$/;

/** A text somebody typed, as lines that may be printed: nothing invisible in it, single spaces, composed characters. */
export function cleanLines(text: string): readonly string[] {
  const lines = PLAIN.test(text) ? [text] : visible(text.replace(LINE_END, '\n').replaceAll('\t', ' ')).split('\n');
  return lines.map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''));
}

/** The same on one line; empty when nothing printable was typed. */
export function cleanText(text: string): string {
  return cleanLines(text)
    .filter((line) => line.trim() !== '')
    .join(' ');
}

/** Paragraphs stand apart by an empty line; each is a list of lines, none of them empty. */
export function cleanParagraphs(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of cleanLines(text)) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** A piece of a sentence: as one line, its spaces at both ends kept. */
export function cleanPiece(text: string): string {
  if (PLAIN.test(text)) return text;
  return visible(text.replace(LINE_END, ' ').replace(/[\t\n]/g, ' '));
}

function visible(text: string): string {
  return text.replace(UNPRINTABLE, '').normalize('NFC');
}
