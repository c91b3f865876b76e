import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { recordOf, type Slot } from '#core/editing/slot.ts';
import { decimalTextOf } from '#core/editing/decimalText.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';

interface Reader {
  readonly agreement: Agreement;
  readonly language: Language;
}

type Answered = Pick<Slot, 'bare' | 'kind' | 'value'>;

/** What an answer says, as it is shown: words in every language they are written in, numbers, chosen words. */
export function answerTexts(answered: Answered, reader: Reader): readonly string[] {
  return Array.isArray(answered.value)
    ? listTexts(answered.bare, answered.value, reader)
    : singleTexts(answered, reader);
}

function listTexts(list: Slot['bare'], values: readonly unknown[], reader: Reader): readonly string[] {
  const item = itemOf(list);
  if (item === undefined) return [];
  const bare = bareSchema(item);
  return values.flatMap((value) => answerTexts({ bare, kind: kindOf(bare), value }, reader));
}

function singleTexts({ kind, value }: Answered, { agreement, language }: Reader): readonly string[] {
  switch (kind?.kind) {
    case 'link':
    case 'yesNo':
      return [];
    case 'choice':
      return typeof value === 'string' ? [choiceWord(agreement, language, { of: kind.of, member: value })] : [];
    case 'wording':
      return Object.values(recordOf(value)).flatMap(written);
    default: {
      // Of a length of time, money or a quantity the number, as one types it.
      const number = recordOf(value)['amount'] ?? recordOf(value)['value'] ?? value;
      return written(number).map((text) => decimalTextOf(text, language));
    }
  }
}

function written(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}
