import { decodeUtf8 } from '#core/agreement/utf8.ts';

export type Encoding = 'utf8' | 'utf16' | 'windows1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Windows-1252 from 0x80 to 0x9F; the rest of it is Latin-1. Five of these bytes mean nothing. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const CHUNK = 8_192;

/**
 * The text of a file that says nothing of how it is written: UTF-8 or UTF-16, each with or without byte order mark, else
 * Windows-1252, in which every byte means something. `null` for what is no text: it holds zeros.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return decoded(decodeUnits(bytes, utf16), 'utf16');
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return decoded(utf8, 'utf8');
  return decoded(decodeWindows(bytes), 'windows1252');
}

function decoded(text: string, encoding: Encoding): DecodedText | null {
  return text.includes('\0') ? null : { text: text.replace(/^\uFEFF/, ''), encoding };
}

type ByteOrder = 'little' | 'big';

/** By its mark, or because every other byte of its beginning is zero: the letters of our alphabets are below 256. */
function utf16Order(bytes: Uint8Array): ByteOrder | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'little';
  if (first === 0xfe && second === 0xff) return 'big';
  const beginning = bytes.subarray(0, 400);
  const zeros = (from: 0 | 1) => beginning.filter((byte, at) => at % 2 === from && byte === 0).length;
  const most = beginning.length / 4;
  if (zeros(1) > most && zeros(0) === 0) return 'little';
  return zeros(0) > most && zeros(1) === 0 ? 'big' : null;
}

function decodeUnits(bytes: Uint8Array, order: ByteOrder): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) =>
    view.getUint16(at * 2, order === 'little'),
  );
  return joined(units);
}

function decodeWindows(bytes: Uint8Array): string {
  return joined(Array.from(bytes, (byte) => (byte < 0x80 || byte > 0x9f ? byte : WINDOWS.charCodeAt(byte - 0x80))));
}

function joined(units: readonly number[]): string {
  const parts = Array.from({ length: Math.ceil(units.length / CHUNK) }, (_, at) =>
    String.fromCharCode(...units.slice(at * CHUNK, (at + 1) * CHUNK)),
  );
  return parts.join('');
}
