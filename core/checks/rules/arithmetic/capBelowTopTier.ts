import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';
import { words } from '#core/document/words/words.ts';

/** Periods in which one table pays once. */
const ONCE: ReadonlySet<string> = new Set(['month', 'billingCycle', 'window', 'invoice', 'incident']);

export const capBelowTopTier: AgreementRule = {
  id: 'cap-below-top-tier',
  reads: 'agreement',
  severity: 'error',
  title: both('The top band is never paid', 'Det øverste interval udløses aldrig'),
  why: both(
    'A table that promises 50% and a cap of 30% contradict each other, and the reader finds the cap too late.',
    'En tabel, der lover 50 %, og et loft på 30 % er i modstrid, og læseren finder loftet for sent.',
  ),
  advice: both(
    'Raise the cap to the top band, or lower the band.',
    'Hæv loftet til det øverste interval, eller sænk intervallet.',
  ),
  examples: {
    fails: both('Top band 50%, cap 30%', 'Øverste trin 50 %, loft 30 %'),
    passes: both('Top band 50%, cap 50%', 'Øverste trin 50 %, loft 50 %'),
  },
  find: (agreement) => {
    const top = highestBand(agreement);
    if (top === null) return [];
    return (agreement.remedies?.limits ?? []).flatMap(({ id, kind, amount, per, of, services }) => {
      if (kind !== 'cap' || amount?.kind !== 'percent' || per === undefined || !ONCE.has(per)) return [];
      // A share of all fees can be worth more than a share of one service.
      if (of?.kind === 'allFees' && top.isOfService) return [];
      if (services.length > 0 || compareDecimals(amount.percent, top.percent) >= 0) return [];
      const name = namesOf(agreement, top.consequence);
      const path = join('remedies', 'limits', id, 'amount');
      return [
        {
          path,
          message: both(
            `The cap of ${said('en', amount.percent)} is below the ${said('en', top.percent)} that ${name.en} promises.`,
            `Loftet på ${said('da', amount.percent)} er lavere end de ${said('da', top.percent)}, som ${name.da} lover.`,
          ),
          fix: {
            title: both(`Raise the cap to ${said('en', top.percent)}`, `Hæv loftet til ${said('da', top.percent)}`),
            changes: [{ kind: 'answer', path, value: { kind: 'percent', percent: top.percent } }],
          },
        },
      ];
    });
  },
};

interface Top {
  readonly consequence: string;
  readonly percent: Decimal;
  readonly isOfService: boolean;
}

function highestBand({ consequences, remedies }: Agreement): Top | null {
  const tops = consequences.flatMap(({ id, action }): readonly Top[] => {
    if (action?.kind !== 'credit' || action.rule.kind !== 'steps') return [];
    const base = action.base ?? remedies?.base;
    const isOfService = base !== undefined && base.kind !== 'allFees' && base.kind !== 'invoice';
    return action.rule.bands.flatMap(({ pays }) =>
      pays.kind === 'percent' ? [{ consequence: id, percent: pays.percent, isOfService }] : [],
    );
  });
  return tops.toSorted((a, b) => compareDecimals(b.percent, a.percent))[0] ?? null;
}

function said(language: Language, value: Decimal): string {
  return words[language].forms.percent(value);
}
