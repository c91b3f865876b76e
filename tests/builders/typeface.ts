import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Typeface } from '#core/printing/printed.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');
const read = (face: string): Uint8Array => readFileSync(join(fonts, `SourceSerif4-${face}.ttf`));

/** The typeface that contracts are printed in. */
export const typeface: Typeface = {
  name: 'Source Serif 4',
  kind: 'serif',
  regular: read('Regular'),
  bold: read('Bold'),
  italic: read('Italic'),
  boldItalic: read('BoldItalic'),
};
