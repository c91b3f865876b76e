import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { allSlots, discriminatorOf } from '#core/editing/slot.ts';
import { kindExplanations } from '#renderer/words/kindExplanations.ts';

test.each(Object.keys(kindExplanations))(
  'every kind at %s is explained with an example, and nothing else is',
  (pattern) => {
    const slot = allSlots().find((one) => one.pattern === pattern);
    const kinds = slot === undefined ? [] : (discriminatorOf(slot.schema)?.values ?? []);
    expect(Object.keys(kindExplanations[pattern] ?? {}).toSorted()).toEqual([...kinds].toSorted());
    for (const twins of Object.values(kindExplanations[pattern] ?? {})) {
      for (const language of LANGUAGES) {
        expect(twins[language].says).toMatch(/^[A-ZÆØÅ].*\.$/);
        expect(twins[language].example).toMatch(/^[\p{Ll}\d].*[^.]$/u);
      }
      expect(twins.da.says).not.toBe(twins.en.says);
    }
  },
);
