/** Objects that are written together and packed: the structure of a contract has thousands of small ones. */
export interface PackedObject {
  readonly id: number;
  readonly text: string;
}

/** More would make a reader unpack much for one of them. */
export const MOST_TOGETHER = 1000;

/** The content of an object stream, and where its first object begins. */
export function packedTogether(objects: readonly PackedObject[]): { readonly first: number; readonly content: string } {
  let at = 0;
  const places = objects.map(({ id, text }) => {
    const place = `${id} ${at}`;
    at += text.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  return { first: head.length, content: `${head}${objects.map(({ text }) => text).join('\n')}` };
}

/** Where an object is: at a place in the file, or the so-manieth of a stream of objects. */
export type ObjectPlace =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** Bytes of a type, a place and an index in the table below. */
export const PLACE_WIDTHS = [1, 4, 2] as const;
const ENTRY = 7;

/** Where all objects are, in the order of their numbers from 0. */
export function placeTable(places: readonly ObjectPlace[]): Uint8Array {
  const table = new Uint8Array(places.length * ENTRY);
  const view = new DataView(table.buffer);
  places.forEach((place, number) => {
    const at = number * ENTRY;
    if (place.kind === 'free') view.setUint16(at + 5, 0xff_ff);
    else if (place.kind === 'at') {
      view.setUint8(at, 1);
      view.setUint32(at + 1, place.offset);
    } else {
      view.setUint8(at, 2);
      view.setUint32(at + 1, place.stream);
      view.setUint16(at + 5, place.index);
    }
  });
  return table;
}
