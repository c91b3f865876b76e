import type { Wording } from '#core/agreement/text.ts';
import { searchable } from './searchable.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

let known: ReadonlyMap<string, Wording> | null = null;

/** A country by its name in either language or by its two letters, in both languages; another text as it is in both. */
export function countryFrom(text: string): Wording {
  known ??= countries();
  return known.get(searchable(text)) ?? { en: text, da: text };
}

function countries(): ReadonlyMap<string, Wording> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const danish = new Intl.DisplayNames('da', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const [en, da] = [english.of(code), danish.of(code)];
      if (en === undefined || da === undefined) return [];
      return [en, da, code].map((name) => [searchable(name), { en, da }] as const);
    }),
  );
}
