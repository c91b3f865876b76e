import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { addEntries } from '#core/catalogue/addEntries.ts';
import { metricCatalogue } from '#core/catalogue/metricCatalogue.ts';
import { newDraft } from '#core/editing/draft.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { countingIds } from '#tests/builders/countingIds.ts';

const entry = (id: string) => {
  const found = metricCatalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No entry ${id}`);
  return found;
};
const calendars = [{ id: 'always' }, { id: 'office' }];

test('a metric is added with a guarantee of the target chosen', () => {
  const response = entry('response-time');
  const { agreement } = addEntries(
    newDraft(anAgreement()),
    [{ entry: response, target: response.targets[1] ?? null }],
    { newId: countingIds(), languages: LANGUAGES },
  );
  expect(agreement.metrics).toMatchObject([{ id: 'metric-1', name: { en: 'Response time', da: 'Reaktionstid' } }]);
  expect(agreement.objectives).toMatchObject([
    { metric: 'metric-1', role: 'guarantee', attainment: '90', target: { length: { amount: '1', unit: 'hour' } } },
  ]);
});

test('its words are put in no language that the agreement is not written in', () => {
  const response = entry('response-time');
  const { agreement } = addEntries(newDraft(anAgreement()), [{ entry: response, target: null }], {
    newId: countingIds(),
    languages: ['da'],
  });
  expect(agreement.metrics[0]?.name).toEqual({ da: 'Reaktionstid' });
  expect(JSON.stringify(agreement.metrics)).not.toContain('"en":');
});

test('without a target there is no promise', () => {
  const { agreement } = addEntries(newDraft(anAgreement()), [{ entry: entry('csat'), target: null }], {
    newId: countingIds(),
    languages: LANGUAGES,
  });
  expect(agreement.objectives).toEqual([]);
});

test('the only service is what is measured, within its hours; what is about support is within those of support', () => {
  const agreement = anAgreement({
    calendars,
    services: [{ id: 'mail', hours: 'always' }],
    support: { hours: 'office' },
  });
  const chosen = ['availability-time', 'response-time', 'nps'].map((id) => ({ entry: entry(id), target: null }));
  const { metrics } = addEntries(newDraft(agreement), chosen, { newId: countingIds(), languages: LANGUAGES }).agreement;
  expect(metrics.map(({ hours }) => hours)).toEqual(['always', 'office', undefined]);
  expect(metrics[0]?.subject).toEqual({ kind: 'services', services: ['mail'] });
});

test('of several services none is guessed', () => {
  const agreement = anAgreement({ calendars, services: [{ id: 'mail', hours: 'always' }, { id: 'wiki' }] });
  const { metrics } = addEntries(newDraft(agreement), [{ entry: entry('availability-time'), target: null }], {
    newId: countingIds(),
    languages: LANGUAGES,
  }).agreement;
  expect(metrics[0]?.subject).toEqual({ kind: 'services', services: [] });
  expect(metrics[0]?.hours).toBeUndefined();
});

test('the only report there is will show it', () => {
  const agreement = anAgreement({ governance: { reports: [{ id: 'monthly' }] } });
  const { metrics } = addEntries(newDraft(agreement), [{ entry: entry('csat'), target: null }], {
    newId: countingIds(),
    languages: LANGUAGES,
  }).agreement;
  expect(metrics[0]?.reportedIn).toBe('monthly');
});
