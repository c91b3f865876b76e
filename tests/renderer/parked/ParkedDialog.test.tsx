import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { drop } from '#core/editing/answers.ts';
import { park } from '#core/editing/parking.ts';
import { newDraft } from '#core/editing/draft.ts';
import { ParkedDialog } from '#renderer/parked/ParkedDialog.tsx';
import { unaskedAnswers } from '#renderer/parked/unasked.ts';
import { change } from '#renderer/state/openDraft.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const sample = agreementOf('templates/samples/customer-saas.sla');
const internal = { ...sample, type: 'internal' as const };

test('a customer agreement hides nothing', () => expect(unaskedAnswers(newDraft(sample))).toEqual([]));

test('what an internal agreement does not ask is found, the outermost of each', () => {
  const paths = unaskedAnswers(newDraft(internal)).map(({ path }) => path);
  expect(paths).toContain('currency');
  expect(paths).toContain('remedies');
  expect(paths.filter((path) => path.startsWith('remedies/'))).toEqual([]);
  expect(paths.filter((path) => /(^|\/)(id|template|state)$/.test(path))).toEqual([]);
});

test('an answer that is not asked is removed, kept aside, and put back', async () => {
  const user = userEvent.setup();
  show(<ParkedDialog onClose={() => undefined} />, { agreement: internal });
  const currency = screen.getByRole('group', { name: 'Currency: DKK' });
  await user.click(within(currency).getByRole('button', { name: 'Remove' }));
  expect(present().agreement.currency).toBeUndefined();
  const parked = within(screen.getByRole('region', { name: 'Kept aside' }));
  expect(parked.getByText(/Not asked by this type/)).toBeDefined();
  await user.click(parked.getByRole('button', { name: 'Put back' }));
  expect(present().agreement.currency).toBe('DKK');
  expect(present().parked).toEqual([]);
});

test('what has no place any more cannot be put back, only discarded', async () => {
  const user = userEvent.setup();
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
  show(<ParkedDialog onClose={() => undefined} />, { agreement });
  const answer = { path: 'metrics/gone/name', pattern: 'metrics/*/name', value: { en: 'Uptime' } };
  change({ kind: 'remove', pattern: answer.pattern }, null, (draft) =>
    park(drop(draft, 'title'), { ...answer, because: 'choiceChanged', links: [] }),
  );
  const line = within(await screen.findByRole('group', { name: /Uptime/ }));
  expect(line.getByRole('button', { name: 'Put back' }).hasAttribute('disabled')).toBe(true);
  await user.click(line.getByRole('button', { name: 'Discard' }));
  expect(present().parked).toEqual([]);
});
