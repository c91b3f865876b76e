import { expect, test } from 'vitest';
import { findEntries } from '#core/catalogue/findEntries.ts';
import { metricCatalogue } from '#core/catalogue/metricCatalogue.ts';

const found = (typed: string) => findEntries(metricCatalogue, typed).map(({ id }) => id);

test('everything is found while nothing is typed', () => {
  expect(findEntries(metricCatalogue, '  ')).toEqual(metricCatalogue);
});

test.each([
  ['løsningstid', 'resolution-time'],
  ['loesningstid', 'resolution-time'],
  ['LØSNINGSTID', 'resolution-time'],
  ['losningstid', 'resolution-time'],
  ['resolution time', 'resolution-time'],
  ['kø', 'speed-of-answer'],
  ['p95', 'latency-percentile'],
  ['oppetid', 'availability-time'],
  ['MTBF', 'mtbf'],
  ['sårbarhed', 'patch-age'],
  ['saarbarhed', 'patch-age'],
])('%s is found', (typed, id) => {
  expect(found(typed)).toContain(id);
});

test('every word must occur', () => {
  expect(found('registration fault')).toEqual(['resolution-time']);
  expect(found('resolution zebra')).toEqual([]);
});
