import { z } from 'zod';
import { failed, done, type Outcome } from '#core/outcome.ts';

type Key = string | number;
type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

const keysSchema = z
  .array(z.union([z.string().max(500), z.int().min(0).max(1_000_000)]))
  .max(64)
  .readonly();

/** One change to a tree of plain data. In a list, `splice` takes items out and puts others in their place. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), at: keysSchema, value: z.unknown() }),
  z.strictObject({ kind: z.literal('unset'), at: keysSchema }),
  z.strictObject({
    kind: z.literal('splice'),
    at: keysSchema,
    from: z.int().min(0).max(1_000_000),
    remove: z.int().min(0).max(1_000_000),
    insert: z.array(z.unknown()).max(100_000),
  }),
]);
export type Step = z.infer<typeof stepSchema>;

/**
 * The steps that make `after` of `before`. What both share by reference is not looked into, so the cost is that of the
 * part that changed. (immer's patches write the removal of a list's first item as a replacement of every other.)
 */
export function stepsBetween(before: unknown, after: unknown, at: readonly Key[] = []): readonly Step[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listSteps(before, after, at);
  if (isRecord(before) && isRecord(after)) return recordSteps(before, after, at);
  return [{ kind: 'set', at: [...at], value: after }];
}

function recordSteps(before: Record<string, unknown>, after: Record<string, unknown>, at: readonly Key[]): Step[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...gone.map((key): Step => ({ kind: 'unset', at: [...at, key] })),
    ...Object.entries(after).flatMap(([key, value]): readonly Step[] =>
      Object.hasOwn(before, key)
        ? stepsBetween(before[key], value, [...at, key])
        : [{ kind: 'set', at: [...at, key], value }],
    ),
  ];
}

function listSteps(before: readonly unknown[], after: readonly unknown[], at: readonly Key[]): readonly Step[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && Object.is(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && Object.is(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const removed = before.length - head - tail;
  const inserted = after.slice(head, after.length - tail);
  if (removed === inserted.length)
    return inserted.flatMap((value, index) => stepsBetween(before[head + index], value, [...at, head + index]));
  return [{ kind: 'splice', at: [...at], from: head, remove: removed, insert: inserted }];
}

/** Makes the steps in order. Steps that do not fit the tree are refused, and nothing is changed. */
export function applySteps(tree: unknown, steps: readonly Step[]): Outcome<unknown, { readonly step: number }> {
  let result = tree;
  for (const [index, step] of steps.entries()) {
    const changed = applyAt(result, step.at, step);
    if (changed === REFUSED) return failed({ step: index });
    result = changed;
  }
  return done(result);
}

const REFUSED = Symbol('refused');

function applyAt(tree: unknown, at: readonly Key[], step: Step): unknown {
  const [key, ...below] = at;
  if (key === undefined)
    return step.kind === 'splice' ? spliced(tree, step) : step.kind === 'set' ? step.value : REFUSED;
  if (!isTree(tree) || !mayHold(tree, key)) return REFUSED;
  if (below.length === 0 && step.kind === 'unset') return without(tree, key);
  if (below.length > 0 && !Object.hasOwn(tree, key)) return REFUSED;
  const changed = applyAt(Reflect.get(tree, key), below, step);
  return changed === REFUSED ? REFUSED : withValue(tree, key, changed);
}

function spliced(tree: unknown, step: Extract<Step, { kind: 'splice' }>): unknown {
  if (!Array.isArray(tree) || step.from + step.remove > tree.length) return REFUSED;
  return tree.toSpliced(step.from, step.remove, ...step.insert);
}

function mayHold(tree: Tree, key: Key): boolean {
  if (Array.isArray(tree)) return typeof key === 'number' && key < tree.length;
  return typeof key === 'string' && key !== '__proto__';
}

function withValue(tree: Tree, key: Key, value: unknown): unknown {
  return isList(tree) ? tree.with(Number(key), value) : { ...tree, [key]: value };
}

function without(tree: Tree, key: Key): unknown {
  if (isList(tree) || !Object.hasOwn(tree, key)) return REFUSED;
  return Object.fromEntries(Object.entries(tree).filter(([own]) => own !== key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(tree: Tree): tree is readonly unknown[] {
  return Array.isArray(tree);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
