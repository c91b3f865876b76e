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

function measuring(widthOf: (codePoint: number) => number): WidthOf {
  return (text, size) => {
    let width = 0;
    for (const letter of text) width += widthOf(letter.codePointAt(0) ?? 0);
    return width * size;
  };
}

/** Where a line may end: after spaces and hyphens. A line break stands alone. */
const UNBREAKABLE = /\n|[^ \n\u2013\u2014-]*[\u2013\u2014-]|[^ \n\u2013\u2014-]+| +/gu;

/** Number of lines the paragraph takes in a column. */
export function lineCount(paragraph: WordParagraph, column: number, faces: Faces): number {
  const style = styles[paragraph.style];
  const room = Math.max(column - (paragraph.left ?? style.left), style.size);
  let lines = 1;
  let used = 0;
  for (const { text, face } of wordsOf(paragraph.runs, style.isBold)) {
    for (const piece of text.match(UNBREAKABLE) ?? []) {
      if (piece === '\n') {
        lines += 1;
        used = 0;
        continue;
      }
      const width = faces[face](piece, style.size);
      const isSpace = piece.startsWith(' ');
      if (used > 0 && !isSpace && used + width > room) {
        lines += 1;
        used = 0;
      }
      if (width > room) lines += Math.floor(width / room);
      used += width % room;
    }
  }
  return lines;
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
