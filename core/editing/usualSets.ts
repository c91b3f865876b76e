import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { bareSchema } from '#core/agreement/schemaWalk.ts';
import { z } from 'zod';
import { setAnswer } from './answers.ts';
import type { Draft } from './draft.ts';
import { copyItem, withIds, type NewId } from './newItem.ts';
import { recordOf, slotAt } from './slot.ts';
import { valueAt, workingTree } from './tree.ts';

export interface Putting {
  /** `fill` adds to lists what they do not have and answers what is open; `replace` puts its answers in the place of others. */
  readonly manner: 'fill' | 'replace';
  readonly newId: NewId;
  /** The languages that the agreement is written in: words are put in no other. */
  readonly languages: readonly Language[];
}

/**
 * The draft with answers that many agreements have, given as any part of an agreement. They get new ids, except where an item
 * of the same name is there already: that one is kept and linked to. `@provider` and `@customer` become the parties in these roles.
 */
export function putAnswers(draft: Draft, answers: unknown, { manner, newId, languages }: Putting): Draft {
  const fresh = inLanguages(copyItem(agreementSchema, answers, newId), languages);
  const meant = withParties(fresh, draft.agreement);
  const kept = manner === 'fill' ? sameItems(draft, '', meant) : new Map<string, string>();
  return put(draft, '', { value: withIds(meant, kept), manner });
}

interface Put {
  readonly value: unknown;
  readonly manner: Putting['manner'];
}

function put(draft: Draft, path: Path, { value, manner }: Put): Draft {
  const present = valueAt(draft, path);
  if (Array.isArray(value) && manner === 'fill') {
    const items: readonly unknown[] = Array.isArray(present) ? present : [];
    const given: readonly unknown[] = value;
    const added = given.filter((item: unknown) => !items.some((one) => isSame(one, item)));
    return added.length === 0 ? draft : setAnswer(draft, path, [...items, ...added]);
  }
  // What has a kind is one answer: fields that suit another kind may not stay behind.
  const isWhole = manner === 'replace' && 'kind' in recordOf(value);
  if (!isWhole && isFieldByField(draft, path))
    return Object.entries(recordOf(value)).reduce(
      (sofar, [key, one]) => put(sofar, join(path, key), { value: one, manner }),
      draft,
    );
  return manner === 'fill' && present !== undefined ? draft : setAnswer(draft, path, value);
}

/** Objects that hold other questions, not one answer such as a length of time. */
function isFieldByField(draft: Draft, path: Path): boolean {
  const slot = slotAt(workingTree(draft), path);
  return slot !== null && slot.kind === undefined && bareSchema(slot.schema) instanceof z.ZodObject;
}

/** Which new items the draft has already, by id: the id of the item that stays. */
function sameItems(draft: Draft, path: Path, value: unknown): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  if (Array.isArray(value)) {
    const present = valueAt(draft, path);
    const items: readonly unknown[] = Array.isArray(present) ? present : [];
    for (const item of value) {
      const one = items.find((candidate) => isSame(candidate, item));
      const [from, to] = [recordOf(item)['id'], recordOf(one)['id']];
      if (typeof from === 'string' && typeof to === 'string') same.set(from, to);
    }
    return same;
  }
  for (const [key, one] of Object.entries(recordOf(value)))
    for (const [from, to] of sameItems(draft, join(path, key), one)) same.set(from, to);
  return same;
}

const NAMING = ['name', 'text', 'code', 'kind', 'severity', 'role'];

/** Items are the same when the first of their naming fields is, in any language. Items without a name are the same when all of them is. */
function isSame(one: unknown, other: unknown): boolean {
  const [left, right] = [recordOf(one), recordOf(other)];
  const key = NAMING.find((name) => name in left && name in right);
  if (key === undefined) return JSON.stringify({ ...left, id: '' }) === JSON.stringify({ ...right, id: '' });
  const [mine, theirs] = [left[key], right[key]];
  if (typeof mine === 'string') return mine === theirs;
  return Object.entries(recordOf(mine)).some(([language, text]) => sameWords(text, recordOf(theirs)[language]));
}

function sameWords(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase();
}

function withParties(value: unknown, { parties }: Agreement): unknown {
  const inRole = (role: string) => parties.find((party) => party.role === role)?.id;
  const ids = new Map(
    ['provider', 'customer'].flatMap((role) => {
      const id = inRole(role);
      return id === undefined ? [] : [[`@${role}`, id] as const];
    }),
  );
  return withoutUnmet(withIds(value, ids));
}

/** A link to a party that is not there is no answer. */
function withoutUnmet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnmet);
  if (typeof value !== 'object' || value === null) return value;
  const met = Object.entries(value).filter(([, one]) => one !== '@provider' && one !== '@customer');
  return Object.fromEntries(met.map(([key, one]) => [key, withoutUnmet(one)]));
}

export function inLanguages(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => inLanguages(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isWording = entries.length > 0 && entries.every(([key]) => key === 'en' || key === 'da');
  if (isWording) return Object.fromEntries(entries.filter(([key]) => languages.some((language) => language === key)));
  return Object.fromEntries(entries.map(([key, one]) => [key, inLanguages(one, languages)]));
}
