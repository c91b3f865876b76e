import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { Leaving } from '#renderer/settings/leaving/Leaving.tsx';
import { attempts } from '#renderer/settings/leaving/attempts.ts';
import { leavingWords } from '#renderer/words/leavingWords.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'da' });
const words = leavingWords.da;
afterEach(() => vi.restoreAllMocks());

test('every way out that the program refused is shown as refused', async () => {
  const ways = Object.keys(attempts) as (keyof typeof attempts)[];
  for (const way of ways) vi.spyOn(attempts, way).mockResolvedValue('refused');
  show(<Leaving />, { agreement, language: 'da' });
  await userEvent.setup().click(screen.getByRole('button', { name: words.tryNow }));
  expect(await screen.findByText(words.verdict(true))).toBeTruthy();
  expect(screen.getAllByText(words.outcomes.refused)).toHaveLength(ways.length);
});

test('one way out that only failed is enough not to be sure', async () => {
  const ways = Object.keys(attempts) as (keyof typeof attempts)[];
  for (const way of ways) vi.spyOn(attempts, way).mockResolvedValue(way === 'socket' ? 'failed' : 'refused');
  show(<Leaving />, { agreement, language: 'da' });
  await userEvent.setup().click(screen.getByRole('button', { name: words.tryNow }));
  expect(await screen.findByText(words.verdict(false))).toBeTruthy();
  expect(screen.getByText(words.outcomes.failed)).toBeTruthy();
});
