import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';

export type Figures = Readonly<Record<string, unknown>>;

/**
 * An agreement as its file has it, with places instead of ids, so that two that were written apart can be compared; texts in one
 * language only.
 */
export function figuresOf(file: string, language: Language = 'en'): Figures {
  const read = parseAgreementFile(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const places = new Map<string, string>();
  notePlaces(read.value, '', places);
  return compared(read.value, { places, language }) as Figures;
}

function notePlaces(value: unknown, at: string, places: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'id' && typeof part === 'string') places.set(part, at);
    else notePlaces(part, `${at}/${key}`, places);
  }
}

interface Comparing {
  readonly places: ReadonlyMap<string, string>;
  readonly language: Language;
}

function compared(value: unknown, comparing: Comparing): unknown {
  if (typeof value === 'string') return comparing.places.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => compared(one, comparing));
  if (typeof value !== 'object' || value === null) return value;
  const others = LANGUAGES.filter((one) => one !== comparing.language);
  const parts = Object.entries(value).filter(([key]) => key !== 'id' && !others.some((one) => one === key));
  return Object.fromEntries(
    parts.map(([key, part]) => [key, key === comparing.language ? part : compared(part, comparing)]),
  );
}
