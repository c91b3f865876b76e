import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOUSE_TYPEFACE, typefaces, type TypefaceName } from '#core/brand/typefaces.ts';
import type { Typeface } from '#core/printing/printed.ts';

const FONTS = join(import.meta.dirname, '../resources/fonts');

const loaded = new Map<TypefaceName, Typeface>();

/** A typeface that contracts are printed in, from the program's own folder: read once. */
export function loadTypeface(typeface: TypefaceName = HOUSE_TYPEFACE): Typeface {
  const known = loaded.get(typeface) ?? readTypeface(typeface);
  loaded.set(typeface, known);
  return known;
}

function readTypeface(typeface: TypefaceName): Typeface {
  const { name, kind, file } = typefaces[typeface];
  const face = (style: string): Uint8Array => readFileSync(join(FONTS, `${file}-${style}.ttf`));
  return {
    name,
    kind,
    regular: face('Regular'),
    bold: face('Bold'),
    italic: face('Italic'),
    boldItalic: face('BoldItalic'),
  };
}
