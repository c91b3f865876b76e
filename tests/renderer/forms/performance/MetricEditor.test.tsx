import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { metricSchema } from '#core/agreement/metric.ts';
import { propertiesOf } from '#core/agreement/schemaWalk.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { metricGroups } from '#renderer/forms/performance/metric/metricGroups.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const open = (metric: object) =>
  show(<Answer at="metrics" />, {
    agreement: agreementSchema.parse({
      id: 'sla',
      type: 'customer',
      language: 'en',
      metrics: [{ id: 'm', ...metric }],
    }),
  });
const group = (name: string) => within(screen.getByRole('region', { name }));

test('every question about a metric stands in one group', () => {
  const asked = Object.values(metricGroups).flatMap(({ asks }) => asks);
  const all = Object.keys(propertiesOf(metricSchema)).filter((key) => key !== 'id');
  expect(asked.toSorted()).toEqual(all.toSorted());
  for (const { asks, usual } of Object.values(metricGroups)) expect(asks).toEqual(expect.arrayContaining([...usual]));
});

test('a folded group says in one line what it holds, and what is open', async () => {
  open({ name: { en: 'Availability' }, unit: 'percent', direction: 'higherIsBetter' });
  const how = group('How it is calculated');
  expect(how.getByText('Per cent · A higher value is better')).toBeDefined();
  expect(how.getByText('Still open: rounding')).toBeDefined();
  await userEvent.click(how.getByRole('button', { name: 'How it is calculated' }));
  expect(how.queryByText('Still open: rounding')).toBeNull();
  expect(how.getByLabelText('Unit')).toBeDefined();
});

test('what is answered is shown as it will print', async () => {
  open({
    failure: {
      kind: 'threshold',
      measure: { en: 'the error rate' },
      comparator: 'moreThan',
      value: '5',
      unit: 'percent',
      over: { amount: '1', unit: 'minute' },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'When and where' }));
  const printed = group('When and where').getByRole('region', { name: 'In the contract' });
  expect(printed.textContent?.replaceAll('\u00a0', ' ')).toContain('The error rate is more than 5% over 1 minute');
});

test('a percentile is asked of percentiles only', async () => {
  open({ kind: 'ratio' });
  await userEvent.click(screen.getByRole('button', { name: 'How it is calculated' }));
  expect(screen.queryByLabelText('Percentile')).toBeNull();
});
