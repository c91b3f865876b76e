import type { Language } from '#core/agreement/language.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

const OPEN: Readonly<Record<Language, ReturnType<typeof phraseFinder>>> = {
  en: phraseFinder([
    'such as',
    'including',
    'including but not limited to',
    'including without limitation',
    'for example',
    'for instance',
    'e.g',
    'etc',
    'and the like',
    'among others',
    'or similar',
    'and so on',
  ]),
  da: phraseFinder([
    'såsom',
    'som f.eks',
    'f.eks',
    'fx',
    'for eksempel',
    'herunder',
    'blandt andet',
    'bl.a',
    'mv',
    'm.v',
    'm.m',
    'og lignende',
    'eller lignende',
    'o.l',
    'osv',
    'med videre',
  ]),
};

export const openListExclusion: SentenceRule = {
  id: 'open-list-exclusion',
  reads: 'sentences',
  exampleRole: 'exclusion',
  severity: 'warning',
  title: { en: 'An exclusion that can grow', da: 'En undtagelse, der kan vokse' },
  why: {
    en: 'An exclusion with examples instead of a list can be stretched until it swallows the promise.',
    da: 'En undtagelse med eksempler i stedet for en liste kan strækkes, til den opsluger løftet.',
  },
  advice: {
    en: 'List every cause that does not count, one exclusion each, and stop there.',
    da: 'Angiv udtømmende, hvilke årsager der ikke medregnes, én undtagelse for hver.',
  },
  examples: {
    fails: {
      en: 'Events outside its control, such as power failures',
      da: 'Forhold uden for dens kontrol, f.eks. strømsvigt',
    },
    passes: { en: 'Power failures at the Customer', da: 'Strømsvigt hos Kunden' },
  },
  find: ({ words, language, role }) =>
    role === 'exclusion'
      ? OPEN[language](words).map(({ start, end, phrase }) => ({
          start,
          end,
          message: {
            en: `“${phrase}” leaves the list of what does not count open. Name every cause.`,
            da: `”${phrase}” gør listen over det, der ikke medregnes, åben. Angiv alle årsager.`,
          },
        }))
      : [],
};
