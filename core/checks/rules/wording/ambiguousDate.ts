import type { SentenceRule } from '#core/checks/rule.ts';

const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/gu;

export const ambiguousDate: SentenceRule = {
  id: 'ambiguous-date',
  reads: 'sentences',
  readsNames: true,
  severity: 'error',
  title: { en: 'A date that reads two ways', da: 'En dato, der kan læses på to måder' },
  why: {
    en: '03/04/2026 is 3 April to one reader and 4 March to another.',
    da: '03/04/2026 er den 3. april for én læser og den 4. marts for en anden.',
  },
  advice: { en: 'Write the month in words: 3 April 2026.', da: 'Skriv måneden med bogstaver: 3. april 2026.' },
  examples: {
    fails: { en: 'The service starts on 03/04/2026.', da: 'Ydelsen begynder den 03/04/2026.' },
    passes: { en: 'The service starts on 3 April 2026.', da: 'Ydelsen begynder den 3. april 2026.' },
  },
  find: ({ text }) =>
    (text.includes('/') ? Array.from(text.matchAll(DATE)) : [])
      .filter(([, first, second]) => first !== second && Number(first) <= 12 && Number(second) <= 12)
      .map(({ 0: date, index }) => ({
        start: index,
        end: index + date.length,
        message: {
          en: `${date} can be read with the day or the month first. Write the month in words.`,
          da: `${date} kan læses med dagen eller måneden først. Skriv måneden med bogstaver.`,
        },
      })),
};
