import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { isBinding } from '#core/checks/passages/bounds.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import type { Found } from '#core/checks/finding.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { isPerfection } from '#core/checks/survey/isPerfection.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

const ABSOLUTE: Readonly<Record<Language, ReturnType<typeof phraseFinder>>> = {
  en: phraseFinder([
    'never',
    'always',
    'at all times',
    'error-free',
    'uninterrupted',

    'under all circumstances',
    'zero downtime',
    'no data loss',
  ]),
  da: phraseFinder([
    'aldrig',
    'altid',
    'til enhver tid',
    'fejlfri(t)',
    'uafbrudt drift',
    'uden afbrydelser',
    'under alle omstændigheder',
    'ingen nedetid',
    'intet datatab',
  ]),
};

/** "den til enhver tid gældende udgave" and "always open" say something else. */
const HARMLESS_AFTER = /^(?:gældende|åben|åbent|open|døgnet)$/u;

export const absolutePromise: SentenceRule = {
  id: 'absolute-promise',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'A promise without any room', da: 'Et løfte uden noget råderum' },
  why: {
    en: 'What is promised always and to 100% is broken by the first second, whoever caused it. Providers then fight about exclusions instead of about results.',
    da: 'Det, der loves altid og 100 %, er brudt ved det første sekund, uanset hvem der er skyld i det. Så strides parterne om undtagelser i stedet for resultater.',
  },
  advice: {
    en: 'Promise a number that can be kept, or name the causes that do not count.',
    da: 'Lov et tal, der kan holdes, eller angiv de årsager, der ikke medregnes.',
  },
  examples: {
    fails: { en: 'The Provider will never lose data.', da: 'Leverandøren mister aldrig data.' },
    passes: { en: 'The recovery point objective is 1 hour.', da: 'Det acceptable datatab (RPO) er 1 time.' },
  },
  find: (sentence) => {
    const { role, words, language } = sentence;
    if (!isBinding(sentence) || role === 'definition' || role === 'exclusion' || role === 'printed') return [];
    return ABSOLUTE[language](words).flatMap(({ start, end, phrase }) => {
      const next = words.find((word) => word.start >= end)?.word ?? '';
      if (HARMLESS_AFTER.test(next)) return [];
      const message = {
        en: `“${phrase}” cannot be kept to the last second. Promise a number, or name what does not count.`,
        da: `”${phrase}” kan ikke holdes til sidste sekund. Lov et tal, eller angiv, hvad der ikke medregnes.`,
      };
      return [{ start, end, message }];
    });
  },
  inData: wholeTargets,
};

/** Guarantees of 100 % for which nothing is excluded. */
function wholeTargets(agreement: Agreement): readonly Found[] {
  return agreement.objectives.flatMap((objective) => {
    const { id, role } = objective;
    if (role === 'aim' || !isPerfection(agreement, objective)) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('objectives', id, 'target'),
        message: {
          en: `${name.en} is promised to 100 % and nothing is excluded: the first second breaks the promise.`,
          da: `${name.da} er lovet 100 %, og intet er undtaget: Det første sekund bryder løftet.`,
        },
      },
    ];
  });
}
