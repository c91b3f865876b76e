import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

const objective = (id: string, metric?: string): Objective => ({
  id,
  key: [],
  conditions: [],
  ...(metric === undefined ? {} : { metric }),
});
const withObjectives = (objectives: Objective[]): Agreement => ({
  ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }),
  objectives,
});

test('each metric has its targets in their order, and those about none belong to no metric', () => {
  const agreement = withObjectives([objective('a', 'up'), objective('b'), objective('c', 're'), objective('d', 'up')]);
  expect(objectivesOfMetric(agreement, 'up').map(({ id }) => id)).toEqual(['a', 'd']);
  expect(objectivesOfMetric(agreement, 're').map(({ id }) => id)).toEqual(['c']);
  expect(objectivesOfMetric(agreement, 'other')).toEqual([]);
});

test('while a target of one metric changes, the list of another stays the same', () => {
  const one = objective('a', 'up');
  const before = withObjectives([one, objective('b', 're')]);
  const after = withObjectives([one, { ...objective('b', 're'), attainment: '90' }]);
  expect(objectivesOfMetric(after, 'up')).toBe(objectivesOfMetric(before, 'up'));
  expect(objectivesOfMetric(after, 're')).not.toBe(objectivesOfMetric(before, 're'));
  expect(objectivesOfMetric(after, 're')[0]?.attainment).toBe('90');
});

test('a target more or fewer makes another list', () => {
  const one = objective('a', 'up');
  const both = objectivesOfMetric(withObjectives([one, objective('b', 'up')]), 'up');
  expect(objectivesOfMetric(withObjectives([one]), 'up')).toEqual([one]);
  expect(both).toHaveLength(2);
});
