import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { layouts } from '#renderer/forms/layouts.ts';
import { allSlots } from '#core/editing/slot.ts';
import { SECTION_KEYS, sectionOf, sectionsOf } from '#renderer/sections/sections.ts';

test('every part of the agreement is asked in exactly one section', () => {
  const keys = Object.values(SECTION_KEYS).flat();
  const asked = Object.keys(agreementSchema.shape).filter((key) => isAsked(key, 'multiLevel'));
  expect(keys.toSorted()).toEqual(asked.toSorted());
});

test('an internal agreement asks for no money and no courts', () => {
  expect(sectionsOf('internal')).not.toContain('warranties');
  for (const pattern of ['charges', 'remedies', 'remedies/claim', 'disputes/law', 'currency']) {
    expect(isAsked(pattern, 'internal')).toBe(false);
    expect(isAsked(pattern, 'customer')).toBe(true);
  }
});

test('a path leads to the section that asks it', () => {
  expect(sectionOf('metrics/uptime/window/kind')).toBe('metrics');
  expect(sectionOf('priorityScheme/priorities')).toBe('support');
});

test('a layout names only what is there', () => {
  const patterns = new Set(allSlots().map(({ pattern }) => pattern));
  for (const [above, keys] of Object.entries(layouts))
    for (const key of keys) expect(patterns).toContain(`${above}/${key}`);
});
