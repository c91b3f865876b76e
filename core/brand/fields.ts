import { LANGUAGES, type Language } from '#core/agreement/language.ts';

/** What a line in the margin of a page may say of the contract. */
export const BRAND_FIELDS = ['number', 'version', 'title', 'date', 'page', 'pages'] as const;
export type BrandField = (typeof BRAND_FIELDS)[number];

/** How a field is written, in curly brackets, by whoever writes in the language. Either way is read in both. */
export const fieldNames: Readonly<Record<Language, Readonly<Record<BrandField, string>>>> = {
  en: { number: 'number', version: 'version', title: 'title', date: 'date', page: 'page', pages: 'pages' },
  da: { number: 'nummer', version: 'version', title: 'titel', date: 'dato', page: 'side', pages: 'sider' },
};

const FIELDS: ReadonlyMap<string, BrandField> = new Map(
  LANGUAGES.flatMap((language) => BRAND_FIELDS.map((field) => [fieldNames[language][field], field] as const)),
);

const FIELD = /\{([^{}]*)\}/gu;

/** What stands in brackets and is no field, in order. */
export function unknownFields(text: string): readonly string[] {
  return Array.from(text.matchAll(FIELD), ([, name = '']) => name).filter((name) => !FIELDS.has(name.trim()));
}

/** A piece of a line in the margin; the numbers of pages are counted by whoever prints it. */
export type MarginPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'page' } | { readonly kind: 'pages' };

export type FieldValues = Readonly<Record<Exclude<BrandField, 'page' | 'pages'>, string>>;

/** Parts of a line stand apart by a dot in the middle or an upright stroke. */
const DIVIDERS = /( *[·|] *)/u;

/** The line with its fields filled in. Of the parts that dividers separate, one whose fields are all empty is left out. */
export function filledIn(text: string, values: FieldValues): readonly MarginPart[] {
  const pieces = text.split(DIVIDERS);
  const filled: MarginPart[] = [];
  let divider = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const parts = partsOf(pieces[at] ?? '', values);
    if (parts === null) continue;
    if (filled.length > 0) push(filled, divider);
    for (const part of parts) {
      if (part.kind === 'text') push(filled, part.text);
      else filled.push(part);
    }
    divider = pieces[at + 1] ?? '';
  }
  return filled;
}

/** `null` where nothing would be said. */
function partsOf(text: string, values: FieldValues): readonly MarginPart[] | null {
  const parts: MarginPart[] = [];
  let asked = 0;
  let answered = 0;
  text.split(FIELD).forEach((piece, index) => {
    const field = index % 2 === 1 ? FIELDS.get(piece.trim()) : undefined;
    if (index % 2 === 0) return push(parts, piece);
    asked += 1;
    if (field === 'page' || field === 'pages') {
      answered += 1;
      parts.push({ kind: field });
    } else {
      const value = field === undefined ? `{${piece}}` : values[field];
      answered += value === '' ? 0 : 1;
      push(parts, value);
    }
  });
  const isEmpty = parts.every((part) => part.kind === 'text' && part.text.trim() === '');
  return isEmpty || (asked > 0 && answered === 0) ? null : parts;
}

function push(parts: MarginPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') parts.splice(-1, 1, { kind: 'text', text: last.text + text });
  else if (text !== '') parts.push({ kind: 'text', text });
}
