import { PdfDocument } from '#core/printing/pdf/pdfmake.ts';
import type { EmbeddedFontMaker, PdfInfo } from '#core/printing/pdf/pdfkit.ts';

/** The part of a parsed TrueType font that the printer uses. */
export interface FontFile {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): GlyphRun;
  getGlyph(id: number): { readonly path: { readonly commands: readonly PathCommand[] } };
}

export interface PathCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  readonly args: readonly number[];
}

interface GlyphRun {
  readonly glyphs: readonly {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

/** A parsed font, and how it becomes part of a file. */
export interface OpenedFont {
  readonly file: FontFile;
  readonly Embedded: EmbeddedFontMaker;
}

const NO_INFO: PdfInfo = {
  Title: '',
  Author: '',
  Subject: '',
  Keywords: '',
  Creator: '',
  Producer: '',
  CreationDate: new Date(0),
  ModDate: new Date(0),
  ContentHash: '',
};

/** Parses a TrueType font with pdfkit's own reader; another copy of that reader would cost as much again to load. */
export function openFont(bytes: Uint8Array): OpenedFont {
  const reader = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null, info: NO_INFO });
  reader.font(bytes);
  const { _font: font } = reader;
  return { file: font.font, Embedded: font.constructor as EmbeddedFontMaker };
}
