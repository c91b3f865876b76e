import { expect, test } from 'vitest';
import { plainTextOf } from '#core/document/inline.ts';
import { TERM_SHEET_SUBJECTS, termSheetOf } from '#core/document/termSheet.ts';
import { sampleBlocks } from '#tests/builders/sampleBlocks.ts';

test.each(['en', 'da'] as const)('the sample has all the main terms (%s)', (language) => {
  const parts = termSheetOf(sampleBlocks(language));
  expect(parts.map(({ subject }) => subject)).toEqual([...TERM_SHEET_SUBJECTS]);
});

test('a credit is told by its bands, and by its sentence where it has none', () => {
  const credits = termSheetOf(sampleBlocks('en')).find(({ subject }) => subject === 'credits');
  const [sheet] = credits?.blocks ?? [];
  const told = sheet?.kind === 'keyValue' ? sheet.rows.map(({ value }) => value.map(plainTextOf)) : [];
  expect(told[0]).toEqual([
    '99.00% or more but less than 99.90%: 10%',
    '98.00% or more but less than 99.00%: 25%',
    'less than 98.00%: 50%',
  ]);
  expect(told.at(-1)?.[0]).toMatch(/^If /);
});

test('what the contract does not have is left out', () => {
  expect(termSheetOf([])).toEqual([]);
});
