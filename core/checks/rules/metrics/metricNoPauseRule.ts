import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

/** Times that somebody else may hold up; a first answer is not. */
const HELD_UP: Readonly<Record<Language, RegExp>> = {
  en: /resol|restor|repair|fix|solv|fulfil|complet/iu,
  da: /løs|genopret|afhjælp|udbedr|repar|fuldfør|leverings/iu,
};

export const metricNoPauseRule: RuleOfItems<'metrics'> = {
  id: 'metric-no-pause-rule',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('Does the clock run while one waits?', 'Løber uret, mens man venter?'),
  why: both(
    'Waiting for an answer of the customer is the usual quarrel about resolution times.',
    'Ventetid på kundens svar er den sædvanlige strid om løsningstider.',
  ),
  advice: both(
    'Say when the clock stands still, or that it never does; and what happens outside the hours.',
    'Angiv, hvornår uret står stille, eller at det aldrig gør det, og hvad der sker uden for åbningstiden.',
  ),
  examples: {
    fails: both('Nothing about pauses', 'Intet om pauser'),
    passes: both('Paused while the Customer’s answer is awaited', 'Stoppes, mens Kundens svar afventes'),
  },
  find: ({ id, kind, name: called, clock }, agreement) => {
    const isHeldUp = LANGUAGES.some((language) => HELD_UP[language].test(called?.[language] ?? ''));
    const isSaid = (clock?.pauses.length ?? 0) > 0 || clock?.outOfHours !== undefined;
    const byDuty = agreement.duties.some(
      ({ effect }) => effect?.kind === 'pauseClock' && (effect.metrics.length === 0 || effect.metrics.includes(id)),
    );
    if (kind !== 'duration' || !isHeldUp || isSaid || byDuty || agreement.legalForce === 'providerPolicy') return [];
    const name = namesOf(agreement, id);
    const message = both(
      `It is not said whether the clock of ${name.en} runs while the Customer’s answer is awaited.`,
      `Det er ikke angivet, om uret for ${name.da} løber, mens Kundens svar afventes.`,
    );
    return [{ path: join('metrics', id, 'clock', 'pauses'), message }];
  },
};
