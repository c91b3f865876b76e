import { phraseFinder } from '#core/checks/passages/phrases.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

const find = {
  en: phraseFinder(['as soon as possible', 'asap']),
  da: phraseFinder(['hurtigst muligt', 'snarest', 'snarest muligt']),
};

export const vagueTime: SentenceRule = {
  id: 'vague-time',
  reads: 'sentences',
  severity: 'error',
  title: { en: 'Time without a bound', da: 'Tid uden grænse' },
  why: {
    en: 'Nobody can say when the promise is broken, so it binds nobody.',
    da: 'Ingen kan sige, hvornår løftet er brudt, og derfor forpligter det ingen.',
  },
  advice: {
    en: 'Write by when it is done, in hours or days of a calendar.',
    da: 'Skriv, hvornår det senest er sket, i timer eller dage efter en kalender.',
  },
  examples: {
    fails: { en: 'Faults are fixed as soon as possible.', da: 'Fejl løses hurtigst muligt.' },
    passes: { en: 'Faults are fixed within 4 support hours.', da: 'Fejl løses inden for 4 supporttimer.' },
  },
  find: ({ language, words, role }) =>
    role === 'name' || role === 'background'
      ? []
      : find[language](words).map(({ start, end, phrase }) => ({
          start,
          end,
          message: {
            en: `“${phrase}” does not say by when.`,
            da: `“${phrase}” siger ikke hvornår.`,
          },
          ...(words.some(({ word }) => /\d/u.test(word)) ? { severity: 'hint' } : {}),
        })),
};
