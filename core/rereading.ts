/**
 * The same function of a record, which works again only when something that it read of the record last time has changed;
 * otherwise it gives what it gave before. What was read is known by property, and by `finding`. The function must read the
 * record while it works and keep nothing of it. One may call another.
 */
export function rereading<Whole extends object, Made>(work: (whole: Whole) => Made): (whole: Whole) => Made {
  let last: { readonly made: Made; readonly reads: Reads<Whole> } | null = null;
  return (whole) => {
    if (last?.reads.hold(whole) === true) return last.made;
    const reads = new Reads(whole);
    const made = work(reads.record);
    last = { made, reads };
    return made;
  };
}

/**
 * A function that finds something out about a record by looking at much of it. What it finds is kept for each record, and
 * `rereading` functions that ask it work again only when it finds something else.
 */
export function finding<Whole extends object, Found>(find: (whole: Whole) => Found): (whole: Whole) => Found {
  const known = new WeakMap<Whole, { readonly found: Found }>();
  const ask = (whole: Whole): Found => {
    const watch = watches.get(whole);
    if (watch !== undefined) return watch.finds(ask) as Found;
    const kept = known.get(whole) ?? { found: find(whole) };
    known.set(whole, kept);
    return kept.found;
  };
  return ask;
}

/** As `finding`, for each of many names: who asked by one name does not mind what the others find. */
export function findingByName<Whole extends object, Found>(
  find: (whole: Whole, name: string) => Found,
): (whole: Whole, name: string) => Found {
  const asks = new Map<string, (whole: Whole) => Found>();
  return (whole, name) => {
    const known = asks.get(name);
    if (known !== undefined) return known(whole);
    if (asks.size >= MOST_NAMES) asks.clear();
    const ask = finding((one: Whole) => find(one, name));
    asks.set(name, ask);
    return ask(whole);
  };
}

/** More names than this come of several records. */
const MOST_NAMES = 20_000;

type Find = (whole: never) => unknown;

/** The watched records that functions read just now. */
const watches = new WeakMap<object, Reads<object>>();

/** What was read of a record. There are thousands of these in a checker, so what is seldom asked has no map of its own before. */
class Reads<Whole extends object> implements ProxyHandler<Whole> {
  /** Reads like the record itself, and what is read is noted. */
  readonly record: Whole;
  #watched: Whole;
  readonly #values = new Map<PropertyKey, unknown>();
  #presences: Map<PropertyKey, boolean> | null = null;
  #findings: Map<Find, unknown> | null = null;
  /** Something asked which properties there are, so that only the same record will do. */
  #isWhole = false;

  constructor(watched: Whole) {
    this.#watched = watched;
    this.record = new Proxy(watched, this);
    watches.set(this.record, this);
  }

  get(_: Whole, key: PropertyKey): unknown {
    const value: unknown = Reflect.get(this.#watched, key);
    this.#values.set(key, value);
    return value;
  }

  has(_: Whole, key: PropertyKey): boolean {
    const isThere = Reflect.has(this.#watched, key);
    this.#presences ??= new Map();
    this.#presences.set(key, isThere);
    return isThere;
  }

  getOwnPropertyDescriptor(watched: Whole, key: PropertyKey): PropertyDescriptor | undefined {
    this.get(watched, key);
    this.has(watched, key);
    return Reflect.getOwnPropertyDescriptor(watched, key);
  }

  ownKeys(watched: Whole): (string | symbol)[] {
    this.#isWhole = true;
    return Reflect.ownKeys(watched);
  }

  /** Whether all of it reads the same in this record; from now on it is this one that is known to. */
  hold(now: Whole): boolean {
    if (now === this.#watched) return true;
    const holds =
      !this.#isWhole &&
      every(this.#values, (key, value) => Reflect.get(now, key) === value) &&
      every(this.#presences, (key, isThere) => Reflect.has(now, key) === isThere) &&
      every(this.#findings, (find, found) => Object.is(find(now as never), found));
    if (holds) this.#watched = now;
    return holds;
  }

  finds(find: Find): unknown {
    const found = find(this.#watched as never);
    this.#findings ??= new Map();
    this.#findings.set(find, found);
    return found;
  }
}

function every<Key, Value>(
  entries: ReadonlyMap<Key, Value> | null,
  holds: (key: Key, value: Value) => boolean,
): boolean {
  if (entries === null) return true;
  for (const [key, value] of entries) if (!holds(key, value)) return false;
  return true;
}
