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
  if (cell.kind === 'formed') return formWords[language].expected[formOf(schema)];
  if (cell.kind === 'link') return wrong.link(named(value));
  if (cell.kind === 'choice' || cell.kind === 'yesNo') return wrong.choice(named(value));
  const { amount, value: number } = recordOf(value);
  const isNumber = ['decimal', 'percent', 'count'].includes(cell.kind) || amount !== undefined || number !== undefined;
  return isNumber ? wrong.number : wrong.other;
}

/** Only those that could not be found stand in quotation marks. */
function named(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value);
  return value
    .map(textOf)
    .filter((one) => one.startsWith('“'))
    .join(', ');
}
