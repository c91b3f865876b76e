import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import { recordOf, slotAt, slotsTo } from '#core/editing/slot.ts';
import { answerTexts } from '#renderer/find/answerTexts.ts';
import { decimalTextOf } from '#core/editing/decimalText.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { kindWord } from '#renderer/words/choices/choiceWords.ts';
import { parkedWords } from '#renderer/words/parkedWords.ts';

const MOST_NAMES = 3;

interface Reader {
  /** The draft with what is unfinished in its place. */
  readonly tree: unknown;
  readonly agreement: Agreement;
  readonly language: Language;
}

/** What an answer says, in a few words, so that one knows which it was; empty when it has no words of its own. */
export function answerSummary(
  { path, pattern, value }: { readonly path: Path; readonly pattern: string; readonly value: unknown },
  reader: Reader,
): string {
  const slot = slotAt(reader.tree, path);
  const isWhole = slot?.kind !== undefined && slot.kind.kind !== 'deadline';
  const [text] = isWhole ? answerTexts({ bare: slot.bare, kind: slot.kind, value }, reader) : [];
  return text ?? looseSummary(pattern, value, reader);
}

/** The things that a place lies within, by name. */
export function namesWithin(path: Path, { tree, agreement, language }: Reader): readonly string[] {
  const above = (slotsTo(tree, path) ?? []).slice(0, -1);
  return above.flatMap(({ pattern, value }) =>
    pattern.endsWith('/*') ? (itemName(value, language, agreement) ?? []) : [],
  );
}

/** Of an answer whose place may be gone, what can be read off it alone. */
function looseSummary(pattern: string, value: unknown, { language, agreement }: Reader): string {
  if (typeof value === 'string') return decimalTextOf(value, language);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return listSummary(value, language, agreement);
  const { amount, value: number, unit, currency, kind, en, da } = recordOf(value);
  const words = [language === 'da' ? da : en, en, da].find((text) => typeof text === 'string');
  if (typeof words === 'string') return words;
  const name = itemName(value, language, agreement);
  if (name !== null) return name;
  const size = amount ?? number;
  if (typeof size === 'string') return [decimalTextOf(size, language), currency ?? unit].filter(isText).join(' ');
  return typeof kind === 'string' ? kindWord(pattern.replace(/\/\*$/, ''), language, kind) : '';
}

function listSummary(items: readonly unknown[], language: Language, agreement: Agreement): string {
  const names = items.flatMap((item) => itemName(item, language, agreement) ?? []);
  if (names.length < items.length) return parkedWords[language].items(items.length);
  return `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' …' : ''}`;
}

function isText(part: unknown): part is string {
  return typeof part === 'string';
}
