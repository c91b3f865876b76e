/**
 * The same function of a record, which works again only when one of the properties it read last time holds something
 * else; otherwise it gives what it gave before. It must read the record while it works and keep nothing of it.
 */
export function rereading<Whole extends object, Made>(work: (whole: Whole) => Made): (whole: Whole) => Made {
  let last: { readonly made: Made; readonly reads: Reads } | null = null;
  return (whole) => {
    if (last !== null && last.reads.hold(whole)) return last.made;
    const reads = new Reads();
    const made = work(reads.watched(whole));
    last = { made, reads };
    return made;
  };
}

/** What was read of a record, property by property. */
class Reads {
  readonly #values = new Map<PropertyKey, unknown>();
  /** Something asked which properties there are, so that only the same record will do. */
  #whole: object | null = null;

  hold(record: object): boolean {
    if (this.#whole !== null) return this.#whole === record;
    for (const [key, value] of this.#values) if (!Object.is(Reflect.get(record, key), value)) return false;
    return true;
  }

  watched<Whole extends object>(record: Whole): Whole {
    const readAll = () => {
      this.#whole = record;
    };
    return new Proxy(record, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        this.#values.set(key, value);
        return value;
      },
      has: (target, key) => {
        readAll();
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        readAll();
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor: (target, key) => {
        readAll();
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
  }
}
