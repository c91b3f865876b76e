import { isBinding, isLight } from '#core/checks/passages/bounds.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { vagueUses } from '#core/checks/vagueWords.ts';

export const vagueEscape: SentenceRule = {
  id: 'vague-escape',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'A way out of the duty', da: 'En udvej af pligten' },
  why: {
    en: 'A condition that the obliged party judges alone takes the content out of the promise.',
    da: 'En betingelse, som den forpligtede selv afgør, tager indholdet ud af løftet.',
  },
  advice: {
    en: 'Strike the condition, or say what follows when it is not met: “48 hours before; otherwise the time counts as downtime”.',
    da: 'Slet betingelsen, eller angiv, hvad der følger, når den ikke er opfyldt: ”48 timer før; ellers tæller tiden som nedetid”.',
  },
  examples: {
    fails: { en: 'Where possible, the Provider gives notice.', da: 'Leverandøren varsler så vidt muligt.' },
    passes: {
      en: 'The Provider gives notice 48 hours before; otherwise the window counts as downtime.',
      da: 'Leverandøren varsler 48 timer før; ellers tæller tiden som nedetid.',
    },
  },
  find: (sentence) =>
    isBinding(sentence) && sentence.role !== 'definition'
      ? vagueUses(sentence.words, sentence.language, 'escape').map(({ start, end, phrase }) => ({
          start,
          end,
          message: {
            en: `“${phrase}” leaves it to one party whether the duty exists. Strike it, or say what follows otherwise.`,
            da: `”${phrase}” overlader det til den ene part, om pligten består. Slet det, eller angiv, hvad der ellers følger.`,
          },
          ...(isLight(sentence) ? { severity: 'hint' } : {}),
        }))
      : [],
};
