import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { undoLast } from '#renderer/state/openDraft.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const open = async () => {
  show(<Answer at="metrics" />, {
    agreement: newAgreement({ id: 'sla', type: 'customer', language: 'da' }),
    language: 'da',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Vælg fra kataloget' }));
};

test('several metrics are chosen and added as one change', async () => {
  await open();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tilføj Løsningstid' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tilføj Tilgængelighed' }));
  await userEvent.click(screen.getByRole('radio', { name: /Mindst 99,95/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj 2 målepunkter' }));
  expect(present().agreement.metrics.map(({ name }) => name?.da)).toEqual(['Tilgængelighed', 'Løsningstid']);
  expect(present().agreement.objectives[0]?.target).toMatchObject({ value: '99.95' });
  undoLast();
  expect(present().agreement.metrics).toEqual([]);
  expect(present().agreement.objectives).toEqual([]);
});

test('what is typed narrows the list, and what it is about is shown before it is chosen', async () => {
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Søg i målepunkter' }), 'fejlrettelse');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  const details = within(screen.getByRole('region', { name: 'Om målepunktet' }));
  expect(details.getByRole('heading', { name: 'Løsningstid' })).toBeDefined();
  expect(details.getByText('L − R − P')).toBeDefined();
  expect(details.getByText(/Angiv, om tiden løber om natten/)).toBeDefined();
  await userEvent.type(screen.getByRole('textbox', { name: 'Søg i målepunkter' }), ' zebra');
  expect(screen.getByRole('status').textContent).toContain('Du kan skrive dit eget');
});

test('one’s own metric can always be written', async () => {
  show(<Answer at="metrics" />, { agreement: newAgreement({ id: 'sla', type: 'customer', language: 'en' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Write your own metric' }));
  expect(present().agreement.metrics).toHaveLength(1);
});
