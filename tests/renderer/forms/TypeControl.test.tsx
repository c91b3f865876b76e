import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { done } from '#core/outcome.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { present, show } from '#tests/renderer/openWindow.tsx';

const agreement = {
  ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }),
  template: { id: 'customer-saas', version: 1 },
  currency: 'DKK',
};
const internal = { id: 'internal-service', version: 1, name: { en: 'Internal', da: 'Intern' }, description: {} };
const listTemplates = () => Promise.resolve(done([{ ...internal, suits: ['internal'], clauses: [] } as const]));

test('another type says what it did, and one undo takes all of it back', async () => {
  show(<Answer at="type" />, { agreement, answers: { listTemplates } });
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Type of agreement'), 'internal');
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain(
    'This is now: internal agreement. Its contract text is “Internal”. Kept, but not part of this type: Currency.',
  );
  expect(present().agreement.template?.id).toBe('internal-service');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(present().agreement).toEqual(agreement));
  expect(screen.queryByRole('alert')).toBeNull();
});
