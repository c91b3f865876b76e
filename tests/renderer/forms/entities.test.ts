import { expect, test } from 'vitest';
import { surveyIds } from '#core/agreement/links.ts';
import { entitiesOf } from '#renderer/forms/entities.ts';
import { allSlots } from '#core/editing/slot.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';

test.each(CASES)('%s: the things that can be pointed at are all those that have an id', (_, file) => {
  const agreement = agreementOf(file);
  const owners = [...surveyIds(agreement).owners.values()];
  const linked = new Set(allSlots().flatMap(({ kind }) => (kind?.kind === 'link' ? [kind.entity] : [])));
  expect(linked.size).toBeGreaterThan(15);
  for (const entity of linked) {
    const ids = owners.filter((owner) => owner.entity === entity).map(({ id }) => id);
    expect(entitiesOf(agreement, entity).map(({ id }) => id)).toEqual(ids);
  }
});
