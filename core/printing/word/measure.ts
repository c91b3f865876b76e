import { unreachable } from '#core/unreachable.ts';
import { readFontFile } from '#core/printing/word/fontFile.ts';
import type { Run, WordParagraph } from '#core/printing/word/story.ts';
import { styles } from '#core/printing/word/styles.ts';
import type { Typeface } from '#core/printing/printed.ts';

/** Width in points of text at a size. */
type WidthOf = (text: string, size: number) => number;

export interface Faces {
  readonly height: number;
  readonly regular: WidthOf;
  readonly bold: WidthOf;
  readonly italic: WidthOf;
}

const opened = new WeakMap<Typeface, Faces>();

/** The typeface opened for measuring; opening it again costs nothing. */
export function facesOf(typeface: Typeface): Faces {
  const known = opened.get(typeface);
  if (known !== undefined) return known;
  const regular = readFontFile(typeface.regular);
  const faces = {
    height: regular.height,
    regular: measuring(regular.widthOf),
    bold: measuring(readFontFile(typeface.bold).widthOf),
    italic: measuring(readFontFile(typeface.italic).widthOf),
  };
  opened.set(typeface, faces);
  return faces;
}

/** Contracts say the same words over and over; longer pieces than words are not worth remembering. */
const LONGEST_REMEMBERED = 24;
const MOST_REMEMBERED = 20_000;

function measuring(widthOf: (codePoint: number) => number): WidthOf {
  const known = new Map<string, number>();
  return (text, size) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered * size;
    let width = 0;
    for (const letter of text) width += widthOf(letter.codePointAt(0) ?? 0);
    if (text.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.set(text, width);
    return width * size;
  };
}

/** Number of lines the paragraph takes in a column. */
export function lineCount(paragraph: WordParagraph, column: number, faces: Faces): number {
  const style = styles[paragraph.style];
  const room = Math.max(column - (paragraph.left ?? style.left), style.size);
  let lines = 1;
  let used = 0;
  for (const { kind, width } of unitsOf(paragraph, faces)) {
    if (kind === 'end' || (kind === 'word' && used > 0 && used + width > room)) {
      lines += 1;
      used = 0;
    }
    if (kind === 'word') lines += Math.max(0, Math.ceil(width / room) - 1);
    used += kind === 'word' ? width % room : width;
  }
  return lines;
}

/** Width of the widest word that is no wider than the limit. */
export function widestWord(paragraph: WordParagraph, limit: number, faces: Faces): number {
  let widest = 0;
  for (const { kind, width } of unitsOf(paragraph, faces)) {
    if (kind === 'word' && width > widest && width <= limit) widest = width;
  }
  return widest;
}

/** What stays together on a line; the end of a line has no width. */
interface Unit {
  readonly kind: 'word' | 'space' | 'end';
  width: number;
}

/** A line may end after spaces and hyphens. */
const PIECES = /\n| +|[^ \n\u2013\u2014-]*[\u2013\u2014-]|[^ \n\u2013\u2014-]+/gu;

function unitsOf({ runs, style: id }: WordParagraph, faces: Faces): readonly Unit[] {
  const { size, isBold } = styles[id];
  const units: Unit[] = [];
  let goesOn = false;
  for (const { text, face } of wordsOf(runs, isBold)) {
    for (const piece of text.match(PIECES) ?? []) {
      const kind = piece === '\n' ? 'end' : piece.startsWith(' ') ? 'space' : 'word';
      const width = kind === 'end' ? 0 : faces[face](piece, size);
      const last = units.at(-1);
      if (kind === 'word' && goesOn && last !== undefined) last.width += width;
      else units.push({ kind, width });
      goesOn = kind === 'word' && !/[\u2013\u2014-]$/u.test(piece);
    }
  }
  return units;
}

interface Words {
  readonly text: string;
  readonly face: 'regular' | 'bold' | 'italic';
}

function wordsOf(runs: readonly Run[], isBoldStyle: boolean): readonly Words[] {
  const face = isBoldStyle ? 'bold' : 'regular';
  return runs.flatMap((run): readonly Words[] => {
    if (run.kind === 'bookmark' || run.kind === 'jump') return wordsOf(run.runs, isBoldStyle);
    if (run.kind === 'text') return [{ text: run.text, face: run.isBold ? 'bold' : run.isItalic ? 'italic' : face }];
    return [{ text: shownText(run), face }];
  });
}

function shownText(run: Exclude<Run, { readonly kind: 'bookmark' | 'jump' | 'text' }>): string {
  switch (run.kind) {
    case 'blank':
    case 'link':
      return run.text;
    case 'field':
      return run.shown;
    case 'lineBreak':
      return '\n';
    case 'tab':
    case 'pageOf':
    case 'pageTotal':
      return ' ';
    default:
      return unreachable(run);
  }
}
