/** What text must differ by from the paper for everybody to read it (WCAG 2.2, AA), and for a printer without colours to print it dark. */
export const LEAST_CONTRAST = 4.5;

/** A colour as pages and brand files write it: "#0F4C5C". */
export const COLOUR = /^#[0-9a-f]{6}$/i;

/** Contrast of a colour with white, from 1 (white) to 21 (black). The colour is written "#RRGGBB". */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
