import { numberInWords } from '#core/checks/passages/numberWords.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

export const numberWordsDiffer: SentenceRule = {
  id: 'number-words-differ',
  reads: 'sentences',
  readsNames: true,
  severity: 'error',
  title: { en: 'Word and digits disagree', da: 'Ord og tal stemmer ikke overens' },
  why: {
    en: 'When thirty (60) days are agreed, each party relies on the reading that suits it.',
    da: 'Når der er aftalt tredive (60) dage, påberåber hver part sig den læsning, der passer den.',
  },
  advice: { en: 'Keep the digits only.', da: 'Behold kun tallet.' },
  examples: {
    fails: { en: 'Notice is thirty (60) days.', da: 'Varslet er tredive (60) dage.' },
    passes: { en: 'Notice is thirty (30) days.', da: 'Varslet er tredive (30) dage.' },
  },
  find: ({ text, words, language }) =>
    words.flatMap(({ word, end }, at) => {
      const before = words[at - 1];
      const said = before === undefined ? undefined : numberInWords(before.word, language);
      if (before === undefined || said === undefined || !/^\d+$/u.test(word) || said === Number(word)) return [];
      if (!/^\s*\(\s*$/u.test(text.slice(before.end, end - word.length))) return [];
      return [
        {
          start: before.start,
          end,
          message: {
            en: `The word says ${said}, the digits say ${word}.`,
            da: `Ordet siger ${said}, tallet siger ${word}.`,
          },
        },
      ];
    }),
};
