import { surveyIds, type IdField } from '#core/agreement/links.ts';
import type { Path } from '#core/agreement/path.ts';
import { drop, isWithin, setAnswer } from './answers.ts';
import type { Draft, ParkedAnswer } from './draft.ts';
import { copyItem, type NewId } from './newItem.ts';
import { park } from './parking.ts';
import { indexOfItem, recordOf, segmentsOf, slotAt } from './slot.ts';
import { valueAt, workingTree } from './tree.ts';

/** Puts an item into a list, at its end unless `at` says where. */
export function addItem(draft: Draft, list: Path, item: unknown, at = Number.POSITIVE_INFINITY): Draft {
  const items = listAt(draft, list);
  return setAnswer(draft, list, items.toSpliced(Math.min(at, items.length), 0, item));
}

/** Puts several items at the end of a list. */
export function addItems(draft: Draft, list: Path, items: readonly unknown[]): Draft {
  return items.length === 0 ? draft : setAnswer(draft, list, [...listAt(draft, list), ...items]);
}

/** Takes an item out of its list and parks it, unless nothing was written in it. Links to anything in it are taken out with it. */
export function removeItem(draft: Draft, path: Path): Draft {
  const slot = slotAt(workingTree(draft), path);
  if (slot === null || slot.value === undefined) return draft;
  const links = linksInto(draft, path);
  // The last first: items without an id are found by their index, which changes when one before them goes.
  const unlinked = links.reduceRight((sofar, link) => dropLink(sofar, link), draft);
  const parked: ParkedAnswer = {
    path,
    pattern: slot.pattern,
    value: slot.value,
    because: 'removed',
    links: links.map((link) => ({ path: withoutLast(link.path), id: link.id })),
  };
  const without = drop(unlinked, path);
  return links.length === 0 && isEmpty(slot.value) ? without : park(without, parked);
}

/** Whether nothing was written in an item: it has an id at most, and lists without items. */
function isEmpty(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return item === '';
  return Object.entries(recordOf(item)).every(
    ([key, value]) => key === 'id' || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

/** Moves an item within its list; positions beyond the ends are the ends. */
export function moveItem(draft: Draft, list: Path, from: number, to: number): Draft {
  const items = listAt(draft, list);
  if (from < 0 || from >= items.length) return draft;
  const target = Math.max(0, Math.min(to, items.length - 1));
  return target === from ? draft : setAnswer(draft, list, items.toSpliced(from, 1).toSpliced(target, 0, items[from]));
}

/** Adds a copy of an item after it, with ids of its own. */
export function duplicateItem(draft: Draft, path: Path, newId: NewId): Draft {
  const slot = slotAt(workingTree(draft), path);
  const list = withoutLast(path);
  const index = indexOfItem(listAt(draft, list), segmentsOf(path).at(-1) ?? '');
  if (slot === null || index === null) return draft;
  return addItem(draft, list, copyItem(slot.schema, slot.value, newId), index + 1);
}

function listAt(draft: Draft, list: Path): readonly unknown[] {
  const items = valueAt(draft, list);
  return Array.isArray(items) ? items : [];
}

/** Links from elsewhere to anything with an id at or below a path. */
function linksInto(draft: Draft, path: Path): readonly IdField[] {
  const { owners, links } = surveyIds(draft.agreement);
  const leaving = new Set([...owners.values()].filter((owner) => isWithin(owner.path, path)).map(({ id }) => id));
  return links.filter((link) => leaving.has(link.id) && !isWithin(link.path, path));
}

/** A list of links loses the entry; what cannot be without its link goes with it. */
function dropLink(draft: Draft, { path, id }: IdField): Draft {
  const list = withoutLast(path);
  const items = valueAt(draft, list);
  if (!Array.isArray(items)) return drop(draft, path);
  return setAnswer(
    draft,
    list,
    items.filter((item: unknown) => item !== id),
  );
}

function withoutLast(path: Path): Path {
  return segmentsOf(path).slice(0, -1).join('/');
}
