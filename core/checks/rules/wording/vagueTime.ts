import { isBinding, isLight } from '#core/checks/passages/bounds.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { vagueUses } from '#core/checks/vagueWords.ts';

export const vagueTime: SentenceRule = {
  id: 'vague-time',
  reads: 'sentences',
  severity: 'error',
  title: { en: 'Time without a bound', da: 'Tid uden grænse' },
  why: {
    en: 'Nobody can say on which day or hour the promise is broken, so it cannot be enforced. Words of this kind stand in many public agreements for whole categories of faults.',
    da: 'Ingen kan sige, hvilken dag eller time løftet er brudt, og derfor kan det ikke håndhæves. Den slags ord står i mange offentlige aftaler for hele kategorier af fejl.',
  },
  advice: {
    en: 'Say by when it is done, in hours or days of a named calendar. The vague word may stay beside the limit: “promptly and no later than 4 support hours”.',
    da: 'Angiv, hvornår det senest er sket, i timer eller dage efter en navngivet kalender. Det upræcise ord kan blive stående ved siden af fristen: ”straks og senest inden for 4 supporttimer”.',
  },
  examples: {
    fails: { en: 'Faults are fixed as soon as possible.', da: 'Fejl løses hurtigst muligt.' },
    passes: { en: 'Faults are fixed within 4 support hours.', da: 'Fejl løses inden for 4 supporttimer.' },
  },
  find: (sentence) => {
    if (!isBinding(sentence)) return [];
    const { words, language } = sentence;
    return vagueUses(words, language, 'time').map(({ start, end, phrase }) => ({
      start,
      end,
      message: {
        en: `“${phrase}” does not say by when. Name a limit in hours or days.`,
        da: `”${phrase}” siger ikke hvornår. Angiv en frist i timer eller dage.`,
      },
      ...(isLight(sentence) ? { severity: 'hint' } : {}),
    }));
  },
};
