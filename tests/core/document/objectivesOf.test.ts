import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { objectivesOf } from '#core/document/objectivesOf.ts';

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
  expect(objectivesOf(agreement, 'up').map(({ id }) => id)).toEqual(['a', 'd']);
  expect(objectivesOf(agreement, 're').map(({ id }) => id)).toEqual(['c']);
  expect(objectivesOf(agreement, 'other')).toEqual([]);
});

test('while a target of one metric changes, the list of another stays the same', () => {
  const one = objective('a', 'up');
  const before = withObjectives([one, objective('b', 're')]);
  const after = withObjectives([one, { ...objective('b', 're'), attainment: '90' }]);
  expect(objectivesOf(after, 'up')).toBe(objectivesOf(before, 'up'));
  expect(objectivesOf(after, 're')).not.toBe(objectivesOf(before, 're'));
  expect(objectivesOf(after, 're')[0]?.attainment).toBe('90');
});

test('a target more or fewer makes another list', () => {
  const one = objective('a', 'up');
  const both = objectivesOf(withObjectives([one, objective('b', 'up')]), 'up');
  expect(objectivesOf(withObjectives([one]), 'up')).toEqual([one]);
  expect(both).toHaveLength(2);
});
