import type { z } from 'zod';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { CellKind } from './cellKind.ts';
import { formOf } from '#renderer/forms/formedText.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { formWords } from '#renderer/words/formWords.ts';
import { tableWords } from '#renderer/words/tableWords.ts';

/** What is wrong with what stands in a cell, when it does not satisfy its schema. */
export function cellProblem(cell: CellKind, schema: z.ZodType, value: unknown, language: Language): string {
  const { wrong } = tableWords[language];
  switch (cell.kind) {
    case 'decimal':
    case 'percent':
    case 'count':
      return wrong.number;
    case 'money':
    case 'duration':
    case 'quantity': {
      const { amount, value: number } = recordOf(value);
      return amount === undefined && number === undefined ? wrong.other : wrong.number;
    }
    case 'formed':
      return formWords[language].expected[formOf(schema)];
    case 'choice':
      return wrong.choice(named(value));
    case 'link':
      return wrong.link(named(value));
    case 'yesNo':
      return wrong.choice(textOf(value));
    case 'plain':
    case 'wording':
      return wrong.other;
  }
}

/** Only those that could not be found stand in quotation marks. */
function named(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value);
  return value
    .map(textOf)
    .filter((one) => one.startsWith('“'))
    .join(', ');
}
