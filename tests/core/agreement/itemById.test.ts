import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { metricById, objectiveById } from '#core/agreement/itemById.ts';
import { metricSchema } from '#core/agreement/metric.ts';
import { objectiveSchema } from '#core/agreement/objective.ts';
import { rereading } from '#core/rereading.ts';

const agreement: Agreement = {
  ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }),
  metrics: ['up', 're', 'up'].map((id, at) => metricSchema.parse({ id, code: `S${at + 1}` })),
  objectives: [objectiveSchema.parse({ id: 'a', metric: 'up' })],
};

test('an item is found by its id, the first of those that share one', () => {
  expect(metricById(agreement, 'up')?.code).toBe('S1');
  expect(metricById(agreement, 're')?.code).toBe('S2');
  expect(objectiveById(agreement, 'a')?.metric).toBe('up');
});

test('what is not there is not found', () => {
  expect(metricById(agreement, 'none')).toBeUndefined();
  expect(objectiveById(agreement, 'up')).toBeUndefined();
});

test('what was read of one metric is not read again while another changes', () => {
  let readings = 0;
  const codeOf = rereading((whole: Agreement) => {
    readings += 1;
    return metricById(whole, 're')?.code;
  });
  codeOf(agreement);
  const [first, second, third] = agreement.metrics;
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three metrics');
  expect(codeOf({ ...agreement, metrics: [{ ...first, code: 'X' }, second, third] })).toBe('S2');
  expect(readings).toBe(1);
  expect(codeOf({ ...agreement, metrics: [first, { ...second, code: 'Y' }, third] })).toBe('Y');
  expect(readings).toBe(2);
});
