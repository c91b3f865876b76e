import { describe, expect, test } from 'vitest';
import { SECTION_GROUPS } from '#renderer/sections/groups.ts';
import { partsOf } from '#renderer/sections/partsOf.ts';
import { SECTION_KEYS } from '#renderer/sections/sections.ts';

describe('the parts of a section', () => {
  test('are its groups, and what stands below them', () => {
    expect(partsOf('agreement', 'customer').map(({ path, group }) => group ?? path)).toEqual([
      'what',
      'dates',
      'languages',
      'form',
      'documents',
      'omissions',
    ]);
  });

  test('are those of the object it is about, without what its type does not ask', () => {
    const paths = partsOf('term', 'customer').map(({ path }) => path);
    expect(paths).toEqual(['term/renewal', 'term/noticePeriods', 'term/grounds', 'term/exit']);
    expect(partsOf('services', 'internal').map(({ path }) => path)).not.toContain('charges');
  });

  test('are none where there is only one', () => {
    expect(partsOf('warranties', 'customer')).toEqual([]);
  });
});

test('every question in a group belongs to its section', () => {
  for (const [section, groups] of Object.entries(SECTION_GROUPS))
    expect(SECTION_KEYS[section as keyof typeof SECTION_KEYS]).toEqual(
      expect.arrayContaining(groups.flatMap(({ keys, folded }) => [...keys, ...folded])),
    );
});
