import { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { bareSchema, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';
import { DECIMAL_PATTERN } from '#core/decimal.ts';
import { wordsFor } from '#core/document/manner.ts';
import type { CellKind } from './cellKind.ts';
import { decimalFrom } from '#core/editing/decimalText.ts';
import { entitiesOf } from '#renderer/forms/entities.ts';
import { formedFrom } from '#renderer/forms/formedText.ts';
import { optionName } from '#renderer/forms/optionName.ts';
import { usualUnit } from '#renderer/forms/usualUnit.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';

/** How text is to be read: in which language numbers are written, and which things it can name. */
export interface Reading {
  readonly language: Language;
  readonly agreement: Agreement;
  /** Of the list or the question. */
  readonly pattern: string;
}

const LANGUAGES: readonly Language[] = ['en', 'da'];

/**
 * What the text of a spreadsheet's cell is as an answer. What cannot be read is given as text that does not satisfy the schema, so that
 * it is kept as a sketch: names of choices and things in quotation marks, which no id has.
 */
export function readCell(cell: CellKind, schema: z.ZodType, text: string, reading: Reading): unknown {
  if (text === '') return undefined;
  if (cell.kind === 'choice') return severally(cell.several, text, (one) => choiceFrom(cell, one, reading.agreement));
  if (cell.kind === 'link')
    return severally(cell.several, text, (one) => linkFrom(cell.entity, one, reading.agreement));
  return OPEN[cell.kind](text, schema, reading);
}

type OpenKind = Exclude<CellKind['kind'], 'choice' | 'link'>;

const OPEN: Readonly<Record<OpenKind, (text: string, schema: z.ZodType, reading: Reading) => unknown>> = {
  plain: (text) => text,
  wording: (text, _, { agreement }) => ({ [agreement.language]: text }),
  decimal: (text, _, { language }) => decimalFrom(text, language),
  percent: (text, _, { language }) => decimalFrom(text.replace(/\s*%$/, ''), language),
  count: (text, _, { language }) => {
    const count = decimalFrom(text, language);
    return /^\d{1,9}$/.test(count) ? Number(count) : count;
  },
  money: (text, _, reading) => moneyFrom(text, reading),
  duration: (text, schema, reading) => measureFrom(schema, text, reading),
  quantity: (text, schema, reading) => measureFrom(schema, text, reading),
  formed: (text, schema) => formedFrom(schema, text),
  yesNo: (text) => yesNoFrom(text),
};

/** An amount with or without its currency: `1.234,56 kr.`, `EUR 1,200`. Without, it is in the agreement's own. */
function moneyFrom(text: string, { language, agreement }: Reading): unknown {
  const sign = Object.entries(SIGNS).find(([sign]) => text.toLowerCase().includes(sign))?.[1];
  const code = /(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/.exec(text)?.[0].toUpperCase();
  const bare = text.replaceAll(/kr\.?|[^\d.,\s-]/gi, '').trim();
  const amount = decimalFrom(bare, language);
  const isNumber = DECIMAL_PATTERN.test(amount);
  return {
    amount: isNumber ? amount : text,
    currency: (isNumber ? (code ?? sign) : undefined) ?? agreement.currency ?? 'DKK',
  };
}

const SIGNS: Readonly<Record<string, string>> = { kr: 'DKK', '€': 'EUR', '£': 'GBP', $: 'USD' };

/** A number with its unit in words: `4 hours`, `2 arbejdsdage`, `99,9 %`. */
function measureFrom(schema: z.ZodType, text: string, reading: Reading): unknown {
  const numberKey = 'amount' in propertiesOf(bareSchema(schema)) ? 'amount' : 'value';
  const [, number = text, word = ''] = /^(-?[\d.,\s]*\d)\s*(.*)$/.exec(text) ?? [];
  const units = bareSchema(propertiesOf(bareSchema(schema))['unit'] ?? schema);
  const unit = unitFrom(units, word.trim(), reading);
  const value = decimalFrom(number, reading.language);
  return unit === null ? { [numberKey]: text, unit: usualUnit(units, reading.pattern) } : { [numberKey]: value, unit };
}

function unitFrom(units: z.ZodType, word: string, { agreement, pattern }: Reading): string | null {
  if (word === '') return usualUnit(units, pattern);
  const kind = kindOf(units);
  if (!(units instanceof z.ZodEnum) || kind?.kind !== 'choice') return null;
  const sought = plain(word);
  const short = SHORT_UNITS[sought];
  const members = units.options.map(String);
  if (short !== undefined && members.includes(short)) return short;
  return members.find((unit) => unitNames(kind.of, unit, agreement).includes(sought)) ?? null;
}

const SHORT_UNITS: Readonly<Record<string, string>> = {
  h: 'hour',
  hrs: 'hour',
  t: 'hour',
  min: 'minute',
  mins: 'minute',
  s: 'second',
  sec: 'second',
  sek: 'second',
  ms: 'millisecond',
  d: 'day',
};

/** What a unit is called in both languages, one and several of it. */
function unitNames(of: string, unit: string, agreement: Agreement): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const { forms } = wordsFor(agreement, language);
    const counted = ['1', '2'].map((amount) =>
      of === 'timeUnit' ? forms.length(amount, unit as never) : forms.quantity(amount, unit as never, null),
    );
    return [
      choiceWord(agreement, language, { of, member: unit }),
      ...counted.map((words) => words.replace(/^\d+/, '')),
    ].map(plain);
  });
}

function yesNoFrom(text: string): unknown {
  const sought = plain(text);
  if (['yes', 'ja', 'y', 'j', 'x', '1', 'true', 'sand', '✓'].includes(sought)) return true;
  return ['no', 'nej', 'n', '0', 'false', 'falsk', '-'].includes(sought) ? false : text;
}

function choiceFrom(
  { of, members }: Extract<CellKind, { kind: 'choice' }>,
  text: string,
  agreement: Agreement,
): string {
  const sought = plain(text);
  const found = members.find((member) =>
    [member, ...LANGUAGES.map((language) => choiceWord(agreement, language, { of, member }))]
      .map(plain)
      .includes(sought),
  );
  return found ?? quoted(text);
}

function linkFrom(entity: EntityName, text: string, agreement: Agreement): string {
  const sought = plain(text);
  const found = entitiesOf(agreement, entity).find((one) =>
    LANGUAGES.some((language) => plain(optionName(one, language, agreement) ?? '') === sought),
  );
  return found?.id ?? quoted(text);
}

function severally(several: boolean, text: string, read: (one: string) => string): unknown {
  if (!several) return read(text);
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '').map(read);
}

function quoted(text: string): string {
  return /^“.*”$/.test(text) ? text : `“${text}”`;
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
}
