import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { words } from '#core/document/words/words.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';

/** What may be below zero. */
const SIGNED: ReadonlySet<string> = new Set(['score', 'percentagePoint', 'point', 'other']);

export const targetOutOfRange: RuleOfItems<'objectives'> = {
  id: 'target-out-of-range',
  reads: 'items',
  of: 'objectives',
  severity: 'error',
  title: both('A number that cannot be', 'Et tal, der ikke kan forekomme'),
  why: both(
    '101% and −2 hours are typing errors that nobody can keep or break.',
    '101 % og −2 timer er tastefejl, som ingen kan holde eller bryde.',
  ),
  advice: both('Correct the number.', 'Ret tallet.'),
  examples: { fails: both('101%', '101 %'), passes: both('99.9%', '99,9 %') },
  find: ({ id, target, attainment }, agreement) => {
    const found = (key: string, value: Decimal): Found => {
      const name = namesOf(agreement, id);
      const [en, da] = [words.en.forms.decimal(value), words.da.forms.decimal(value)];
      return {
        path: join('objectives', id, key),
        message: both(
          `${name.en}: ${en} cannot be reached by any result.`,
          `${name.da}: ${da} kan ikke nås af noget resultat.`,
        ),
      };
    };
    const values: readonly (readonly [Decimal, string])[] =
      target?.kind === 'value'
        ? [[target.value, target.unit]]
        : target?.kind === 'duration'
          ? [[target.length.amount, target.length.unit]]
          : target?.kind === 'range'
            ? [
                [target.from.value, target.unit],
                [target.to.value, target.unit],
              ]
            : [];
    const wrong = values.find(([value, unit]) => isOutside(value, unit));
    return [
      ...(wrong === undefined ? [] : [found('target', wrong[0])]),
      ...(attainment !== undefined && isOutside(attainment, 'percent') ? [found('attainment', attainment)] : []),
    ];
  },
};

function isOutside(value: Decimal, unit: string): boolean {
  return (
    (!SIGNED.has(unit) && compareDecimals(value, '0') < 0) || (unit === 'percent' && compareDecimals(value, '100') > 0)
  );
}
