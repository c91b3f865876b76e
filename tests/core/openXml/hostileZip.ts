import { strToU8, zipSync, type Zippable } from 'fflate';

/** Zip files that are not what they say, made by changing bytes of honest ones. */

const CENTRAL = 0x02014b50;

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { level: 6 });
}

/** Says of the first entry that it unpacks to that many bytes. */
export function claiming(zip: Uint8Array, length: number): Uint8Array {
  return changed(zip, (view, at) => view.setUint32(at + 24, length, true));
}

export function encrypted(zip: Uint8Array): Uint8Array {
  return changed(zip, (view, at) => view.setUint16(at + 8, 1, true));
}

/** Renames the first entry where it is listed, and not where it stands. */
export function renamedInDirectory(zip: Uint8Array): Uint8Array {
  return changed(zip, (view, at) => view.setUint8(at + 46, 'X'.charCodeAt(0)));
}

function changed(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== CENTRAL) at += 1;
  change(view, at);
  return copy;
}
