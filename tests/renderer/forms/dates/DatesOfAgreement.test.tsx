import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import { DatesOfAgreement } from '#renderer/forms/dates/DatesOfAgreement.tsx';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { show } from '#tests/renderer/openWindow.tsx';

/** In the future whenever the test runs, so that the year that is drawn begins with the agreement. */
const PARTS: AgreementParts = {
  timeZone: 'Europe/Copenhagen',
  effectiveDate: '2090-01-01',
  term: {
    kind: 'fixed',
    start: '2090-01-01',
    length: { amount: '24', unit: 'month' },
    renewal: { kind: 'automatic', length: { amount: '12', unit: 'month' }, notice: { amount: '3', unit: 'month' } },
  },
  governance: {
    reviews: [{ id: 'quarterly', name: { en: 'Operations', da: 'Drift' }, frequency: { times: 4, per: 'year' } }],
  },
};

function open(parts: AgreementParts = {}, language: Language = 'en') {
  show(<DatesOfAgreement />, { agreement: anAgreement({ ...PARTS, ...parts }), language });
}

/** What knows dates is loaded first. */
const list = (name: string) => screen.findByRole('region', { name });

test('the dates of the first year and the ends of later ones are listed, of what recurs the next', async () => {
  open();
  const dates = await list('Dates of this agreement');
  const lines = within(dates)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toContain('31 March 2090Review dueOperations');
  expect(lines.some((line) => line?.startsWith('30 September 2091Last day to stop the renewal'))).toBe(true);
  await userEvent.click(within(dates).getByRole('button', { name: /^Show all/ }));
  expect(within(dates).getAllByRole('button', { name: /Review due/ })).toHaveLength(4);
});

test('a date leads to its place, and the line of the year says in words what it shows', async () => {
  open({}, 'da');
  const dates = await list('Aftalens datoer');
  expect(within(dates).getByRole('img').getAttribute('aria-label')).toContain('31. marts 2090: Statusmøde');
  await userEvent.click(within(dates).getByRole('button', { name: 'Gå til Statusmøde, 31. marts 2090' }));
  expect(useOpenDraft.getState().open).toMatchObject({
    section: 'governance',
    focus: 'governance/reviews/quarterly/frequency',
  });
});

test('what has no date yet says which answer is missing', async () => {
  open({ term: { kind: 'fixed', start: '2090-01-01' } });
  const dates = await list('Dates of this agreement');
  const unknown = within(dates).getByRole('region', { name: 'Without a date' });
  await userEvent.click(within(unknown).getByRole('button', { name: /^Answer it/ }));
  expect(useOpenDraft.getState().open?.focus).toBe('term/length');
});
