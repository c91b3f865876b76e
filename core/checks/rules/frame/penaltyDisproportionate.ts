import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { compareDecimals } from '#core/decimal.ts';

/** Rules whose payment grows with the miss and has no end of its own. */
const ENDLESS: ReadonlySet<string> = new Set(['perUnit', 'points', 'multiplier', 'feeDays']);

export const penaltyDisproportionate: AgreementRule = {
  id: 'penalty-disproportionate',
  reads: 'agreement',
  severity: 'warning',
  title: both('A credit beyond all measure', 'En kredit ud over alle grænser'),
  why: both(
    'A payment far above the fee may be set aside: section 36 of the Danish Contracts Act; in England Cavendish v Makdessi [2015] UKSC 67.',
    'En betaling langt over vederlaget kan tilsidesættes: aftalelovens § 36; i England Cavendish v Makdessi [2015] UKSC 67.',
  ),
  advice: both('Agree a cap of at most the fee of the period.', 'Aftal et loft på højst periodens vederlag.'),
  examples: {
    fails: both('200% of the monthly fee', '200 % af det månedlige vederlag'),
    passes: both('At most 100% of the monthly fee', 'Højst 100 % af det månedlige vederlag'),
  },
  find: (agreement) => {
    const { remedies, legalForce } = agreement;
    const caps = (remedies?.limits ?? []).filter(({ kind }) => kind === 'cap');
    const high = caps.flatMap(({ id, amount }): readonly Found[] =>
      amount?.kind === 'percent' && compareDecimals(amount.percent, '100') > 0
        ? [
            {
              path: join('remedies', 'limits', id, 'amount'),
              message: both('The cap is higher than the fee itself.', 'Loftet er højere end selve vederlaget.'),
            },
          ]
        : [],
    );
    if (caps.length > 0 || legalForce === 'providerPolicy') return high;
    return [...high, ...uncapped(agreement)];
  },
};

function uncapped(agreement: Agreement): readonly Found[] {
  return agreement.consequences.flatMap(({ id, action }) => {
    if (action?.kind !== 'credit') return [];
    const { rule } = action;
    const over =
      rule.kind === 'steps' &&
      rule.bands.some(({ pays }) => pays.kind === 'percent' && compareDecimals(pays.percent, '100') > 0);
    const hasOwnCap = rule.kind === 'perUnit' && rule.cap !== undefined;
    if (!over && (!ENDLESS.has(rule.kind) || hasOwnCap)) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: 'remedies/limits',
        message: both(
          `${name.en} can exceed the fee: no cap is agreed.`,
          `${name.da} kan overstige vederlaget: Der er ikke aftalt noget loft.`,
        ),
      },
    ];
  });
}
