import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import { decimalTextOf } from '#renderer/forms/decimalText.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { kindWord } from '#renderer/words/choices/choiceWords.ts';
import { parkedWords } from '#renderer/words/parkedWords.ts';

const MOST_NAMES = 3;

/** What an answer says, in a few words, so that one knows which it was; empty when it has no words of its own. */
export function answerSummary(
  { pattern, value }: { readonly pattern: string; readonly value: unknown },
  language: Language,
  agreement: Agreement,
): string {
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
