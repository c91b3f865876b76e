import type { Faces } from '#core/printing/word/measure.ts';

/** How wide a letter of running text is on average, as a share of the size. */
interface Widths {
  readonly regular: number;
  readonly bold: number;
}

/** Of our typefaces and of those that firms write their letters in, by their names in small letters. */
const KNOWN: Readonly<Record<string, Widths>> = {
  'source serif 4': { regular: 0.479, bold: 0.494 },
  'source sans 3': { regular: 0.418, bold: 0.443 },
  arial: { regular: 0.446, bold: 0.48 },
  calibri: { regular: 0.41, bold: 0.419 },
  cambria: { regular: 0.411, bold: 0.451 },
  'dejavu sans': { regular: 0.512, bold: 0.571 },
  georgia: { regular: 0.446, bold: 0.519 },
  helvetica: { regular: 0.446, bold: 0.48 },
  inter: { regular: 0.478, bold: 0.492 },
  'lucida grande': { regular: 0.492, bold: 0.523 },
  'lucida sans unicode': { regular: 0.492, bold: 0.523 },
  montserrat: { regular: 0.503, bold: 0.53 },
  'noto sans': { regular: 0.474, bold: 0.503 },
  'open sans': { regular: 0.469, bold: 0.503 },
  poppins: { regular: 0.5, bold: 0.515 },
  'segoe ui': { regular: 0.443, bold: 0.475 },
  tahoma: { regular: 0.448, bold: 0.51 },
  'times new roman': { regular: 0.406, bold: 0.433 },
  'trebuchet ms': { regular: 0.456, bold: 0.477 },
  verdana: { regular: 0.512, bold: 0.571 },
  'work sans': { regular: 0.499, bold: 0.502 },
};

/** Typefaces whose letters all have one width, as a share of the size and a little more: what just fits is cut in what stands in for them. */
const FIXED: Readonly<Record<string, number>> = { consolas: 0.555, 'courier new': 0.605, 'lucida console': 0.605 };

/** Most words are no wider than this, where the average of their typeface is 1. */
const WIDE_WORD = 1.05;

/**
 * Letters that take about as much room as those of another typeface, which is not here to measure with. They are never narrower than
 * ours: a word that has no room is cut, and room to spare does no harm. A typeface nobody knows counts as ours.
 */
export function facesLike(faces: Faces, ours: string, theirs: string | null): Faces {
  const name = theirs?.trim().toLowerCase() ?? '';
  const fixed = FIXED[name];
  if (fixed !== undefined) return ofOneWidth(faces, fixed);
  const own = KNOWN[ours.toLowerCase()];
  const other = KNOWN[name];
  if (own === undefined || other === undefined) return faces;
  const regular = Math.max((WIDE_WORD * other.regular) / own.regular, 1);
  const bold = Math.max((WIDE_WORD * other.bold) / own.bold, 1);
  return {
    reach: faces.reach,
    regular: (text, size) => regular * faces.regular(text, size),
    bold: (text, size) => bold * faces.bold(text, size),
    italic: (text, size) => regular * faces.italic(text, size),
  };
}

function ofOneWidth({ reach }: Faces, share: number): Faces {
  const widthOf = (text: string, size: number): number => share * size * Array.from(text).length;
  return { reach, regular: widthOf, bold: widthOf, italic: widthOf };
}
