import { bandSchema, type Band, type Payment } from '#core/agreement/credit.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Bound } from '#core/agreement/quantity.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { decimalFrom } from '#core/editing/decimalText.ts';

const MOST_ROWS = 200;
const LONGEST_ROW = 400;

/**
 * The bands in rows copied from a spreadsheet: from, to and credit, or a range such as "99.0–99.9" and credit. An empty end is
 * open. A bound without a sign belongs to the band when it is the lower one. A first row without numbers is a heading. When a row
 * cannot be read nothing is, and its number is told.
 */
export function pastedBands(
  text: string,
  language: Language,
  currency: string,
): Outcome<readonly Band[], { readonly line: number }> {
  const rows = text.split(/\r?\n/).map((row, index) => ({ row, line: index + 1 }));
  const filled = rows.filter(({ row }) => row.trim() !== '');
  const [first, ...others] = filled;
  if (first === undefined) return failed({ line: 1 });
  const told = /\d/.test(first.row) ? filled : others;
  if (told.length === 0 || told.length > MOST_ROWS) return failed({ line: Math.min(rows.length, MOST_ROWS + 1) });
  const bands: Band[] = [];
  for (const { row, line } of told) {
    const band = row.length > LONGEST_ROW ? null : bandOf(row, language, currency);
    if (band === null) return failed({ line });
    bands.push(band);
  }
  return done(bands);
}

function bandOf(row: string, language: Language, currency: string): Band | null {
  const cells = row.split(row.includes('\t') ? '\t' : ';').map((cell) => cell.trim());
  if (cells.length !== 2 && cells.length !== 3) return null;
  const [range, credit] = cells.length === 2 ? [splitRange(cells[0] ?? ''), cells[1]] : [cells.slice(0, 2), cells[2]];
  const [from, to] = [boundOf(range[0], 'from', language), boundOf(range[1], 'to', language)];
  if (from === undefined && to === undefined) return null;
  const ends = Object.entries({ from, to }).filter(([, end]) => end !== undefined);
  // An end or a payment that is not understood is `null`, which the schema refuses.
  const parsed = bandSchema.safeParse({
    range: Object.fromEntries(ends),
    pays: paymentOf(credit ?? '', language, currency),
  });
  return parsed.success ? parsed.data : null;
}

/** "99.0–99.9", "99 - 99.9" as two ends; "< 95 %" as an upper, "≥ 99" as a lower one. */
function splitRange(text: string): readonly string[] {
  if (/^(?:<|≤)/.test(text)) return ['', text];
  if (/^(?:>|≥)/.test(text)) return [text, ''];
  return text.split(/\s*[–—]\s*|\s+-\s+|(?<=[\d%])-(?=\d)/);
}

function boundOf(text: string | undefined, end: 'from' | 'to', language: Language): Bound | null | undefined {
  if (text === undefined || /^(?:|-|–|—|∞|-∞)$/.test(text)) return undefined;
  const match = /^(?:(?<sign>>=|<=|[<>≤≥])\s*)?(?<number>[^%]*?)\s*%?$/.exec(text);
  const value = decimalFrom(match?.groups?.['number'] ?? '', language);
  const sign = match?.groups?.['sign'];
  const inclusive = sign === undefined ? end === 'from' : ['>=', '<=', '≥', '≤'].includes(sign);
  return /\d/.test(value) ? { value, inclusive } : null;
}

function paymentOf(text: string, language: Language, currency: string): Payment | null {
  const match =
    /^(?:(?<before>[A-Z]{3})\s*)?(?<number>-?[\d.,\s\u00a0]+?)\s*(?<after>%|[A-Z]{3}|kr\.?|p(?:oints?)?)?$/.exec(text);
  if (match === null) return null;
  const number = decimalFrom(match.groups?.['number'] ?? '', language);
  const unit = match.groups?.['after'] ?? match.groups?.['before'] ?? '%';
  if (unit === '%') return { kind: 'percent', percent: number };
  if (unit.startsWith('p')) return { kind: 'points', points: number };
  return { kind: 'amount', money: { amount: number, currency: unit.startsWith('kr') ? currency : unit } };
}
