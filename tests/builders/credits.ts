import type { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { bandSchema, creditRuleSchema } from '#core/agreement/credit.ts';
import type { MeasureProblem } from '#core/measures/problem.ts';
import { settle, type WindowAccount } from '#core/measures/credits/settlement.ts';
import type { Observation, WindowResults } from '#core/measures/credits/results.ts';
import { anAgreement, type AgreementParts } from './agreement.ts';

export type Rule = z.input<typeof creditRuleSchema>;
export type BandInput = z.input<typeof bandSchema>;

/** A band that pays a percentage: `["99.0", "99.9", "10"]` from 99.0 up to, and without, 99.9. */
export function percentBand([from, to, percent]: readonly [string | null, string | null, string]): BandInput {
  return {
    range: {
      ...(from !== null && { from: { value: from, inclusive: true } }),
      ...(to !== null && { to: { value: to, inclusive: false } }),
    },
    pays: { kind: 'percent', percent },
  };
}

/** The table of the samples and the reference: 10 % below 99.9, 25 % below 99.0, 50 % below 98.0. */
export const TABLE: Rule = {
  kind: 'steps',
  on: 'measuredValue',
  bands: [percentBand(['99.0', '99.9', '10']), percentBand(['98.0', '99.0', '25']), percentBand([null, '98.0', '50'])],
};

/** One service for DKK 40,000 a month with 99.9 % availability a month, and one rule for its credit. */
export function anAvailability(rule: Rule, parts: AgreementParts = {}): Agreement {
  return anAgreement({
    currency: 'DKK',
    services: [{ id: 'service' }],
    charges: [{ id: 'fee', services: ['service'], amount: { amount: '40000', currency: 'DKK' }, per: 'month' }],
    metrics: [
      {
        id: 'uptime',
        subject: { kind: 'services', services: ['service'] },
        kind: 'availability',
        window: { kind: 'calendarMonth' },
      },
    ],
    objectives: [
      {
        id: 'promise',
        metric: 'uptime',
        target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' },
      },
    ],
    consequences: [
      { id: 'credit', trigger: { kind: 'objectiveMissed', objectives: ['promise'] }, action: { kind: 'credit', rule } },
    ],
    remedies: { base: { kind: 'serviceFee', period: 'month' }, stacking: 'sum' },
    ...parts,
  });
}

/** A month in which one promise came to something. */
export function aMonth(
  observed: Observation | string,
  more: Partial<WindowResults> = {},
  from = '2026-01-01',
): WindowResults {
  const value: Observation = typeof observed === 'string' ? { kind: 'value', value: observed } : observed;
  return { from, results: [{ objective: 'promise', observed: value }], ...more };
}

/** The credit of a window as it is written, or why there is none. */
export function creditOf(account: WindowAccount | undefined): string | MeasureProblem {
  if (account === undefined) throw new Error('no such window');
  return account.total.ok ? account.total.value.written : account.total.problem;
}

export function creditFor(agreement: Agreement, window: WindowResults): string | MeasureProblem {
  return creditOf(settle(agreement, [window])[0]);
}
