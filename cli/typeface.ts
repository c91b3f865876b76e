import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Typeface } from '#core/printing/printed.ts';

const FONTS = join(import.meta.dirname, '../resources/fonts');

/** The typeface that contracts are printed in, from the program's own folder. */
export function loadTypeface(): Typeface {
  return {
    name: 'Source Serif 4',
    regular: face('Regular'),
    bold: face('Bold'),
    italic: face('Italic'),
    boldItalic: face('BoldItalic'),
  };
}

function face(name: string): Uint8Array {
  return readFileSync(join(FONTS, `SourceSerif4-${name}.ttf`));
}
