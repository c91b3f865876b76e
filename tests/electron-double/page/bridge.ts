export interface Bridge {
  readonly encode: (value: unknown) => unknown;
  readonly decode: (coded: unknown) => unknown;
  readonly fire: (name: string, detail: unknown) => void;
}

/**
 * What contextBridge lets through between the two worlds of a page: copies of values, functions as functions that call the
 * other world, promises as promises. The worlds share a detached node; Chromium clones an event's detail between them.
 * Runs in the page: it must not close over anything.
 */
export function makeBridge(channel: EventTarget, here: string, there: string): Bridge {
  type Call = (...words: unknown[]) => unknown;
  type Coded = Readonly<Record<string, unknown>>;
  const functions = new Map<number, Call>();
  const numbers = new WeakMap<Call, number>();
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  const stand = new Map<number, Call>();
  let last = 0;
  const Detail = CustomEvent;
  const clone = structuredClone;
  const fire = (name: string, detail: unknown) => void channel.dispatchEvent(new Detail(name, { detail }));

  const encodeFunction = (value: Call): Coded => {
    const number = numbers.get(value) ?? (last += 1);
    numbers.set(value, number);
    functions.set(number, value);
    return { function: number };
  };
  const encodePromise = (value: Promise<unknown>): Coded => {
    const number = (last += 1);
    value.then(
      (result) => fire(`settle-${there}`, { number, resolved: encode(result) }),
      (error: unknown) => fire(`settle-${there}`, { number, rejected: encode(error) }),
    );
    return { promise: number };
  };
  const encodeCloneable = (value: object): Coded => {
    try {
      return { value: clone(value) };
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };
  const encodeObject = (value: object, depth: number, seen: Map<object, number>): Coded => {
    if (value instanceof Promise) return encodePromise(value);
    if (value instanceof Error) return { error: [value.message, value.stack] };
    if (value instanceof Node) throw new Error('electron-double: DOM nodes over contextBridge are not implemented');
    const before = seen.get(value);
    if (before !== undefined) return { again: before };
    const cloneable = [Date, RegExp, Map, Set, ArrayBuffer, Blob].some((kind) => value instanceof kind);
    if (cloneable || ArrayBuffer.isView(value)) return encodeCloneable(value);
    seen.set(value, seen.size);
    if (Array.isArray(value)) return { list: value.map((one) => encode(one, depth + 1, seen)) };
    return { object: Object.entries(value).map(([key, one]) => [key, encode(one, depth + 1, seen)]) };
  };
  const encode = (value: unknown, depth = 0, seen = new Map<object, number>()): Coded => {
    if (depth > 1000) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'function') return encodeFunction(value as Call);
    if (typeof value === 'symbol') return { value: undefined };
    return value === null || typeof value !== 'object' ? { value } : encodeObject(value, depth, seen);
  };

  const caller =
    (number: number): Call =>
    (...words) => {
      const reply = `reply-${here}-${(last += 1)}`;
      let heard: Coded | undefined;
      channel.addEventListener(reply, (event) => (heard = (event as CustomEvent<Coded>).detail), { once: true });
      fire(`call-${there}`, { number, reply, words: words.map((word) => encode(word)) });
      if (heard === undefined) throw new Error('electron-double: nobody answered a call over the bridge');
      if (heard['thrown'] !== undefined) throw decode(heard['thrown']) as Error;
      return decode(heard['returned']);
    };
  const decodeError = ([message, stack]: [string, string]) => Object.assign(new Error(message), { stack });
  const decodeParts = (coded: Coded, seen: unknown[]): unknown => {
    if ('list' in coded) {
      const list: unknown[] = [];
      seen.push(list);
      for (const one of coded['list'] as unknown[]) list.push(decode(one, seen));
      return list;
    }
    const object: Record<string, unknown> = {};
    seen.push(object);
    for (const [key, one] of coded['object'] as [string, unknown][]) object[key] = decode(one, seen);
    return object;
  };
  const decode = (value: unknown, seen: unknown[] = []): unknown => {
    const coded = value as Coded;
    if ('function' in coded) {
      const number = coded['function'] as number;
      const known = stand.get(number) ?? caller(number);
      stand.set(number, known);
      return known;
    }
    if ('promise' in coded) {
      return new Promise((resolve, reject) => promises.set(coded['promise'] as number, { resolve, reject }));
    }
    if ('error' in coded) return decodeError(coded['error'] as [string, string]);
    if ('again' in coded) return seen[coded['again'] as number];
    return 'list' in coded || 'object' in coded ? decodeParts(coded, seen) : coded['value'];
  };

  channel.addEventListener(`call-${here}`, (event) => {
    const { number, reply, words } = (event as CustomEvent<{ number: number; reply: string; words: unknown[] }>).detail;
    try {
      fire(reply, { returned: encode(functions.get(number)?.(...words.map((word) => decode(word)))) });
    } catch (error) {
      fire(reply, { thrown: encode(error) });
    }
  });
  channel.addEventListener(`settle-${here}`, (event) => {
    const { number, ...settled } = (event as CustomEvent<{ number: number } & Coded>).detail;
    const promise = promises.get(number);
    promises.delete(number);
    if ('rejected' in settled) promise?.reject(decode(settled['rejected']));
    else promise?.resolve(decode((settled as Coded)['resolved']));
  });
  return { encode, decode, fire };
}
