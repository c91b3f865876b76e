/** An object of functions, and of such objects, that lives in another thread: every function answers later. */
export type Remote<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (...words: infer Words) => infer Answer
    ? (...words: Words) => Promise<Awaited<Answer>>
    : Remote<Part[Name]>;
};

/** What the functions of an object are called; `null` stands for a function. */
export interface Names {
  readonly [name: string]: Names | null;
}

/** A function by the names that lead to it, and what it is called with. */
export interface Call {
  readonly names: readonly string[];
  readonly words: readonly unknown[];
}

export function namesOf(part: object): Names {
  return Object.fromEntries(
    Object.entries(part).map(([name, one]: [string, unknown]) => [name, isPart(one) ? namesOf(one) : null]),
  );
}

/** An object with those names whose every function is asked for by `ask`. */
export function remote<Part extends object>(names: Names, ask: (call: Call) => Promise<unknown>): Remote<Part> {
  // It has the names of a `Part`, and whoever answers calls the functions of one.
  return withNames(names, [], ask) as Remote<Part>;
}

function withNames(names: Names, leading: readonly string[], ask: (call: Call) => Promise<unknown>): object {
  const parts = Object.entries(names).map(([name, below]) => {
    const here = [...leading, name];
    const part =
      below === null ? (...words: readonly unknown[]) => ask({ names: here, words }) : withNames(below, here, ask);
    return [name, part] as const;
  });
  return Object.fromEntries(parts);
}

/** Calls a function of an object. */
export function answerTo(part: object, { names, words }: Call): unknown {
  const found = names.reduce<unknown>((one, name) => (isPart(one) ? Reflect.get(one, name) : undefined), part);
  if (typeof found !== 'function') throw new Error(`There is no ${names.join('.')}`);
  return (found as (...words: readonly unknown[]) => unknown)(...words);
}

function isPart(one: unknown): one is object {
  return typeof one === 'object' && one !== null;
}
