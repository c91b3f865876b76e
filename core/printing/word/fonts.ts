import type { Typeface } from '#core/printing/printed.ts';
import { alphabetsOf } from '#core/printing/word/alphabets.ts';
import { NAMESPACES } from '#core/printing/word/documentPart.ts';
import { leanFont } from '#core/printing/word/leanFont.ts';
import { element, xmlFile, type Xml } from '#core/openXml/xml.ts';

export interface EmbeddedFace {
  /** Path inside the file's `word` folder. */
  readonly target: string;
  readonly relationship: string;
  readonly bytes: Uint8Array;
}

interface FaceSlot {
  readonly face: 'regular' | 'bold' | 'italic' | 'boldItalic';
  readonly element: string;
  /** Names the face inside the file, and is what Word hides its first bytes with. */
  readonly key: string;
}

const SLOTS: readonly FaceSlot[] = [
  { face: 'regular', element: 'w:embedRegular', key: '3B9A6F10-51A1-4C0E-8E5D-6F2A7C1D0001' },
  { face: 'bold', element: 'w:embedBold', key: '3B9A6F10-51A1-4C0E-8E5D-6F2A7C1D0002' },
  { face: 'italic', element: 'w:embedItalic', key: '3B9A6F10-51A1-4C0E-8E5D-6F2A7C1D0003' },
  { face: 'boldItalic', element: 'w:embedBoldItalic', key: '3B9A6F10-51A1-4C0E-8E5D-6F2A7C1D0004' },
];

const embedded = new WeakMap<Typeface, Map<string, readonly EmbeddedFace[]>>();

/**
 * The four faces with the alphabets of the text, so that the contract looks the same where the typeface is not installed.
 * Asking again costs nothing.
 */
export function embeddedFaces(typeface: Typeface, text: string): readonly EmbeddedFace[] {
  const alphabets = alphabetsOf(text);
  const known = embedded.get(typeface) ?? new Map<string, readonly EmbeddedFace[]>();
  embedded.set(typeface, known);
  const faces = known.get(String(alphabets)) ?? facesWith(typeface, alphabets);
  known.set(String(alphabets), faces);
  return faces;
}

function facesWith(typeface: Typeface, alphabets: readonly number[]): readonly EmbeddedFace[] {
  return SLOTS.map(({ face, key }, index) => ({
    target: `fonts/font${index + 1}.odttf`,
    relationship: relationshipOf(index),
    bytes: obfuscated(leanFont(typeface[face], alphabets), key),
  }));
}

export function fontTablePart(typeface: Typeface): string {
  const faces: readonly Xml[] = SLOTS.map(({ element: name, key }, index) =>
    element(name, { 'r:id': relationshipOf(index), 'w:fontKey': `{${key}}` }),
  );
  const font = element(
    'w:font',
    { 'w:name': typeface.name },
    element('w:charset', { 'w:val': '00' }),
    element('w:family', { 'w:val': typeface.kind === 'serif' ? 'roman' : 'swiss' }),
    element('w:pitch', { 'w:val': 'variable' }),
    ...faces,
  );
  return xmlFile(element('w:fonts', NAMESPACES, font));
}

const relationshipOf = (index: number): string => `rIdFont${index + 1}`;

const HIDDEN_BYTES = 32;

/** ISO/IEC 29500-4, 10.1.1: the first bytes are mixed with the key, last digits first. */
function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const digits = key.replaceAll('-', '').match(/../g) ?? [];
  const mask = digits.map((pair) => Number.parseInt(pair, 16)).toReversed();
  const bytes = Uint8Array.from(font);
  for (let index = 0; index < Math.min(HIDDEN_BYTES, bytes.length); index += 1) {
    bytes[index] = (bytes[index] ?? 0) ^ (mask[index % mask.length] ?? 0);
  }
  return bytes;
}
