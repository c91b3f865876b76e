import { lettersIn } from '#core/printing/word/alphabets.ts';
import { characterMapOf } from '#core/printing/word/characterMap.ts';
import { readFontFile } from '#core/printing/word/fontFile.ts';
import { fontOf, tablesOf } from '#core/printing/word/fontTables.ts';
import { keptOutlines, withLongOffsets } from '#core/printing/word/glyphOutlines.ts';

/** Rules for kerning, ligatures and alternates, which Word leaves off: half of a font, and nothing that is ever seen. */
const LEFT_OUT: ReadonlySet<string> = new Set(['BASE', 'DSIG', 'GDEF', 'GPOS', 'GSUB', 'STAT']);

const REPLACEMENT_BOX = 0;
const LARGEST = 0xffff;

/**
 * The same TrueType font with every character of the alphabets, so that a lawyer can go on typing in it, and without what
 * Word makes no use of. Word takes another font for all other characters. What is no font stays as it is.
 */
export function leanFont(font: Uint8Array, alphabets: readonly number[]): Uint8Array {
  const { glyphOf } = readFontFile(font);
  const characters = lettersIn(alphabets).flatMap((codePoint) => {
    const glyph = codePoint < LARGEST ? glyphOf(codePoint) : REPLACEMENT_BOX;
    return glyph === REPLACEMENT_BOX ? [] : [[codePoint, glyph] as const];
  });
  if (characters.length === 0) return font;
  const tables = tablesOf(font);
  const outlines = keptOutlines(tables, [REPLACEMENT_BOX, ...characters.map(([, glyph]) => glyph)]);
  const head = withLongOffsets(tables.get('head') ?? new Uint8Array());
  const changed: Readonly<Record<string, Uint8Array>> = { ...outlines, head, cmap: characterMapOf(characters) };
  const kept = [...tables].filter(([name]) => !LEFT_OUT.has(name));
  return fontOf(new Map(kept.map(([name, bytes]) => [name, changed[name] ?? bytes])));
}
