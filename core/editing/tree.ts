import type { Path } from '#core/agreement/path.ts';
import type { Draft } from './draft.ts';
import { indexOfItem, recordOf, segmentsOf } from './slot.ts';

/** What stands at a path in a tree of plain data; `undefined` when nothing does. */
export function valueIn(tree: unknown, path: Path): unknown {
  return segmentsOf(path).reduce<unknown>((above, segment) => {
    if (!Array.isArray(above)) return Object.hasOwn(recordOf(above), segment) ? recordOf(above)[segment] : undefined;
    const index = indexOfItem(above, segment);
    return index === null ? undefined : above[index];
  }, tree);
}

/**
 * The tree with another value at a path; `undefined` takes it away. Objects that are missing on the way are made; list
 * items are not: the tree comes back as it was when there is no such item. Everything off the path is shared.
 */
export function withValueIn(tree: unknown, path: Path, value: unknown): unknown {
  const [segment, ...below] = segmentsOf(path);
  if (segment === undefined) return value;
  if (Array.isArray(tree)) {
    const index = indexOfItem(tree, segment);
    if (index === null) return tree;
    const changed = withValueIn(tree[index], below.join('/'), value);
    return changed === undefined ? tree.toSpliced(index, 1) : tree.with(index, changed);
  }
  const record = recordOf(tree);
  const changed = withValueIn(Object.hasOwn(record, segment) ? record[segment] : undefined, below.join('/'), value);
  if (changed !== undefined) return { ...record, [segment]: changed };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== segment));
}

const workingTrees = new WeakMap<Draft, unknown>();

/** What the form shows: the agreement with every sketch in its place. Does not satisfy the schema where sketches stand. */
export function workingTree(draft: Draft): unknown {
  const known = workingTrees.get(draft);
  if (known !== undefined) return known;
  const entries = Object.entries(draft.sketches).toSorted(([one], [other]) => one.length - other.length);
  const tree = entries.reduce<unknown>((sofar, [path, value]) => withValueIn(sofar, path, value), draft.agreement);
  workingTrees.set(draft, tree);
  return tree;
}

/** What the form shows at a path. */
export function valueAt(draft: Draft, path: Path): unknown {
  return valueIn(workingTree(draft), path);
}
