import type { z } from 'zod';
import type { AgreementType } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import { propertiesOf } from '#core/agreement/schemaWalk.ts';
import { cellKindOf } from './cellKind.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';

/** Other headings people give to such columns, in either language. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  name: ['navn', 'full name', 'contact', 'kontakt', 'kontaktperson', 'fulde navn'],
  role: ['title', 'job title', 'position', 'titel', 'stilling', 'rolle', 'funktion'],
  email: ['email', 'e-mail', 'mail', 'email address', 'mailadresse', 'e-mailadresse'],
  phone: ['telephone', 'tel', 'mobile', 'telefon', 'tlf', 'mobil', 'telefonnummer', 'phone number'],
  amount: ['price', 'fee', 'pris', 'beløb', 'vederlag'],
  per: ['period', 'periode'],
  on: ['date', 'dato', 'day', 'dag'],
  meaning: ['definition', 'betydning', 'forklaring', 'explanation'],
  term: ['word', 'begreb', 'udtryk', 'ord'],
  severity: ['level', 'niveau', 'alvorlighed'],
  within: ['deadline', 'frist', 'time', 'tid'],
  description: ['beskrivelse'],
};

/**
 * Which question each column of pasted rows answers, when the first row says so with the questions' names in either language; `null`
 * when it is a row like the others. Columns that are no question's are `null`.
 */
export function columnsInHeader(
  row: readonly string[],
  { pattern, item, type }: { readonly pattern: string; readonly item: z.ZodType; readonly type: AgreementType },
): readonly (string | null)[] | null {
  const keys = Object.entries(propertiesOf(item)).flatMap(([key, schema]) =>
    cellKindOf(schema) === null ? [] : [key],
  );
  const namesOf = (key: string) => [
    key,
    ...(['en', 'da'] as const).map((language) => fieldWords(join(pattern, '*', key), language, type).label),
    ...(ALSO_CALLED[key] ?? []),
  ];
  const columns = row.map((heading) => keys.find((key) => namesOf(key).map(plain).includes(plain(heading))) ?? null);
  const known = new Set(columns.filter((key) => key !== null)).size;
  const filled = row.filter((heading) => heading !== '').length;
  return known > 0 && known >= Math.min(2, filled) ? columns : null;
}

function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[:.*]+$/, '');
}
