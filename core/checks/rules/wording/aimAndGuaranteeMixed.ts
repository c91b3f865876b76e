import type { Language } from '#core/agreement/language.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

type Finder = ReturnType<typeof phraseFinder>;

const AIMS: Readonly<Record<Language, Finder>> = {
  en: phraseFinder(['aim(s)', 'aims at', 'aim at', 'strive(s)', 'target(s)', 'endeavour(s)', 'goal']),
  da: phraseFinder(['tilstræber', 'tilstræbes', 'tilstræbe', 'stiler', 'sigter', 'målsætning', 'målsætningen', 'mål']),
};
const GUARANTEES: Readonly<Record<Language, Finder>> = {
  en: phraseFinder(['guarantee(s|d)', 'warrant(s)', 'commit(s)', 'committed to']),
  da: phraseFinder(['garanterer', 'garanteres', 'garanteret', 'garanti', 'indestår', 'forpligter sig']),
};

export const aimAndGuaranteeMixed: SentenceRule = {
  id: 'aim-and-guarantee-mixed',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'Aim and guarantee in one sentence', da: 'Målsætning og garanti i samme sætning' },
  why: {
    en: 'With two numbers for one thing it is unclear which of them a result is judged by. It is seen in public agreements.',
    da: 'Med to tal for samme ting er det uklart, hvilket af dem resultatet bedømmes efter. Det ses i offentlige aftaler.',
  },
  advice: {
    en: 'Make two targets of the metric: one with the role aim, one with the role guarantee.',
    da: 'Lav to servicemål for målepunktet: ét med rollen målsætning og ét med rollen garanti.',
  },
  examples: {
    fails: {
      en: 'The Provider aims at 100% but guarantees 99.5%.',
      da: 'Leverandøren tilstræber 100 %, men garanterer 99,5 %.',
    },
    passes: { en: 'The Provider guarantees 99.5%.', da: 'Leverandøren garanterer 99,5 %.' },
  },
  find: ({ words, language, role }) => {
    const numbers = words.filter(({ word }) => /^\d/u.test(word)).length;
    if (role === 'background' || numbers < 2) return [];
    const [aim] = AIMS[language](words);
    const [guarantee] = GUARANTEES[language](words);
    if (aim === undefined || guarantee === undefined) return [];
    return [
      {
        start: Math.min(aim.start, guarantee.start),
        end: Math.max(aim.end, guarantee.end),
        message: {
          en: 'One number is aimed at and another guaranteed. Make two targets, each with its role, so that it is clear which one counts.',
          da: 'Ét tal tilstræbes, og et andet garanteres. Lav to servicemål med hver sin rolle, så det er klart, hvilket der gælder.',
        },
      },
    ];
  },
};
