import { expect, test } from 'vitest';
import { applyFix } from '#core/editing/applyFix.ts';
import { newDraft } from '#core/editing/draft.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

const draft = newDraft(anAgreement({ purpose: { en: 'By email and/or phone, and/or in person.' } }));
const words = { kind: 'words', path: 'purpose/en', words: 'and/or', instead: 'or' } as const;

test('other words take the place of those that are meant', () => {
  const { agreement } = applyFix(draft, [{ ...words, start: 23 }]);
  expect(agreement.purpose?.en).toBe('By email and/or phone, or in person.');
});

test('words that have moved since are found', () => {
  const moved = newDraft(anAgreement({ purpose: { en: 'Now: by email and/or phone.' } }));
  expect(applyFix(moved, [{ ...words, start: 9 }]).agreement.purpose?.en).toBe('Now: by email or phone.');
});

test('words that are gone change nothing', () => {
  expect(applyFix(draft, [{ ...words, words: 'og/eller', start: 9 }])).toBe(draft);
  expect(applyFix(draft, [{ ...words, path: 'purpose/da', start: 9 }])).toBe(draft);
});
