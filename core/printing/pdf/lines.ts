import type { Align, Run, TextBox } from '#core/printing/pdf/boxes.ts';
import type { Faces, Shape } from '#core/printing/pdf/glyphs.ts';
import { divided } from '#core/printing/pdf/divided.ts';
import type { Division } from '#core/printing/pdf/division.ts';
import type { TextStyle } from '#core/printing/pdf/styles.ts';
import { isDivisible, piecesOf, wordsOf, type Fragment, type Word } from '#core/printing/pdf/words.ts';

/** Neighbouring text of one run; `x` from the start of the line. */
export interface Piece {
  readonly run: Run;
  readonly x: number;
  readonly width: number;
  readonly shapes: readonly Shape[];
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
  /** From the top of the line to its baseline. */
  readonly baseline: number;
}

/** What every paragraph of one document is set with. */
export interface TypeCase {
  readonly faces: Faces;
  /** Collects what the fonts cannot show. */
  readonly missing: Set<string>;
  /** Where words of the document's language may be divided. */
  readonly division: Division;
}

const NEARLY = 0.01;
/** Of a column: about sixteen letters of a table. */
const NARROW = 90;
/** Of a narrow line, the share that may stay empty for a whole word. */
const LARGEST_HOLE = 0.45;

/**
 * Sets a paragraph in lines no wider than `width`; `firstIndent` is taken from the first of them. In a narrow column words are divided
 * where they have no room whole, and where that saves a line.
 */
export function setLines(box: TextBox, width: number, typeCase: TypeCase, firstIndent = 0): readonly Line[] {
  const column = { width, firstIndent };
  if (box.isBalanced) return balancedLines(box, column, typeCase);
  if (!box.hyphenates || width > NARROW) return linesWith(null, box, column, typeCase);
  const lines = linesWith('ifNeeded', box, column, typeCase);
  if (lines.length === 1) return lines;
  const filled = linesWith('toFillLines', box, column, typeCase);
  return filled.length < lines.length ? filled : lines;
}

/** When a narrow column divides a word: if no line has room for it, or also where its line would stay half empty. */
type Dividing = 'ifNeeded' | 'toFillLines';

interface Column {
  readonly width: number;
  readonly firstIndent: number;
}

/** How near the narrowest column is come to, in points. */
const NEAR_ENOUGH = 2;

/** The lines of the narrowest column in which they are no more and no word is parted. */
function balancedLines(box: TextBox, { width, firstIndent }: Column, typeCase: TypeCase): readonly Line[] {
  let lines = linesWith(null, box, { width, firstIndent }, typeCase);
  const most = lines.length;
  if (most === 1) return lines;
  const widest = Math.max(...wordsOf(box.runs, typeCase.faces, typeCase.missing).map((word) => word.width));
  let [narrow, wide] = [Math.max(width / most, widest), width];
  while (wide - narrow > NEAR_ENOUGH) {
    const between = (narrow + wide) / 2;
    const tried = linesWith(null, box, { width: between, firstIndent }, typeCase);
    if (tried.length > most) narrow = between;
    else [wide, lines] = [between, tried];
  }
  return lines;
}

function linesWith(
  divides: Dividing | null,
  box: TextBox,
  { width, firstIndent }: Column,
  typeCase: TypeCase,
): readonly Line[] {
  const lines: Line[] = [];
  let room = width - firstIndent;
  let current: Word[] = [];
  let used = 0;
  const finish = (): void => {
    const start = lines.length === 0 ? firstIndent : 0;
    lines.push(lineOf(current, { style: box.style, align: box.align, start, room, faces: typeCase.faces }));
    current = [];
    used = 0;
    room = width;
  };
  const waiting = wordsOf(box.runs, typeCase.faces, typeCase.missing).toReversed();
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const [first, ...later] = partsFor(word, { room, left: room - used, divides }, typeCase);
    waiting.push(...later.toReversed());
    if (first === undefined) {
      finish();
      waiting.push(word);
      continue;
    }
    current.push(first);
    used += first.width + first.spaceWidth;
    if (first.endsLine) finish();
  }
  if (current.length > 0 || lines.length === 0) finish();
  return lines;
}

interface Space {
  /** Of the whole line, and what is left of it. */
  readonly room: number;
  readonly left: number;
  readonly divides: Dividing | null;
}

/** The word in parts of which the first has its place here; none where the next line has more room for it. */
function partsFor(word: Word, { room, left, divides }: Space, typeCase: TypeCase): readonly Word[] {
  if (word.width <= left + NEARLY) return [word];
  const leavesHole = divides === 'toFillLines' && left > room * LARGEST_HOLE;
  if (divides !== null && (word.width > room || leavesHole)) {
    const parts = divided(word, left, typeCase);
    if (parts !== null) return [parts.head, parts.tail];
  }
  if (left < room) return [];
  return isDivisible(word) ? piecesOf(word, room, typeCase.faces) : [word];
}

interface LineSettings {
  readonly style: TextStyle;
  readonly align: Align;
  readonly start: number;
  readonly room: number;
  readonly faces: Faces;
}

function lineOf(words: readonly Word[], settings: LineSettings): Line {
  const fragments = words.flatMap((word, index) =>
    index === words.length - 1 ? word.fragments : [...word.fragments, ...word.spaces],
  );
  const width = fragments.reduce((sum, fragment) => sum + fragment.width, 0);
  const x = settings.start + shift(settings.align, settings.room - width);
  const pieces = [...joined(fragments, x), ...silent(words.at(-1), x + width, settings.faces)];
  return { pieces, width: settings.start + width, ...verticals(pieces, settings) };
}

/** The space at the end of a line takes no room, but keeps the words apart for whoever copies or hears them. */
function silent(last: Word | undefined, x: number, faces: Faces): readonly Piece[] {
  const run = last?.spaces[0]?.run ?? last?.fragments.at(-1)?.run;
  if (last === undefined || run === undefined || (last.spaces.length === 0 && !last.endsLine)) return [];
  return [{ run: { ...run, link: null, shade: null }, x, width: 0, shapes: [faces[run.style.face].shape(' ')] }];
}

function shift(align: Align, spare: number): number {
  if (align === 'left' || spare <= 0) return 0;
  return align === 'right' ? spare : spare / 2;
}

function joined(fragments: readonly Fragment[], start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let x = start;
  for (let from = 0; from < fragments.length;) {
    const run = fragments[from]?.run;
    let to = from;
    while (to < fragments.length && fragments[to]?.run === run) to += 1;
    const same = fragments.slice(from, to);
    const width = same.reduce((sum, fragment) => sum + fragment.width, 0);
    if (run !== undefined) pieces.push({ run, x, width, shapes: same.map((fragment) => fragment.shape) });
    x += width;
    from = to;
  }
  return pieces;
}

/** The text sits in the middle of its line, as high above as below. */
function verticals(pieces: readonly Piece[], { style, faces }: LineSettings): { height: number; baseline: number } {
  let above = 0;
  let below = 0;
  const styles = pieces.length === 0 ? [style] : pieces.map((piece) => piece.run.style);
  for (const { size, lineHeight, face } of styles) {
    const { ascent, descent } = faces[face];
    const baseline = ((lineHeight + ascent - descent) * size) / 2;
    above = Math.max(above, baseline);
    below = Math.max(below, lineHeight * size - baseline);
  }
  return { height: above + below, baseline: above };
}
