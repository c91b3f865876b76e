import type { Remedies } from '#core/agreement/remedies.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { compareDecimals } from '#core/decimal.ts';

export const liabilityCapVsCredit: AgreementRule = {
  id: 'liability-cap-vs-credit',
  reads: 'agreement',
  severity: 'warning',
  title: both('Which cap governs?', 'Hvilket loft gælder?'),
  why: both(
    'Credits of 50% and liability of 25%: the smaller cap may swallow the larger one, or stand beside it.',
    'Kreditter på 50 % og ansvar på 25 %: Det mindre loft kan opsluge det større eller stå ved siden af det.',
  ),
  advice: both(
    'Say whether credits count towards the cap on liability.',
    'Angiv, om kreditter medregnes i ansvarsbegrænsningen.',
  ),
  examples: {
    fails: both('Credit cap 50%, liability cap 25%', 'Kreditloft 50 %, ansvarsloft 25 %'),
    passes: both('Credits count towards the cap', 'Kreditter medregnes i loftet'),
  },
  find: ({ remedies, consequences }) => {
    const cap = remedies?.liabilityCap;
    if (cap === undefined || !consequences.some(({ action }) => action?.kind === 'credit')) return [];
    if (cap.creditsCount === undefined) {
      return [
        {
          path: 'remedies/liabilityCap/creditsCount',
          message: both(
            'It is not said whether credits count towards the cap on liability.',
            'Det er ikke angivet, om kreditter medregnes i ansvarsbegrænsningen.',
          ),
        },
      ];
    }
    return cap.creditsCount && isLower(cap, remedies?.limits ?? [])
      ? [
          {
            path: 'remedies/liabilityCap',
            message: both(
              'The cap on liability is lower than the cap on credits, which count towards it.',
              'Ansvarsbegrænsningen er lavere end kreditloftet, som medregnes i den.',
            ),
          },
        ]
      : [];
  },
};

function isLower(
  { percent, amount, per, of }: NonNullable<Remedies['liabilityCap']>,
  limits: Remedies['limits'],
): boolean {
  const own = percent ?? (amount?.kind === 'percent' ? amount.percent : undefined);
  return limits.some(
    (limit) =>
      own !== undefined &&
      limit.kind === 'cap' &&
      limit.amount?.kind === 'percent' &&
      limit.per === per &&
      limit.of?.kind === of?.kind &&
      compareDecimals(limit.amount.percent, own) > 0,
  );
}
