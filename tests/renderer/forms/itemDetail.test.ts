import { expect, test } from 'vitest';
import { itemDetail } from '#renderer/forms/itemDetail.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

test('a metric of which a share must be in time says the share, too', () => {
  const length = { amount: '15', unit: 'minute' as const };
  const agreement = anAgreement({
    metrics: [{ id: 'response' }],
    objectives: [
      { id: 'p1', metric: 'response', target: { kind: 'duration', comparator: 'atMost', length }, attainment: '90' },
    ],
  });
  const [metric] = agreement.metrics;
  expect(itemDetail('metrics/*', metric, { language: 'da', agreement })).toBe('90 % inden for 15 min.');
  expect(itemDetail('metrics/*', metric, { language: 'en', agreement })).toBe('90% within 15 min');
});
