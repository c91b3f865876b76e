import type { Agreement } from '#core/agreement/agreement.ts';
import type { Money } from '#core/agreement/number.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { compareDecimals } from '#core/decimal.ts';
import { words } from '#core/document/words/words.ts';

export const priceMismatch: AgreementRule = {
  id: 'price-mismatch',
  reads: 'agreement',
  severity: 'error',
  title: both('One thing, two prices', 'Én ydelse, to priser'),
  why: both(
    'A real contract charges 100% more for 99.75% in its table and 200% more in its example.',
    'En virkelig kontrakt tager 100 % mere for 99,75 % i sin tabel og 200 % mere i sit eksempel.',
  ),
  advice: both('State each price once.', 'Angiv hver pris én gang.'),
  examples: {
    fails: both('99.75%: +100% in the table, +200% in the text', '99,75 %: +100 % i tabellen, +200 % i teksten'),
    passes: both('One table', 'Én tabel'),
  },
  find: (agreement) => [...sameCharge(agreement), ...sameOption(agreement), ...currencies(agreement)],
};

function sameCharge(agreement: Agreement) {
  const { charges } = agreement;
  return charges.flatMap((charge, at) => {
    const other = charges
      .slice(0, at)
      .find(
        (before) =>
          isSameName(before.name, charge.name) &&
          before.per === charge.per &&
          differs(before.amount, charge.amount) &&
          JSON.stringify(before.services) === JSON.stringify(charge.services),
      );
    if (other?.amount === undefined || charge.amount === undefined) return [];
    const name = namesOf(agreement, charge.id);
    const [before, now] = [other.amount, charge.amount];
    const said = inBoth((language) => [before, now].map(words[language].forms.money).join(' / '));
    return [
      {
        path: join('charges', charge.id, 'amount'),
        message: both(`${name.en} has two prices: ${said.en}.`, `${name.da} har to priser: ${said.da}.`),
      },
    ];
  });
}

function sameOption(agreement: Agreement) {
  const { options } = agreement;
  return options.flatMap((option, at) => {
    const other = options
      .slice(0, at)
      .find(
        (before) =>
          before.objectives.length > 0 &&
          JSON.stringify(before.objectives) === JSON.stringify(option.objectives) &&
          before.per === option.per &&
          (differs(before.price, option.price) ||
            (before.priceChange !== undefined &&
              option.priceChange !== undefined &&
              compareDecimals(before.priceChange, option.priceChange) !== 0)),
      );
    if (other === undefined) return [];
    const [one, two] = [namesOf(agreement, other.id), namesOf(agreement, option.id)];
    return [
      {
        path: join('options', option.id, option.price === undefined ? 'priceChange' : 'price'),
        message: both(
          `${one.en} and ${two.en} buy the same targets at different prices.`,
          `${one.da} og ${two.da} køber de samme servicemål til forskellig pris.`,
        ),
      },
    ];
  });
}

/** Fees in another currency than that of the agreement cannot be the base of its credits. */
function currencies(agreement: Agreement) {
  const { currency, charges } = agreement;
  return charges.flatMap(({ id, amount }) => {
    if (currency === undefined || amount === undefined || amount.currency === currency) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('charges', id, 'amount'),
        severity: 'warning' as const,
        message: both(
          `${name.en} is in ${amount.currency}, the agreement in ${currency}.`,
          `${name.da} er i ${amount.currency}, aftalen i ${currency}.`,
        ),
      },
    ];
  });
}

function differs(one: Money | undefined, other: Money | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    (one.currency !== other.currency || compareDecimals(one.amount, other.amount) !== 0)
  );
}

function isSameName(one: Wording | undefined, other: Wording | undefined): boolean {
  return LANGUAGES.some((language) => {
    const name = one?.[language]?.trim().toLowerCase() ?? '';
    return name !== '' && name === other?.[language]?.trim().toLowerCase();
  });
}
