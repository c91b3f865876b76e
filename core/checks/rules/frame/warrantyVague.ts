import { join } from '#core/agreement/path.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import { wordsOf } from '#core/checks/passages/words.ts';

const SUBJECTIVE = {
  en: phraseFinder([
    'professional quality',
    'professional manner',
    'professionally',
    'workmanlike',
    'good quality',
    'high quality',
    'good industry practice',
    'best practice',
  ]),
  da: phraseFinder([
    'god kvalitet',
    'høj kvalitet',
    'professionelt',
    'professionel kvalitet',
    'fagligt forsvarligt',
    'god skik',
    'håndværksmæssigt korrekt',
  ]),
} as const;

export const warrantyVague: RuleOfItems<'warranties'> = {
  id: 'warranty-vague',
  reads: 'items',
  of: 'warranties',
  severity: 'warning',
  title: both('A warranty without a measure', 'En garanti uden målestok'),
  why: both(
    '“Professional quality” is a matter of taste; a standard, a fault category and a period are not.',
    '”God kvalitet” er en smagssag; en standard, en fejlkategori og en periode er det ikke.',
  ),
  advice: both('Say against what it is measured, and for how long.', 'Angiv, hvad der måles imod, og hvor længe.'),
  examples: {
    fails: both('Professional quality', 'God kvalitet'),
    passes: both('Free of faults of category 1 and 2 for 6 months', 'Uden fejl i kategori 1 og 2 i 6 måneder'),
  },
  find: ({ id, text, period, remedy }) => {
    const at = (key: string) => join('warranties', id, key);
    const vague = LANGUAGES.flatMap((language) => SUBJECTIVE[language](wordsOf(text?.[language] ?? '')))[0];
    if (vague !== undefined) {
      const message = both(
        `“${vague.phrase}” is no measure. Name a standard, a category of faults or a test.`,
        `”${vague.phrase}” er ingen målestok. Nævn en standard, en fejlkategori eller en prøve.`,
      );
      return [{ path: at('text'), message }];
    }
    if (text === undefined || period !== undefined || remedy !== undefined) return [];
    return [
      {
        path: at('period'),
        severity: 'hint',
        message: both(
          'It is not said how long the warranty lasts.',
          'Det er ikke angivet, hvor længe garantien gælder.',
        ),
      },
    ];
  },
};
