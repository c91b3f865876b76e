import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { decimalTextOf } from './decimalText.ts';
import { recordOf } from '#core/editing/slot.ts';

const NAMING = [
  'name',
  'legalName',
  'term',
  'title',
  'statement',
  'code',
  'roleName',
  'text',
  'supplier',
  'address',
  'standard',
  'symbol',
  'on',
];

/** What an item is called in lists and in choices, in the language its words are in; `null` when it has no name yet. */
export function itemName(item: unknown, language: Language, agreement: Agreement): string | null {
  const record = recordOf(item);
  for (const key of NAMING) {
    const words = wordsOf(record[key], language);
    if (words !== null) return words;
  }
  const metric = agreement.metrics.find(({ id }) => id === record['metric']);
  const target = recordOf(record['target']);
  const measured = metric === undefined ? null : itemName(metric, language, agreement);
  if (measured === null) return null;
  const value = typeof target['value'] === 'string' ? decimalTextOf(target['value'], language) : null;
  return [measured, ...keyNames(record['key'], language, agreement), value].filter((part) => part !== null).join(' – ');
}

/** What the row of a target table is for: the priority, service or value that its key names. */
function keyNames(key: unknown, language: Language, agreement: Agreement): readonly (string | null)[] {
  const parts: readonly unknown[] = Array.isArray(key) ? key : [];
  const named = [
    ...(agreement.priorityScheme?.priorities ?? []),
    ...agreement.services,
    ...agreement.dimensions.flatMap(({ values }) => values),
  ];
  return parts.map((part) => {
    const { priority, service, value } = recordOf(part);
    return itemName(
      named.find(({ id }) => id === (priority ?? service ?? value)),
      language,
      agreement,
    );
  });
}

function wordsOf(value: unknown, language: Language): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : shortened(value);
  const wording = recordOf(value);
  const text = wording[language] ?? wording['en'] ?? wording['da'];
  return typeof text === 'string' && text.trim() !== '' ? shortened(text) : null;
}

function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
