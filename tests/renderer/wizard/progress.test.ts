import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { addItem } from '#core/editing/items.ts';
import { progressOf } from '#renderer/wizard/progress.ts';

const blank = newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));

test('a section is empty, begun, done, or needs attention', () => {
  expect(progressOf('services', blank, [{ path: 'services' }])).toEqual({ state: 'empty', open: 1 });
  const begun = addItem(blank, 'services', { id: 'mail' });
  expect(progressOf('services', begun, [{ path: 'services/mail/name' }])).toEqual({ state: 'begun', open: 1 });
  expect(progressOf('services', begun, [{ path: 'parties' }])).toEqual({ state: 'done', open: 0 });
  const unfinished = setAnswer(begun, 'services/mail/validity', { from: 'soon' });
  expect(progressOf('services', unfinished, [])).toEqual({ state: 'attention', open: 1 });
});
