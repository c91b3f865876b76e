import { expect, test } from 'vitest';
import { remediesSchema } from '#core/agreement/remedies.ts';
import { remedyParts } from '#renderer/forms/remedies/remedyParts.ts';

test('every rule for remedies is asked in exactly one part', () => {
  expect(Object.values(remedyParts).flat().toSorted()).toEqual(Object.keys(remediesSchema.shape).toSorted());
});
