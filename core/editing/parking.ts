import type { Path } from '#core/agreement/path.ts';
import { setAnswer } from './answers.ts';
import type { Draft, ParkedAnswer } from './draft.ts';
import { usualAnswers } from './newItem.ts';
import { discriminatorOf, indexOfItem, recordOf, segmentsOf, slotAt } from './slot.ts';
import { valueAt, workingTree } from './tree.ts';
import { bareSchema, membersOf, propertiesOf } from '#core/agreement/schemaWalk.ts';

const MOST_PARKED = 200;

/** Keeps an answer aside. What was parked before with the same value at the same place is replaced; the oldest go first. */
export function park(draft: Draft, answer: ParkedAnswer): Draft {
  const same = JSON.stringify([answer.path, answer.value]);
  const others = draft.parked.filter(({ path, value }) => JSON.stringify([path, value]) !== same);
  return { ...draft, parked: [...others, answer].slice(-MOST_PARKED) };
}

/**
 * Makes the union at a path one of another kind. Fields that both kinds have stay; the rest is parked, and what was parked
 * earlier for the new kind comes back. What is nearly always answered alike begins with that answer.
 */
export function chooseMember(draft: Draft, path: Path, member: string): Draft {
  const slot = slotAt(workingTree(draft), path);
  const union = slot === null ? null : discriminatorOf(slot.schema);
  if (slot === null || union === null || !union.values.includes(member)) return draft;
  const before = recordOf(slot.value);
  if (before[union.key] === member) return draft;
  const earlier = draft.parked.find(
    (answer) =>
      answer.path === path && answer.because === 'choiceChanged' && recordOf(answer.value)[union.key] === member,
  );
  const chosen = membersOf(bareSchema(slot.schema))[union.values.indexOf(member)];
  if (chosen === undefined) return draft;
  const shared = Object.entries(propertiesOf(chosen)).flatMap(([key, schema]) =>
    key !== union.key && key in before && schema.safeParse(before[key]).success ? [[key, before[key]] as const] : [],
  );
  const value = {
    ...usualAnswers(chosen),
    ...recordOf(earlier?.value),
    ...Object.fromEntries(shared),
    [union.key]: member,
  };
  const unparked = { ...draft, parked: draft.parked.filter((answer) => answer !== earlier) };
  const leaving: ParkedAnswer = { path, pattern: slot.pattern, value: slot.value, because: 'choiceChanged', links: [] };
  const hadMore = Object.keys(before).some((key) => key !== union.key && !(key in value));
  return setAnswer(hadMore ? park(unparked, leaving) : unparked, path, value);
}

/** Takes out an answer that the type of agreement does not ask, and keeps it aside; nothing where none stands. */
export function setAside(draft: Draft, path: Path): Draft {
  const slot = slotAt(workingTree(draft), path);
  if (slot === null || slot.value === undefined) return draft;
  const { pattern, value } = slot;
  const without = setAnswer(draft, path, undefined);
  return without === draft ? draft : park(without, { path, pattern, value, because: 'typeChanged', links: [] });
}

/** Puts a parked answer back where it was, with the links to it that still have a place; nothing when its place is gone. */
export function restoreParked(draft: Draft, index: number): Draft {
  const answer = draft.parked[index];
  if (answer === undefined) return draft;
  const unparked = { ...draft, parked: draft.parked.toSpliced(index, 1) };
  const restored = answer.because === 'removed' ? backInList(unparked, answer) : backInPlace(unparked, answer);
  if (restored === null) return draft;
  return answer.links.reduce((sofar, link) => linkAgain(sofar, link.path, link.id), restored);
}

export function discardParked(draft: Draft, index: number): Draft {
  return { ...draft, parked: draft.parked.filter((_, at) => at !== index) };
}

function backInPlace(draft: Draft, { path, pattern, value }: ParkedAnswer): Draft | null {
  const slot = slotAt(workingTree(draft), path);
  if (slot === null) return null;
  const current: ParkedAnswer = { path, pattern, value: slot.value, because: 'choiceChanged', links: [] };
  return setAnswer(slot.value === undefined ? draft : park(draft, current), path, value);
}

function backInList(draft: Draft, { path, value }: ParkedAnswer): Draft | null {
  const segments = segmentsOf(path);
  const list = segments.slice(0, -1).join('/');
  if (slotAt(workingTree(draft), list) === null) return null;
  const items = valueAt(draft, list);
  const present: readonly unknown[] = Array.isArray(items) ? items : [];
  const id = recordOf(value)['id'];
  if (typeof id === 'string' && indexOfItem(present, id) !== null) return null;
  return setAnswer(draft, list, [...present, value]);
}

function linkAgain(draft: Draft, list: Path, id: string): Draft {
  const slot = slotAt(workingTree(draft), list);
  if (slot === null || !Array.isArray(slot.value) || slot.value.includes(id)) return draft;
  const changed = setAnswer(draft, list, [...(slot.value as readonly unknown[]), id]);
  return list in changed.sketches ? draft : changed;
}
