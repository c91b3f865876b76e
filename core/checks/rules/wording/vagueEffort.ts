import { isBinding, isLight } from '#core/checks/passages/bounds.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { vagueUses } from '#core/checks/vagueWords.ts';

export const vagueEffort: SentenceRule = {
  id: 'vague-effort',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'Effort instead of a result', da: 'Bestræbelse i stedet for resultat' },
  why: {
    en: 'Whoever promises to try has kept the promise by trying. An obligation of effort is not an obligation of result, and no credit follows from it.',
    da: 'Den, der lover at forsøge, har holdt løftet ved at forsøge. En indsatsforpligtelse er ikke en resultatforpligtelse, og der følger ingen kredit af den.',
  },
  advice: {
    en: 'Promise the result with a number, and keep the effort only as an addition.',
    da: 'Lov resultatet med et tal, og behold kun indsatsen som en tilføjelse.',
  },
  examples: {
    fails: {
      en: 'The Provider will endeavour to answer calls.',
      da: 'Leverandøren bestræber sig på at besvare opkald.',
    },
    passes: {
      en: 'The Provider answers 90% of calls within 60 seconds.',
      da: 'Leverandøren besvarer 90 % af opkaldene inden for 60 sekunder.',
    },
  },
  find: (sentence) => {
    if (!isBinding(sentence)) return [];
    const { words, language } = sentence;
    return vagueUses(words, language, 'effort').map(({ start, end, phrase }) => ({
      start,
      end,
      message: {
        en: `“${phrase}” promises an effort, not a result. Say what is reached, with a number.`,
        da: `”${phrase}” lover en indsats, ikke et resultat. Angiv med et tal, hvad der opnås.`,
      },
      ...(isLight(sentence) ? { severity: 'hint' } : {}),
    }));
  },
};
