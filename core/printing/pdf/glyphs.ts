import { openFont, type FontFile } from '#core/printing/pdf/fontFile.ts';
import type { EmbeddedFontMaker } from '#core/printing/pdf/pdfkit.ts';
import type { Typeface } from '#core/printing/printed.ts';

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** A piece of text set in a face, in thousandths of the size. */
export interface Shape {
  readonly face: FontFace;
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
  /** Characters that the font cannot show. */
  readonly missing: readonly string[];
}

export interface ShapedGlyph {
  readonly id: number;
  readonly width: number;
  /** Distance to the next glyph; differs from the width where a pair is kerned. */
  readonly advance: number;
  readonly dx: number;
  readonly rise: number;
  /** What a reader gets who copies it. */
  readonly codePoints: readonly number[];
}

const REPLACEMENTS = [0xfffd, 0x25a1, 0x25af, 0x2610, 0x3f];
/** Format and control characters, variation selectors and tags: they have no picture of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/gu;
const NO_BREAK_HYPHEN = '\u2011';
/** Written as a code of its own, so that it can be told from a hyphen. */
export const SOFT_HYPHEN = 0xad;
const MOST_SHAPES_KEPT = 60_000;

/** One parsed font with the words set in it so far; kept between documents. */
export class FontFace {
  readonly bytes: Uint8Array;
  readonly font: FontFile;
  readonly Embedded: EmbeddedFontMaker;
  readonly ascent: number;
  readonly descent: number;
  private readonly replacement: string;
  private readonly covered = new Map<number, boolean>();
  private shapes = new Map<string, Shape>();
  private soft: Shape | null = null;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const { file, Embedded } = openFont(bytes);
    this.font = file;
    this.Embedded = Embedded;
    this.ascent = this.font.ascent / this.font.unitsPerEm;
    this.descent = -this.font.descent / this.font.unitsPerEm;
    this.replacement = String.fromCodePoint(REPLACEMENTS.find((sign) => this.covers(sign)) ?? 0x20);
  }

  covers(codePoint: number): boolean {
    const known = this.covered.get(codePoint);
    if (known !== undefined) return known;
    const covers = this.font.hasGlyphForCodePoint(codePoint);
    this.covered.set(codePoint, covers);
    return covers;
  }

  /** Sets a word. The same word is set only once. */
  shape(word: string): Shape {
    const known = this.shapes.get(word);
    if (known !== undefined) return known;
    if (this.shapes.size >= MOST_SHAPES_KEPT) this.shapes = new Map();
    const shape = this.setAnew(word);
    this.shapes.set(word, shape);
    return shape;
  }

  /** Looks like a hyphen and is none: whoever copies or searches the text gets the whole word. */
  softHyphen(): Shape {
    if (this.soft !== null) return this.soft;
    const hyphen = this.shape('-');
    this.soft = { ...hyphen, glyphs: hyphen.glyphs.map((glyph) => ({ ...glyph, codePoints: [SOFT_HYPHEN] })) };
    return this.soft;
  }

  private setAnew(word: string): Shape {
    const missing: string[] = [];
    const clean = word.toWellFormed().replace(INVISIBLE, '').normalize('NFC');
    const printed = Array.from(clean, (sign) => this.showable(sign, missing)).join('');
    const run = this.font.layout(printed);
    const scale = 1000 / this.font.unitsPerEm;
    const source = Array.from(printed, (sign) => sign.codePointAt(0) ?? 0);
    const oneToOne = source.length === run.glyphs.length;
    const glyphs = run.glyphs.map((glyph, index) => ({
      id: glyph.id,
      width: glyph.advanceWidth * scale,
      advance: (run.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale,
      dx: (run.positions[index]?.xOffset ?? 0) * scale,
      rise: (run.positions[index]?.yOffset ?? 0) * scale,
      codePoints: oneToOne ? source.slice(index, index + 1) : [...glyph.codePoints],
    }));
    return { face: this, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), missing };
  }

  private showable(sign: string, missing: string[]): string {
    if (/\s/u.test(sign)) return ' ';
    if (sign === NO_BREAK_HYPHEN) return '-';
    if (this.covers(sign.codePointAt(0) ?? 0)) return sign;
    missing.push(sign);
    return this.replacement;
  }
}

export type Faces = Readonly<Record<Face, FontFace>>;

const MOST_FACES_KEPT = 8;
const parsed: FontFace[] = [];

function faceOf(bytes: Uint8Array): FontFace {
  const known = parsed.find((face) => isEqual(face.bytes, bytes));
  if (known !== undefined) return known;
  const face = new FontFace(bytes);
  parsed.push(face);
  if (parsed.length > MOST_FACES_KEPT) parsed.shift();
  return face;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, at) => byte === b[at]));
}

/** The four parsed faces. Equal bytes are parsed once. */
export function facesOf(typeface: Typeface): Faces {
  return {
    regular: faceOf(typeface.regular),
    bold: faceOf(typeface.bold),
    italic: faceOf(typeface.italic),
    boldItalic: faceOf(typeface.boldItalic),
  };
}
