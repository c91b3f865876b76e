import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { sampleSummaries } from '#electron/shipped.ts';

test.each(LANGUAGES)('each sample says in %s between whom it is, units of one organisation too', (language) => {
  for (const { parties } of sampleSummaries()) {
    expect(parties.length).toBeGreaterThan(1);
    for (const name of parties) expect(name[language]).toMatch(/\S/);
  }
});
