import { expect, it } from 'vitest';
import { checkAgreement } from '#core/checks/checker.ts';
import { sampleAgreement } from '#tests/builders/sampleBlocks.ts';

/** Where the rule finds something in a clause with this text. */
function foundIn(text: { en: string; da: string }) {
  const agreement = { ...sampleAgreement(), clauses: [{ id: 'planted', component: 'term' as const, text }] };
  return checkAgreement({ agreement })
    .filter(({ rule }) => rule === 'notice-self-contradicting')
    .map(({ language }) => language);
}

it('finds a second notice for the whole agreement', () => {
  const en = 'Reports are kept. The Customer may terminate the Agreement with notice of 14 days.';
  const da = 'Rapporter gemmes. Kunden kan opsige Aftalen med et varsel på 14 dage.';
  expect(foundIn({ en, da })).toEqual(['en', 'da']);
});

it.each([
  ['a special case', 'If the control changes, the Customer may terminate the Agreement with notice of 30 days.'],
  ['a single service', 'The Customer may terminate the Agreement for the Service concerned with notice of 30 days.'],
  ['something else', 'The Provider may suspend the Services with notice of 30 days. The Agreement ends in 2029.'],
])('lets another notice stand for %s', (_, en) => {
  expect(foundIn({ en, da: 'Intet.' })).toEqual([]);
});

it.each([
  'Skifter kontrollen over Leverandøren, kan Kunden opsige Aftalen med et varsel på 30 dage.',
  'Er kontrollen skiftet, eller overgår den, kan Kunden opsige Aftalen med et varsel på 30 dage.',
  'Overgår kontrollen til en konkurrent, kan Kunden opsige Aftalen med et varsel på 30 dage.',
])('knows a condition in Danish by the verb that stands first: %s', (da) => {
  expect(foundIn({ en: 'Nothing.', da })).toEqual([]);
});
