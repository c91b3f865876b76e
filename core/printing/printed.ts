/** A finished file, and what a careful person would want to know about it. */
export interface Printed {
  readonly bytes: Uint8Array;
  /** Characters of the document that the fonts cannot show, each once; they are printed as a replacement sign. */
  readonly missingGlyphs: readonly string[];
}

/** The four faces of the contract's typeface as TrueType files. Printers read no disk: the caller loads them. */
export interface Typeface {
  readonly name: string;
  readonly kind: 'serif' | 'sans';
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}
