import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { present, show } from '#tests/renderer/openWindow.tsx';

const service = { id: 'service', inScope: [], outOfScope: [], dependencies: [], supplierCommitments: [] };
const agreement = { ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }), services: [service] };

const texts = () => present().agreement.services[0]?.outOfScope?.map(({ en }) => en) ?? [];
const focused = () => document.activeElement?.getAttribute('aria-label');

function showLines() {
  show(<Answer at="services/service/outOfScope" />, { agreement });
  return userEvent.setup();
}

test('lines are written one after the other without leaving the keyboard', async () => {
  const user = showLines();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(focused()).toBe('Not included: Line 1');
  await user.keyboard('operation{Enter}first-line support{Enter}');
  expect(focused()).toBe('Not included: Line 3');
  await user.keyboard('{Backspace}');
  expect(focused()).toBe('Not included: Line 2');
  expect(texts()).toEqual(['operation', 'first-line support']);
});

test('an empty line has no line after it, and the last one gives the keyboard to the button', async () => {
  const user = showLines();
  await user.tab();
  await user.keyboard('{Enter}{Enter}{Enter}');
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  await user.keyboard('{Backspace}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(focused()).toBe('Add a line: Not included');
});

test('who removes a line by its button goes on at the line before', async () => {
  const user = showLines();
  await user.tab();
  await user.keyboard('{Enter}one{Enter}two');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(focused()).toBe('Not included: Line 1');
  expect(texts()).toEqual(['one']);
});
