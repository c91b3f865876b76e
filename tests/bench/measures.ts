import { settle } from '#core/measures/credits/settlement.ts';
import type { WindowResults } from '#core/measures/credits/results.ts';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { TABLE } from '#tests/builders/credits.ts';

/** `node tests/bench/measures.ts`: what it costs to evaluate 200 metrics over 12 months, so that a slider can move. */
const METRICS = 200;
const MONTHS = 12;
const RUNS = 30;

const ids = Array.from({ length: METRICS }, (_, index) => String(index));
const agreement = agreementSchema.parse({
  id: 'bench',
  type: 'customer',
  language: 'en',
  currency: 'DKK',
  services: ids.map((id) => ({ id: `service-${id}` })),
  charges: ids.map((id) => ({
    id: `fee-${id}`,
    services: [`service-${id}`],
    amount: { amount: '40000', currency: 'DKK' },
    per: 'month',
  })),
  metrics: ids.map((id) => ({
    id: `metric-${id}`,
    subject: { kind: 'services', services: [`service-${id}`] },
    rounding: { mode: 'halfUp', decimals: 2, when: 'beforeComparison' },
  })),
  objectives: ids.map((id) => ({
    id: `objective-${id}`,
    metric: `metric-${id}`,
    target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' },
  })),
  consequences: ids.map((id) => ({
    id: `credit-${id}`,
    trigger: { kind: 'objectiveMissed', objectives: [`objective-${id}`] },
    action: { kind: 'credit', rule: TABLE },
  })),
  remedies: {
    base: { kind: 'serviceFee', period: 'month' },
    stacking: 'sum',
    limits: [
      {
        id: 'cap',
        kind: 'cap',
        per: 'year',
        amount: { kind: 'percent', percent: '20' },
        of: { kind: 'allFees', period: 'year' },
      },
    ],
  },
});

function yearOf(run: number): readonly WindowResults[] {
  return Array.from({ length: MONTHS }, (_, month) => ({
    from: `2026-${String(month + 1).padStart(2, '0')}-01`,
    results: ids.map((id, index) => ({
      objective: `objective-${id}`,
      observed: { kind: 'downtime', time: String((index * 7 + month * 13 + run) % 2000), of: '43200' },
    })),
  }));
}

const milliseconds = Array.from({ length: RUNS }, (_, run) => {
  const year = yearOf(run);
  const start = performance.now();
  const processor = process.cpuUsage();
  const accounts = settle(agreement, year);
  const { user, system } = process.cpuUsage(processor);
  const taken = { wall: performance.now() - start, processor: (user + system) / 1000 };
  if (accounts.some(({ total }) => !total.ok)) throw new Error('The bench agreement must be computable.');
  return taken;
});

console.log(`${METRICS} metrics × ${MONTHS} months, ${RUNS} runs; the aim is under 50 ms`);
for (const clock of ['wall', 'processor'] as const) {
  const taken = milliseconds.map((run) => run[clock]);
  const sorted = taken.toSorted((a, b) => a - b);
  const figures = { first: taken[0], best: sorted[0], median: sorted[Math.floor(RUNS / 2)], worst: sorted.at(-1) };
  console.log(
    clock,
    Object.entries(figures)
      .map(([name, ms]) => `${name} ${ms?.toFixed(1)} ms`)
      .join(', '),
  );
}
