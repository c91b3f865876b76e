/** The typefaces that come with the program, each with four faces and every sign that a contract may hold. */
export const TYPEFACES = ['sourceSerif4', 'sourceSans3'] as const;
export type TypefaceName = (typeof TYPEFACES)[number];

interface ShippedTypeface {
  /** As word processors list it. */
  readonly name: string;
  /** How the names of its files begin. */
  readonly file: string;
  readonly kind: 'serif' | 'sans';
}

export const typefaces: Readonly<Record<TypefaceName, ShippedTypeface>> = {
  sourceSerif4: { name: 'Source Serif 4', file: 'SourceSerif4', kind: 'serif' },
  sourceSans3: { name: 'Source Sans 3', file: 'SourceSans3', kind: 'sans' },
};

/** The typeface of a contract without a brand. */
export const HOUSE_TYPEFACE: TypefaceName = 'sourceSerif4';
