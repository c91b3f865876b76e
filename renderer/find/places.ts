import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import type { Draft } from '#core/editing/draft.ts';
import { discriminatorOf, recordOf, slotAt, type Slot } from '#core/editing/slot.ts';
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
  readonly tree: unknown;
  readonly agreement: Agreement;
  readonly language: Language;
  readonly section: SectionId;
  readonly found: QuestionPlace[];
}

function walk(draft: Draft, language: Language): readonly QuestionPlace[] {
  const { agreement } = draft;
  const found: QuestionPlace[] = [];
  for (const section of sectionsOf(agreement.type)) {
    const here: Walk = { tree: workingTree(draft), agreement, language, section, found };
    for (const key of SECTION_KEYS[section]) visit(here, key, []);
  }
  return found;
}

function visit(here: Walk, path: Path, within: readonly string[]): void {
  const slot = slotAt(here.tree, path);
  if (slot === null || !isAsked(slot.pattern, here.agreement.type) || !hasFieldWords(slot.pattern)) return;
  const item = itemOf(slot.bare);
  if (item !== undefined) return visitList(here, slot, within);
  if (slot.kind !== undefined && slot.kind.kind !== 'deadline') return add(here, slot, within, answerTexts(slot, here));
  const union = discriminatorOf(slot.schema);
  if (union === null) return visitInside(here, slot, within);
  const chosen = recordOf(slot.value)[union.key];
  add(here, slot, within, typeof chosen === 'string' ? [kindWord(slot.pattern, here.language, chosen)] : []);
  if (chosen !== undefined) visitInside(here, slot, within);
}

function visitList(here: Walk, slot: Slot, within: readonly string[]): void {
  const items: readonly unknown[] = Array.isArray(slot.value) ? slot.value : [];
  const item = itemOf(slot.bare);
  const isOneAnswer = item !== undefined && kindOf(bareSchema(item)) !== undefined;
  add(here, slot, within, isOneAnswer ? answerTexts(slot, here) : []);
  if (isOneAnswer) return;
  items.forEach((one, index) => {
    const inside = slotAt(here.tree, join(slot.path, itemSegment(one, index)));
    const name = itemName(one, here.language, here.agreement) ?? String(index + 1);
    if (inside !== null) visitInside(here, inside, [...within, name]);
  });
}

/** The questions inside an object; one below the top that is not begun shows none. */
function visitInside(here: Walk, slot: Slot, within: readonly string[]): void {
  if (slot.value === undefined && slot.pattern.includes('/')) return;
  const chosenBy = discriminatorOf(slot.schema)?.key;
  for (const key of Object.keys(propertiesOf(slot.member)))
    if (key !== 'id' && key !== chosenBy) visit(here, join(slot.path, key), within);
}

function add(here: Walk, { path, pattern }: Slot, within: readonly string[], texts: readonly string[]): void {
  const { label } = fieldWords(pattern, here.language, here.agreement.type);
  here.found.push({ path, section: here.section, label, within, texts });
}
