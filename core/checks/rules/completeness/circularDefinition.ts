import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import { wordsOf } from '#core/checks/passages/words.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const circularDefinition: AgreementRule = {
  id: 'circular-definition',
  reads: 'agreement',
  severity: 'warning',
  title: both('Definitions that go in a circle', 'Definitioner, der går i ring'),
  why: both(
    'A term that is defined by itself, or by a term defined by it, has no content.',
    'Et begreb, der defineres ved sig selv eller ved et begreb, der defineres ved det, har intet indhold.',
  ),
  advice: both(
    'Define one of them by something that can be observed.',
    'Definér det ene ved noget, der kan iagttages.',
  ),
  examples: {
    fails: both(
      'Available means not Unavailable; Unavailable means not Available',
      'Tilgængelig er ikke Utilgængelig; Utilgængelig er ikke Tilgængelig',
    ),
    passes: both(
      'Available means that the sign-in page answers within 5 s',
      'Tilgængelig betyder, at login-siden svarer inden for 5 sekunder',
    ),
  },
  find: (agreement) =>
    LANGUAGES.flatMap((language) =>
      circles(agreement, language).map(({ id, through }) => ({
        path: join('definitions', id, 'meaning'),
        language,
        message: both(
          `The definition goes in a circle: ${through.map((term) => `“${term}”`).join(' → ')}.`,
          `Definitionen går i ring: ${through.map((term) => `”${term}”`).join(' → ')}.`,
        ),
      })),
    ),
};

interface Circle {
  readonly id: string;
  readonly through: readonly string[];
}

/** Each circle once, at the first of its terms. */
function circles({ definitions }: Agreement, language: Language): readonly Circle[] {
  const terms = definitions.flatMap(({ id, term, meaning }) => {
    const written = term?.[language]?.trim() ?? '';
    return written === '' ? [] : [{ id, written, words: wordsOf(meaning?.[language] ?? '') }];
  });
  const finders = terms.map(({ written }) => phraseFinder([written]));
  const next = terms.map(({ words }) => terms.flatMap((_, at) => (finders[at]?.(words).length === 0 ? [] : [at])));
  const told = new Set<number>();
  return terms.flatMap(({ id }, at) => {
    const way = told.has(at) ? null : wayBack(next, at);
    if (way === null) return [];
    for (const step of way) told.add(step);
    return [{ id, through: [...way, at].map((step) => terms[step]?.written ?? '') }];
  });
}

/** The shortest way from a term back to itself. */
function wayBack(next: readonly (readonly number[])[], start: number): readonly number[] | null {
  const queue: number[][] = [[start]];
  const seen = new Set<number>();
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const step of next[way.at(-1) ?? start] ?? []) {
      if (step === start) return way;
      if (seen.has(step)) continue;
      seen.add(step);
      queue.push([...way, step]);
    }
  }
  return null;
}
