import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { itemSegment, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import type { Draft } from '#core/editing/draft.ts';
import { discriminatorOf, recordOf, slotAt, slotBelow, type Slot } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { SECTION_KEYS, sectionsOf } from '#renderer/sections/sections.ts';
import { kindWord } from '#renderer/words/choices/choiceWords.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { answerTexts } from './answerTexts.ts';

/** A question of the open draft, as somebody looks for it. */
export interface QuestionPlace {
  readonly path: Path;
  readonly section: SectionId;
  readonly label: string;
  /** The things it is about, the outermost first: the metric "Availability". */
  readonly within: readonly string[];
  /** What is answered, in every language it is written in. */
  readonly texts: readonly string[];
}

const known = new WeakMap<Draft, Map<Language, readonly QuestionPlace[]>>();

/** Every question that the draft asks as it is now, in the order of the sections. */
export function placesOf(draft: Draft, language: Language): readonly QuestionPlace[] {
  const byLanguage = known.get(draft) ?? new Map<Language, readonly QuestionPlace[]>();
  known.set(draft, byLanguage);
  const places = byLanguage.get(language) ?? walk(draft, language);
  byLanguage.set(language, places);
  return places;
}

interface Walk {
  readonly agreement: Agreement;
  readonly language: Language;
  readonly section: SectionId;
  readonly found: QuestionPlace[];
}

function walk(draft: Draft, language: Language): readonly QuestionPlace[] {
  const { agreement } = draft;
  const found: QuestionPlace[] = [];
  const root = slotAt(workingTree(draft), '') ?? undefined;
  for (const section of sectionsOf(agreement.type)) {
    for (const key of SECTION_KEYS[section]) visit({ agreement, language, section, found }, slotBelow(root, key), []);
  }
  return found;
}

function visit(here: Walk, slot: Slot | null, within: readonly string[]): void {
  if (slot === null || !isAsked(slot.pattern, here.agreement.type) || !hasFieldWords(slot.pattern)) return;
  const item = itemOf(slot.bare);
  if (item !== undefined) return visitList(here, slot, within);
  if (isOneAnswer(slot)) return add(here, slot, within, answerTexts(slot, here));
  const union = discriminatorOf(slot.schema);
  if (union === null) return visitInside(here, slot, within);
  const chosen = recordOf(slot.value)[union.key];
  add(here, slot, within, typeof chosen === 'string' ? [kindWord(slot.pattern, here.language, chosen)] : []);
  if (chosen !== undefined) visitInside(here, slot, within);
}

function visitList(here: Walk, slot: Slot, within: readonly string[]): void {
  const items: readonly unknown[] = Array.isArray(slot.value) ? slot.value : [];
  const item = itemOf(slot.bare);
  const isPlain = item !== undefined && kindOf(bareSchema(item)) !== undefined;
  add(here, slot, within, isPlain ? answerTexts(slot, here) : []);
  if (isPlain) return;
  items.forEach((one, index) => {
    const inside = slotBelow(slot, itemSegment(one, index));
    const name = itemName(one, here.language, here.agreement) ?? String(index + 1);
    if (inside !== null) visitInside(here, inside, [...within, name]);
  });
}

/** Whether one control asks all of it: text, a number, a length of time. */
function isOneAnswer({ kind, member }: Slot): boolean {
  return kind === undefined ? Object.keys(propertiesOf(member)).length === 0 : kind.kind !== 'deadline';
}

/** The questions inside an object; one below the top that is not begun shows none. */
function visitInside(here: Walk, slot: Slot, within: readonly string[]): void {
  if (slot.value === undefined && slot.pattern.includes('/')) return;
  const chosenBy = discriminatorOf(slot.schema)?.key;
  for (const key of Object.keys(propertiesOf(slot.member)))
    if (key !== 'id' && key !== chosenBy) visit(here, slotBelow(slot, key), within);
}

function add(here: Walk, { path, pattern }: Slot, within: readonly string[], texts: readonly string[]): void {
  const { label } = fieldWords(pattern, here.language, here.agreement.type);
  here.found.push({ path, section: here.section, label, within, texts });
}
