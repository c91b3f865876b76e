import { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { bareSchema, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { divide } from './divide.ts';
import type { Draft } from './draft.ts';
import { recordOf, segmentsOf, slotAt, slotsTo, type Slot } from './slot.ts';
import { valueIn, withValueIn, workingTree } from './tree.ts';

/**
 * The draft with another answer at a path; `undefined` or empty text takes the answer away. An answer that does not
 * satisfy its schema is kept as a sketch, and the contract then states the complete part only: of a list the items that
 * are complete, otherwise nothing. A path that the schema does not have changes nothing, and neither does what is no member
 * of a closed list that must have an answer: a choice cannot be half made, and what it belongs to may be linked to.
 */
export function setAnswer(draft: Draft, path: Path, value: unknown): Draft {
  const tree = workingTree(draft);
  const slots = slotsTo(tree, path);
  const slot = slots?.at(-1);
  if (slots === null || slot === undefined || path === '' || isNoMember(slot, value)) return draft;
  const answer = tidied(slot, value);
  const emptied = answer === undefined ? emptiedBy(slots) : undefined;
  if (emptied !== undefined) return setAnswer(draft, emptied.path, undefined);
  const holder = holderOf(draft, slots);
  const changed = withValueIn(tree, path, answer);
  return settle(draft, holder, valueIn(changed, holder.path));
}

function isNoMember({ kind, optional, bare }: Slot, value: unknown): boolean {
  return kind?.kind === 'choice' && !optional && !bare.safeParse(value).success;
}

/** The optional object that has nothing left when the last of the slots loses its answer, if there is one. */
function emptiedBy(slots: readonly Slot[]): Slot | undefined {
  const above = slots.at(-2);
  const [only, ...others] = above === undefined ? [] : Object.keys(recordOf(above.value));
  const isLast = others.length === 0 && only !== undefined && slots.at(-1)?.path === join(above?.path ?? '', only);
  return isLast && above?.optional === true && !Array.isArray(above.value) ? above : undefined;
}

/** Whether the answer at a path, or part of it, is a sketch. */
export function isSketched(draft: Draft, path: Path): boolean {
  return Object.keys(draft.sketches).some((sketch) => isWithin(sketch, path) || isWithin(path, sketch));
}

export function isWithin(path: Path, above: Path): boolean {
  return above === '' || path === above || path.startsWith(`${above}/`);
}

/**
 * The slot whose value is taken or refused as a whole: that of a sketch that is there already, or the outermost object
 * that would have to be made, or the nearest slot that may be empty.
 */
function holderOf(draft: Draft, slots: readonly Slot[]): Slot {
  const sketched = slots.find(({ path }) => Object.hasOwn(draft.sketches, path));
  const missing = slots.find(({ value, optional }) => value === undefined && optional);
  const nearest = slots.findLast(({ optional }) => optional);
  const [root] = slots;
  const holder = sketched ?? missing ?? nearest ?? root;
  if (holder === undefined) throw new Error('A path leads through no slot');
  return holder;
}

/** Puts a value into its slot: what satisfies the schema into the agreement, the rest among the sketches. */
function settle(draft: Draft, holder: Slot, value: unknown): Draft {
  const sketches = Object.fromEntries(Object.entries(draft.sketches).filter(([path]) => !isWithin(path, holder.path)));
  if (value === undefined) return { ...draft, agreement: inAgreement(draft, holder, undefined), sketches };
  const { complete, unfinished } = divide(holder, identified(holder, value));
  // Required fields of the agreement itself cannot be taken away: what is no answer there is no change.
  if (!holder.optional && Object.keys(unfinished).length > 0) return draft;
  return { ...draft, agreement: inAgreement(draft, holder, complete), sketches: { ...sketches, ...unfinished } };
}

/** A part that there is once, and that others link to, is called after its place; things of lists come with ids of their own. */
function identified({ member, pattern }: Slot, value: unknown): unknown {
  const id = propertiesOf(member)['id'];
  if (id === undefined || pattern.includes('*') || kindOf(bareSchema(id))?.kind !== 'ownId' || 'id' in recordOf(value))
    return value;
  return { ...recordOf(value), id: pattern.replaceAll(/[A-Z/]/g, (letter) => `-${letter.toLowerCase()}`) };
}

function inAgreement(draft: Draft, holder: Slot, value: unknown): Agreement {
  const empty = holder.schema instanceof z.ZodDefault ? holder.schema.parse(undefined) : undefined;
  if (holder.path === '') return agreementSchema.parse(value);
  return withValueIn(draft.agreement, holder.path, value ?? empty) as Agreement;
}

/** Empty text is no answer; a wording without text in any language is none either. */
function tidied(slot: Slot, value: unknown): unknown {
  if (value === '') return undefined;
  if (slot.kind?.kind !== 'wording' || typeof value !== 'object' || value === null) return value;
  const languages = Object.entries(value).filter(([, text]) => text !== '' && text !== undefined);
  return languages.length === 0 ? undefined : Object.fromEntries(languages);
}

/** Takes a list item away, or an answer; of what is required, the nearest thing above that may go. Makes no sketch. */
export function drop(draft: Draft, path: Path): Draft {
  const slot = slotAt(workingTree(draft), path);
  const above = segmentsOf(path).slice(0, -1).join('/');
  if (slot === null || path === '') return draft;
  if (slot.optional) return setAnswer(draft, path, undefined);
  const list = slotAt(workingTree(draft), above);
  if (list === null || !Array.isArray(list.value)) return drop(draft, above);
  const without = withValueIn(workingTree(draft), path, undefined);
  return setAnswer(draft, above, valueIn(without, above));
}
