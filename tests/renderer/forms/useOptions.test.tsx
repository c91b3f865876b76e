import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { show } from '#tests/renderer/openWindow.tsx';

test('a party that has no name yet is offered by its role', () => {
  const party = { id: 'supplier', role: 'provider' as const, signatories: [], contacts: [] };
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'da' });
  show(<Answer at="support/firstLine" />, { agreement: { ...agreement, parties: [party] }, language: 'da' });
  expect(screen.getByRole('option', { name: 'Leverandør' })).toBeDefined();
});
