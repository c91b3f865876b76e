import { readFileSync } from 'node:fs';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';

export type Figures = Readonly<Record<string, unknown>>;

/** An agreement as its file has it, with places instead of ids, so that two that were written apart can be compared; English only. */
export function figuresOf(file: string): Figures {
  const read = parseAgreementFile(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const places = new Map<string, string>();
  notePlaces(read.value, '', places);
  return compared(read.value, places) as Figures;
}

function notePlaces(value: unknown, at: string, places: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'id' && typeof part === 'string') places.set(part, at);
    else notePlaces(part, `${at}/${key}`, places);
  }
}

function compared(value: unknown, places: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return places.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => compared(one, places));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'da');
  return Object.fromEntries(parts.map(([key, part]) => [key, key === 'en' ? part : compared(part, places)]));
}
