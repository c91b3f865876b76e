import { unreachable } from '#core/unreachable.ts';
import { readFontFile } from '#core/printing/word/fontFile.ts';
import { dotsOf, type Reach } from '#core/printing/word/lineHeight.ts';
import type { Run, WordParagraph } from '#core/printing/word/story.ts';
import { styles } from '#core/printing/word/styles.ts';
import { points, twips } from '#core/printing/word/units.ts';
import type { Typeface } from '#core/printing/printed.ts';

/** Width in points of text at a size. */
type WidthOf = (text: string, size: number) => number;

export interface Faces {
  readonly reach: Reach;
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
    reach: regular,
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
    const key = `${size} ${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const dots = dotsOf(size);
    let width = 0;
    for (const letter of text) width += Math.round(dots * widthOf(letter.codePointAt(0) ?? 0));
    width *= size / dots;
    if (text.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.set(key, width);
    return width;
  };
}

/** Counts the lines that the paragraph takes in a column of any width. */
export function lineCounter(paragraph: WordParagraph, faces: Faces): (column: number) => number {
  const { left, size } = styles[paragraph.style];
  const units = unitsOf(paragraph, faces);
  const widthOf = ({ text, face }: Words): number => faces[face](text, size);
  return (column) => linesOf(units, roomIn(column, paragraph.left ?? left, size), widthOf);
}

function linesOf(units: readonly Unit[], room: number, widthOf: (words: Words) => number): number {
  let lines = 1;
  let used = 0;
  for (const unit of units) {
    const { kind, width } = unit;
    if (kind === 'end' || (kind === 'word' && used > 0 && used + width > room)) {
      lines += 1;
      used = 0;
    }
    if (kind === 'word' && width > room) {
      const cut = cutUp(unit, room, widthOf);
      lines += cut.lines - 1;
      used = cut.last;
    } else {
      used += width;
    }
  }
  return lines;
}

/** Less than a letter can be wider. */
const NEARLY = 0.001;

/** In points, counted in twips as the file says it. */
function roomIn(column: number, left: number, least: number): number {
  return Math.max(points(twips(column) - twips(left)), least) + NEARLY;
}

/** A word that no line has room for is cut wherever a line is full. */
function cutUp({ parts }: Unit, room: number, widthOf: (letter: Words) => number): Cut {
  let lines = 1;
  let last = 0;
  for (const { text, face } of parts) {
    for (const letter of text) {
      const width = widthOf({ text: letter, face });
      if (last > 0 && last + width > room) {
        lines += 1;
        last = 0;
      }
      last += width;
    }
  }
  return { lines, last };
}

interface Cut {
  readonly lines: number;
  /** Width of what stands on the last of them. */
  readonly last: number;
}

/** Width of the widest word or address that is no wider than the limit. */
export function widestWord(paragraph: WordParagraph, limit: number, faces: Faces): number {
  let widest = 0;
  for (const { kind, width } of unitsOf(paragraph, faces, GOOD_BREAK)) {
    if (kind === 'word' && width > widest && width <= limit) widest = width;
  }
  return widest;
}

/** What stays together on a line; the end of a line has no width. */
interface Unit {
  readonly kind: 'word' | 'space' | 'end';
  width: number;
  readonly parts: Words[];
}

const PIECES = /\n| +|[^ \n\u2013\u2014/-]*(?:[\u2013\u2014-]|\/+)|[^ \n\u2013\u2014/-]+/gu;
/** A line may end after hyphens and strokes where a letter follows, after dashes also where a figure does. */
const BREAK = /(?:[/-]\n\p{L}|[\u2013\u2014]\n[\p{L}\p{N}])/u;
/** An address is better not divided at its strokes. */
const GOOD_BREAK = /(?:-\n\p{L}|[\u2013\u2014]\n[\p{L}\p{N}])/u;

function unitsOf({ runs, style: id }: WordParagraph, faces: Faces, mayBreak = BREAK): readonly Unit[] {
  const { size, isBold } = styles[id];
  const units: Unit[] = [];
  let before = ' ';
  for (const { text, face } of wordsOf(runs, isBold)) {
    for (const piece of text.match(PIECES) ?? []) {
      const kind = piece === '\n' ? 'end' : piece.startsWith(' ') ? 'space' : 'word';
      const width = kind === 'end' ? 0 : faces[face](piece, size);
      const last = units.at(-1);
      if (kind === 'word' && last?.kind === 'word' && !mayBreak.test(`${before}\n${piece}`)) {
        last.width += width;
        last.parts.push({ text: piece, face });
      } else {
        units.push({ kind, width, parts: [{ text: piece, face }] });
      }
      before = piece;
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
    case 'leader':
    case 'pageOf':
    case 'pageTotal':
      return ' ';
    default:
      return unreachable(run);
  }
}
