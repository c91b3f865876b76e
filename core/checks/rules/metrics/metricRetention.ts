import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { words } from '#core/document/words/words.ts';
import { compare } from '#core/measures/exact.ts';

export const metricRetention: RuleOfItems<'metrics'> = {
  id: 'metric-retention',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('The evidence is gone before the claim', 'Beviset er væk før kravet'),
  why: both(
    'Logs of 30 days do not prove a claim that may be made after 90.',
    'Logfiler, der gemmes i 30 dage, beviser ikke et krav, der kan rejses efter 90.',
  ),
  advice: both(
    'Keep the data at least as long as claims can be made, better 13 months.',
    'Gem data mindst så længe, krav kan rejses, helst 13 måneder.',
  ),
  examples: {
    fails: both('Logs 30 days, claims 90 days', 'Logfiler 30 dage, krav 90 dage'),
    passes: both('Data kept for 13 months', 'Data gemmes i 13 måneder'),
  },
  find: ({ id, retention }, agreement) => {
    const claim = longestClaim(agreement);
    const kept = retention === undefined ? null : roughDays(retention);
    const needed = claim === null ? null : roughDays(claim);
    if (retention === undefined || claim === null || kept === null || needed === null || compare(kept, needed) >= 0)
      return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('metrics', id, 'retention'),
        message: both(
          `The data of ${name.en} are kept for ${said(retention, 'en')}, but a claim may be made for ${said(claim, 'en')}.`,
          `Data for ${name.da} gemmes i ${said(retention, 'da')}, men et krav kan rejses i ${said(claim, 'da')}.`,
        ),
      },
    ];
  },
};

function longestClaim({ remedies }: Agreement): Duration | null {
  const lengths = (remedies?.claim?.steps ?? []).flatMap(({ deadline }) =>
    deadline?.kind === 'length' && deadline.direction === 'after' ? [deadline.length] : [],
  );
  return lengths.reduce<Duration | null>((longest, one) => {
    const [a, b] = [longest === null ? null : roughDays(longest), roughDays(one)];
    return b !== null && (a === null || compare(b, a) > 0) ? one : longest;
  }, null);
}

function said({ amount, unit }: Duration, language: Language): string {
  return words[language].forms.length(amount, unit);
}
