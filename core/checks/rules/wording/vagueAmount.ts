import { isBinding, isLight } from '#core/checks/passages/bounds.ts';
import type { PhraseUse } from '#core/checks/passages/phrases.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { vagueUses } from '#core/checks/vagueWords.ts';

export const vagueAmount: SentenceRule = {
  id: 'vague-amount',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'A criterion that cannot be measured', da: 'Et kriterium, der ikke kan måles' },
  why: {
    en: 'Adequate, appropriate and reasonable mean what each reader wants them to mean, and a court has to decide afterwards.',
    da: 'Tilstrækkelig, passende og rimelig betyder det, som den enkelte læser ønsker, og en domstol må afgøre det bagefter.',
  },
  advice: {
    en: 'Replace the adjective by a number with its unit, a named standard, or a test that both parties can run.',
    da: 'Erstat tillægsordet med et tal og dets enhed, en navngiven standard eller en prøve, som begge parter kan foretage.',
  },
  examples: {
    fails: {
      en: 'The Provider supplies adequate bandwidth.',
      da: 'Leverandøren stiller tilstrækkelig båndbredde til rådighed.',
    },
    passes: {
      en: 'The Provider supplies at least 100 Mbit/s per site.',
      da: 'Leverandøren stiller mindst 100 Mbit/s til rådighed pr. lokation.',
    },
  },
  find: (sentence) => {
    const { words, language, role } = sentence;
    if (!isBinding(sentence) || role === 'definition') return [];
    const efforts = vagueUses(words, language, 'effort');
    const isOfEffort = (use: PhraseUse) => efforts.some(({ start, end }) => use.start >= start && use.end <= end);
    return vagueUses(words, language, 'amount')
      .filter((use) => !isOfEffort(use))
      .map(({ start, end, phrase }) => ({
        start,
        end,
        message: {
          en: `Nobody can measure “${phrase}”. Name a number, a standard or a test.`,
          da: `Ingen kan måle ”${phrase}”. Angiv et tal, en standard eller en prøve.`,
        },
        ...(isLight(sentence) ? { severity: 'hint' } : {}),
      }));
  },
};
