import type { FontFile } from '#core/printing/pdf/fontFile.ts';

/** An indirect object of the file that is being written. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(stream?: string | Uint8Array): void;
  /** As it stands in another object: "12 0 R". */
  toString(): string;
}

export interface PdfInfo {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Keywords: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
  readonly ContentHash: string;
}

export interface PdfOptions {
  readonly pdfVersion?: '1.7';
  readonly lang?: string;
  readonly displayTitle?: boolean;
  readonly autoFirstPage: boolean;
  readonly font: null;
  readonly compress?: boolean;
  readonly info: PdfInfo;
}

/** A font inside one file: which glyphs of it are used, how wide they are and what they stand for. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: FontFile;
  readonly subset: {
    includeGlyph(glyph: number): number;
    /** Which glyph each code shows. */
    readonly glyphs: number[];
  };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): PdfReference;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly annotations: readonly PdfReference[];
}

export interface OutlineItem {
  readonly children: readonly OutlineItem[];
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { readonly expanded: boolean }): OutlineItem;
}

export interface AnnotationOptions {
  /** Text of the file: a String object, as pdfkit takes a plain string for a name. */
  readonly Contents: object;
  /** Is told of the annotation before it is written. */
  readonly structParent?: { add(added: { readonly annotationRef: PdfReference }): void };
}

export interface WidgetOptions extends AnnotationOptions {
  readonly Subtype: 'Widget';
  readonly FT: 'Sig' | 'Tx';
  readonly T: object;
  readonly TU: object;
  /** Printed with the page. */
  readonly F: 4;
  readonly P: PdfReference;
  readonly AP: { readonly N: PdfReference };
  readonly DA?: object;
}

/** pdfkit's document as far as the printer uses it. */
export interface PdfKit {
  info: Record<string, unknown>;
  readonly page: PdfPage;
  readonly outline: OutlineItem;
  /** The font chosen last. */
  readonly _font: EmbeddedFont;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  font(source: Uint8Array): unknown;
  ref(data: Record<string, unknown>): PdfReference;
  addContent(operators: string): unknown;
  addNamedDestination(name: string, fit: 'XYZ', x: number | null, y: number, zoom: null): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: AnnotationOptions): unknown;
  link(x: number, y: number, width: number, height: number, address: string, options: AnnotationOptions): unknown;
  end(): void;
  /** Everything written so far. */
  read(): Uint8Array;
  annotate(x: number, y: number, width: number, height: number, options: WidgetOptions): unknown;
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
  /** Writes what belongs to fields. */
  endAcroForm(): void;
  readonly _root: PdfReference;
  readonly _info: PdfReference;
  readonly _id: Uint8Array;
  readonly _offset: number;
  /** Where each object begins, in the order of their numbers from 1. */
  readonly _offsets: readonly (number | null)[];
  /** Writes what ends a file. */
  _finalize(): void;
  push(end: null): unknown;
  _write(data: string): void;
  /** An object has been written. */
  _refEnd(reference: PdfReference): void;
  /** Writes what belongs to tags. */
  endMarkings(): void;
  /** Writes what the file says about itself. */
  endMetadata(): void;
}

export type EmbeddedFontMaker = new (document: PdfKit, font: FontFile, id: string) => EmbeddedFont;

export interface PageItem {
  readonly type: string;
  readonly item: unknown;
}

export interface RenderedPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly PageItem[];
}

/** pdfmake's renderer: it adds a page for each given page and draws its items in order, each by the method for its type. */
export interface PageRenderer {
  renderPages(pages: readonly RenderedPage[]): void;
  renderLine(item: unknown): void;
  renderVector(item: unknown): void;
}
