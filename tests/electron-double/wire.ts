/**
 * Values on their way between page and main process, as JSON text. What `structuredClone` takes is taken, what it refuses
 * is refused with Electron's words. `makeWire` runs in the page too: it must not close over anything.
 */
export interface Base64 {
  readonly to: (bytes: Uint8Array) => string;
  readonly from: (text: string) => Uint8Array<ArrayBuffer>;
}

export interface Wire {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

export function makeWire(base64: Base64): Wire {
  interface Coded {
    readonly $: string;
    readonly v?: unknown;
    readonly k?: string;
  }
  const views: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const errors: Record<string, new (message: string) => Error> = {
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  };

  const encodeNumber = (value: number) =>
    Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $: 'f', v: Object.is(value, -0) ? '-0' : String(value) };

  const encodeBytes = (view: ArrayBufferView) =>
    base64.to(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));

  const encodeObject = (value: object, inner: (value: unknown) => unknown): Coded => {
    if (Array.isArray(value)) return { $: 'a', v: Array.from(value, inner) };
    if (value instanceof Date) return { $: 'd', v: value.getTime() };
    if (value instanceof RegExp) return { $: 'x', v: [value.source, value.flags] };
    if (value instanceof Map) return { $: 'm', v: [...value].map(([key, one]) => [inner(key), inner(one)]) };
    if (value instanceof Set) return { $: 's', v: [...value].map(inner) };
    if (value instanceof ArrayBuffer) return { $: 'b', v: base64.to(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) return { $: 't', k: value.constructor.name, v: encodeBytes(value) };
    if (value instanceof Error) return { $: 'e', v: [value.name, value.message, value.stack] };
    return { $: 'o', v: Object.entries(value).map(([key, one]) => [key, inner(one)]) };
  };

  const encode = (root: unknown): string => {
    let copy: unknown;
    try {
      copy = structuredClone(root);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    const seen = new Map<object, number>();
    const inner = (value: unknown): unknown => {
      if (value === undefined) return { $: 'u' };
      if (typeof value === 'bigint') return { $: 'n', v: String(value) };
      if (typeof value === 'number') return encodeNumber(value);
      if (value === null || typeof value !== 'object') return value;
      const before = seen.get(value);
      if (before !== undefined) return { $: 'r', v: before };
      seen.set(value, seen.size);
      return encodeObject(value, inner);
    };
    return JSON.stringify(inner(copy));
  };

  const decode = (text: string): unknown => {
    const seen: unknown[] = [];
    const keep = <Value>(value: Value): Value => {
      seen.push(value);
      return value;
    };
    const readers: Record<string, (coded: { v: never; k: string }) => unknown> = {
      u: () => undefined,
      n: ({ v }) => BigInt(v),
      f: ({ v }) => Number(v),
      r: ({ v }) => seen[v],
      d: ({ v }) => keep(new Date(v)),
      x: ({ v }) => keep(new RegExp(v[0], v[1])),
      b: ({ v }) => keep(base64.from(v).buffer),
      t: ({ v, k }) => keep(new (views[k] ?? Uint8Array)(base64.from(v).buffer)),
      a: ({ v }) => {
        const list: unknown[] = keep([]);
        for (const one of v as unknown[]) list.push(inner(one));
        return list;
      },
      m: ({ v }) => {
        const map = keep(new Map<unknown, unknown>());
        for (const [key, one] of v as [unknown, unknown][]) map.set(inner(key), inner(one));
        return map;
      },
      s: ({ v }) => {
        const set = keep(new Set<unknown>());
        for (const one of v as unknown[]) set.add(inner(one));
        return set;
      },
      e: ({ v }) => Object.assign(keep(new (errors[v[0]] ?? Error)(v[1])), { stack: v[2] }),
      o: ({ v }) => {
        const object = keep({});
        for (const [key, one] of v as [string, unknown][]) {
          Object.defineProperty(object, key, {
            value: inner(one),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }
        return object;
      },
    };
    const inner = (coded: unknown): unknown => {
      if (coded === null || typeof coded !== 'object') return coded;
      const { $, v, k = '' } = coded as Coded;
      return readers[$]?.({ v: v as never, k });
    };
    return inner(JSON.parse(text));
  };

  return { encode, decode };
}

export const wire = makeWire({
  to: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  from: (text) => Uint8Array.from(Buffer.from(text, 'base64')),
});
