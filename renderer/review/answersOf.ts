import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { wordsFor } from '#core/document/manner.ts';
import { capitalised } from '#core/document/sentence.ts';
import { show } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { recordOf, slotAt, type Slot } from '#core/editing/slot.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';

/** An answer as the review lists it. */
export interface ListedAnswer {
  readonly path: Path;
  /** What it is about, from the outside in: "Kajplan", "Description". */
  readonly about: readonly string[];
  readonly text: string;
}

/** Everything that was answered under some keys of the agreement and belongs to its type, in the order of the questions. */
export function answersOf(agreement: Agreement, keys: readonly string[], language: Language): readonly ListedAnswer[] {
  const writing: Writing = { agreement, language, words: wordsFor(agreement, language), templateTerms: [] };
  return keys.flatMap((key) => listed(writing, key, []));
}

function listed(writing: Writing, path: Path, above: readonly string[]): readonly ListedAnswer[] {
  const { agreement } = writing;
  const slot = slotAt(agreement, path);
  if (slot === null || slot.value === undefined || !isAsked(slot.pattern, agreement.type)) return [];
  if (slot.kind !== undefined)
    return [{ path, about: [...above, labelOf(writing, slot)], text: textOf(writing, slot) }];
  if (Array.isArray(slot.value)) return listedItems(writing, slot, above);
  const about = path.includes('/') ? [...above, labelOf(writing, slot)] : above;
  return Object.keys(recordOf(slot.value)).flatMap((key) => listed(writing, join(path, key), about));
}

/** Things by their names; plain texts and choices side by side in one answer. */
function listedItems(writing: Writing, slot: Slot, above: readonly string[]): readonly ListedAnswer[] {
  const items: readonly unknown[] = Array.isArray(slot.value) ? slot.value : [];
  const slots = items.flatMap(
    (item, index) => slotAt(writing.agreement, join(slot.path, itemSegment(item, index))) ?? [],
  );
  if (slots.length === 0) return [];
  const label = labelOf(writing, slot);
  if (slots.every(({ kind }) => kind !== undefined))
    return [{ path: slot.path, about: [...above, label], text: slots.map((one) => textOf(writing, one)).join('; ') }];
  return slots.flatMap((item, index) => {
    const name = itemName(item.value, writing.language, writing.agreement) ?? `${label} ${index + 1}`;
    return Object.keys(recordOf(item.value)).flatMap((key) => listed(writing, join(item.path, key), [...above, name]));
  });
}

function labelOf({ agreement, language }: Writing, { pattern }: Slot): string {
  return hasFieldWords(pattern) ? fieldWords(pattern, language, agreement.type).label : pattern;
}

function textOf(writing: Writing, { path, kind, value }: Slot): string {
  if (kind === undefined) return '';
  if (kind.kind === 'wording') return wordingText(recordOf(value), writing.agreement.language);
  const shown = show(writing, path, kind, value);
  // A date or an address stands as it is; what was chosen is a sentence of its own here.
  return plainTextOf(kind.kind === 'choice' || kind.kind === 'yesNo' ? capitalised(shown) : shown);
}

/** The language of the agreement first; what the languages have in common is said once. */
function wordingText(wording: Readonly<Record<string, unknown>>, first: Language): string {
  return [...new Set([wording[first], ...Object.values(wording)])]
    .filter((text) => typeof text === 'string')
    .join(' · ');
}
