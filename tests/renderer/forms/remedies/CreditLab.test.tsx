import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import { CreditLab } from '#renderer/forms/remedies/lab/CreditLab.tsx';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import type { AgreementParts } from '#tests/builders/agreement.ts';
import { anAvailability, TABLE, type Rule } from '#tests/builders/credits.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

function open(rule: Rule = TABLE, parts: AgreementParts = {}, language: Language = 'en') {
  show(<CreditLab id="credit" />, { agreement: anAvailability(rule, parts), language });
}

const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ');
const account = () => plain(screen.getByRole('region', { name: 'The account' }));
const CAPPED: AgreementParts = {
  remedies: {
    base: { kind: 'serviceFee', period: 'month' },
    limits: [
      { id: 'month', kind: 'cap', per: 'month', amount: { kind: 'percent', percent: '15' } },
      { id: 'year', kind: 'cap', per: 'year', amount: { kind: 'amount', money: { amount: '30000', currency: 'DKK' } } },
    ],
  },
};

async function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

test('minutes without service become a measured value, a band, a percentage, an amount and a limit', async () => {
  open(TABLE, CAPPED);
  await type('Time without service, as a number', '164.16');
  expect(account()).toContain('99.62% measured');
  expect(account()).toContain('band 1 (99.0% ≤ x < 99.9%): 10%');
  expect(account()).toMatch(/10% of DKK 40,000 \(.*per month\) = DKK 4,000\./);
  expect(account()).toContain('Cap per month, DKK 6,000: not reached.');
  expect(account()).toContain('Owed: DKK 4,000');
});

test('both sides see a month, a year of such months under its cap, and the worst there is', async () => {
  open(TABLE, CAPPED);
  await type('Time without service, as a number', '100');
  const provider = plain(screen.getByText(/^pays/));
  expect(provider).toContain('pays DKK 4,000 for such a month, DKK 30,000 for a year of 12 like it');
  expect(provider).toContain('at the worst result DKK 6,000 in a month and DKK 30,000 in a year');
});

test('the slider moves from the best to the worst and says what it shows', () => {
  open();
  const slider = screen.getByRole('slider', { name: 'Time without service' });
  fireEvent.change(slider, { target: { value: '0' } });
  expect(account()).toContain('Nothing is owed.');
  fireEvent.change(slider, { target: { value: slider.getAttribute('max') } });
  expect(account()).toContain('Owed: DKK 20,000');
  expect(slider.getAttribute('aria-valuetext')).toContain('0% measured, of a month of 30 days');
});

test('the table has a row for each band', () => {
  open();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1).map(plain);
  expect(rows).toEqual([
    '99.0% ≤ x < 99.9%10% = DKK 4,000DKK 4,000DKK 48,000',
    '98.0% ≤ x < 99.0%25% = DKK 10,000DKK 10,000DKK 120,000',
    'x < 98.0%50% = DKK 20,000DKK 20,000DKK 240,000',
  ]);
});

test('an answer that is missing is named and led to', async () => {
  open(TABLE, { remedies: {} });
  await userEvent.click(screen.getByRole('button', { name: /^Answer it/ }));
  expect(useOpenDraft.getState().open?.focus).toBe('consequences/credit/action/base');
});

test('without a charge a fee is typed for the lab alone, and put into the agreement only when that is chosen', async () => {
  open(TABLE, { charges: [] });
  await type('Fee per month to try it out with', '10000');
  expect(account()).toContain('Owed: DKK 1,000');
  expect(present().agreement.charges).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Put into the agreement as a charge' }));
  expect(present().agreement.charges).toMatchObject([{ amount: { amount: '10000', currency: 'DKK' }, per: 'month' }]);
  expect(account()).toContain('Owed: DKK 1,000');
});

const PAYS = { kind: 'percent', percent: '5' } as const;
const HOUR = { amount: '1', unit: { kind: 'percentagePoint' }, completion: 'commenced' } as const;

test.each<[string, Rule, AgreementParts, string]>([
  ['perUnit', { kind: 'perUnit', per: HOUR, pays: PAYS }, {}, '1 commenced.This pays 5%.'],
  ['flat', { kind: 'flat', pays: PAYS, per: 'window' }, {}, 'Owed: DKK 2,000'],
  ['multiplier', { kind: 'multiplier', factor: '3' }, {}, 'The fee of 7 h 12 min of 720 h, × 3.'],
  ['proportional', { kind: 'proportional', weightedByAffectedShare: false }, {}, 'Owed: DKK 400'],
  ['pool', { kind: 'pool', atRisk: '10', categoryShare: '50', weight: '40' }, {}, '= 2%.'],
  ['feeDays', { kind: 'feeDays', amount: '1', unit: 'day' }, {}, 'The fee of 24 h of 720 h.'],
  [
    'points',
    { kind: 'points', fixed: '2' },
    {
      remedies: {
        base: { kind: 'serviceFee', period: 'month' },
        pointPrice: { kind: 'perPoint', pays: { kind: 'percent', percent: '1' } },
      },
    },
    'Owed: DKK 800',
  ],
])('a rule of the kind %s is reckoned', async (_kind, rule, parts, expected) => {
  open(rule, parts);
  await type('Time without service, as a number', '432');
  expect(account()).toContain(expected);
});

test('late cases of how many are counted, in Danish', async () => {
  open(
    { kind: 'flat', pays: { kind: 'amount', money: { amount: '500', currency: 'DKK' } }, per: 'item' },
    {
      metrics: [{ id: 'uptime', kind: 'duration' }],
      objectives: [
        {
          id: 'promise',
          metric: 'uptime',
          target: { kind: 'duration', comparator: 'atMost', length: { amount: '4', unit: 'hour' } },
          attainment: '90',
        },
      ],
    },
    'da',
  );
  await type('Sager i en periode', '20');
  await type('Forsinkede sager, som tal', '3');
  const text = plain(screen.getByRole('region', { name: 'Udregningen' }));
  expect(text).toContain('17 af 20 sager overholdt målet: 85 %.');
  expect(text).toContain('3 × 500 kr.');
  expect(text).toContain('Skyldig: 1.500 kr.');
});

test('what is agreed in words only is said to be so', () => {
  open({ kind: 'text', text: { en: 'As agreed' } });
  expect(screen.getByText(/agreed in words only/)).toBeDefined();
  expect(screen.queryByRole('slider')).toBeNull();
});
