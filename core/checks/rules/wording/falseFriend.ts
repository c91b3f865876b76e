import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

/** Words that one reader takes for how fast a system answers and another for how fast people do. */
const TWO_MEANINGS = {
  en: /\b(?:response time|reaction time)\b/iu,
  da: /(?<!\p{L})(?:responstid|svartid|reaktionstid)/iu,
} as const;

export const falseFriend: RuleOfItems<'metrics'> = {
  id: 'false-friend',
  reads: 'items',
  of: 'metrics',
  severity: 'hint',
  title: { en: 'A word with two meanings', da: 'Et ord med to betydninger' },
  why: {
    en: '“Response time” is how fast a page appears or how fast somebody answers; the Danish svartid and reaktionstid are not the same either.',
    da: '”Responstid” er, hvor hurtigt en side vises, eller hvor hurtigt nogen svarer; svartid og reaktionstid er heller ikke det samme.',
  },
  advice: {
    en: 'Say at the metric when the clock starts and when it stops.',
    da: 'Angiv ved målepunktet, hvornår uret starter, og hvornår det stopper.',
  },
  examples: {
    fails: { en: 'Response time, without start and stop', da: 'Responstid, uden start og stop' },
    passes: {
      en: 'Response time: from registration of the ticket to the first answer by a person',
      da: 'Reaktionstid: fra registrering af sagen til det første svar fra en person',
    },
  },
  find: ({ id, name, clock, definition }, agreement: Agreement) => {
    const isAmbiguous = LANGUAGES.some((language) => TWO_MEANINGS[language].test(name?.[language] ?? ''));
    const isSaid = (clock?.start !== undefined && clock.stop !== undefined) || definition !== undefined;
    if (!isAmbiguous || isSaid) return [];
    const called = namesOf(agreement, id);
    return [
      {
        path: join('metrics', id, 'clock'),
        message: {
          en: `${called.en} may be read as the time of a system or of people. Say when the clock starts and when it stops.`,
          da: `${called.da} kan læses som et systems eller som menneskers tid. Angiv, hvornår uret starter og stopper.`,
        },
      },
    ];
  },
};
