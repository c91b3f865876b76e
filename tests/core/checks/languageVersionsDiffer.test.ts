import { expect, it } from 'vitest';
import { checkAgreement } from '#core/checks/checker.ts';
import { sampleAgreement } from '#tests/builders/sampleBlocks.ts';

/** What is said of a purpose in both languages. */
function saidOf(purpose: { en: string; da: string }) {
  return checkAgreement({ agreement: { ...sampleAgreement(), purpose } })
    .filter(({ rule, path }) => rule === 'language-versions-differ' && path === 'purpose')
    .map(({ message }) => message);
}

it.each([
  [
    { en: 'Within 4 hours.', da: 'Inden for 8 timer.' },
    'The numbers differ: the English text has 4, the Danish text 8 instead.',
    'Tallene er forskellige: Den engelske tekst har 4, den danske i stedet 8.',
  ],
  [
    { en: 'Some 240 lorries.', da: 'Mange lastbiler.' },
    'The English text has 240, which the Danish text has not.',
    'Den engelske tekst har 240, som den danske ikke har.',
  ],
  [
    { en: 'Many lorries.', da: 'Omkring 240 lastbiler.' },
    'The Danish text has 240, which the English text has not.',
    'Den danske tekst har 240, som den engelske ikke har.',
  ],
])('says which number stands in which language: %o', (purpose, en, da) => {
  expect(saidOf(purpose)).toEqual([{ en, da }]);
});
