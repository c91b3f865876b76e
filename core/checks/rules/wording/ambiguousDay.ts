import type { Language } from '#core/agreement/language.ts';
import { isBinding } from '#core/checks/passages/bounds.ts';
import { plainNumberInWords } from '#core/checks/passages/numberWords.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

const DAYS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['day', 'days', 'days’']),
  da: new Set(['dag', 'dage', 'dages']),
};

/** From so many days on a deadline counts weekends by custom, and nobody takes it for working time. */
const LONG = 14;

export const ambiguousDay: SentenceRule = {
  id: 'ambiguous-day',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'Which days?', da: 'Hvilke dage?' },
  why: {
    en: 'Two days are 48 hours on the clock, 16 hours of a working calendar, or four days over a weekend.',
    da: 'To dage er 48 timer på uret, 16 timer efter en arbejdskalender eller fire dage hen over en weekend.',
  },
  advice: {
    en: 'Write “working days” with the calendar that says which these are, or “calendar days”.',
    da: 'Skriv ”arbejdsdage” med den kalender, der siger hvilke, eller ”kalenderdage”.',
  },
  examples: {
    fails: { en: 'The report is sent within 2 days.', da: 'Rapporten sendes inden 2 dage.' },
    passes: { en: 'The report is sent within 2 working days.', da: 'Rapporten sendes inden 2 arbejdsdage.' },
  },
  find: (sentence) => {
    const { words, language, role } = sentence;
    // The template says for its own words what a day is.
    if (!isBinding(sentence) || role === 'printed') return [];
    return words.flatMap(({ word, end }, at) => {
      const before = words[at - 1];
      if (!DAYS[language].has(word) || before === undefined) return [];
      const count = /^\d+$/u.test(before.word) ? Number(before.word) : plainNumberInWords(before.word, language);
      if (count === undefined || count === 0 || count > LONG) return [];
      const message = {
        en: `Are the ${count} days working days or calendar days?`,
        da: `Er de ${count} dage arbejdsdage eller kalenderdage?`,
      };
      return [{ start: before.start, end, message }];
    });
  },
};
