import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DateList, DueDate } from '#core/bridge/drafts.ts';
import type { Language } from '#core/agreement/language.ts';
import { newDraft } from '#core/editing/draft.ts';
import { done } from '#core/outcome.ts';
import { DueNext } from '#renderer/start/DueNext.tsx';
import { daysUntil } from '#renderer/start/daysUntil.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const due = (number: number): DueDate => ({
  draft: number < 6 ? 'one' : 'two',
  name: number < 6 ? 'Kajplan' : 'Fragt',
  title: {},
  language: 'da',
  customer: 'Havnegaard',
  date: `2027-03-0${number}`,
  kind: number === 1 ? 'terminationNotice' : 'report',
  path: number === 1 ? 'term/noticePeriods/a/length' : `governance/reports/${number}/due`,
  of: null,
});
const SEVEN = [1, 2, 3, 4, 5, 6, 7].map(due);

function open(language: Language, unread: number[] = [0]) {
  const asked: DateList[] = [];
  show(<DueNext />, {
    language,
    answers: {
      listDates: (list) => {
        asked.push(list);
        const dates = SEVEN.filter(({ draft }) => list.draft === null || draft === list.draft);
        return Promise.resolve(done({ dates, unread: unread.shift() ?? 0 }));
      },
      openDraft: ({ draft }) =>
        Promise.resolve(
          done({
            draft,
            name: null,
            base: newDraft(anAgreement()),
            baseCursor: 0,
            changes: [],
            cursor: 0,
            place: null,
            savedAt: 0,
          }),
        ),
    },
  });
  return asked;
}

const strip = (name: string) => screen.findByRole('region', { name });

test('the five soonest dates are told with the agreement, and lead to its place', async () => {
  open('en');
  const region = await strip('Due next');
  expect(within(region).getAllByRole('listitem')).toHaveLength(5);
  await userEvent.click(
    within(region).getByRole('button', { name: /^1 March 2027 · .*Last day to give notice\s*Kajplan$/ }),
  );
  await expect
    .poll(() => useOpenDraft.getState().open)
    .toMatchObject({ draft: 'one', section: 'term', focus: 'term/noticePeriods/a/length' });
});

test('all of them are shown on request, those of one agreement by choice', async () => {
  open('da');
  await userEvent.click(within(await strip('Næste frister')).getByRole('button', { name: 'Vis alle' }));
  const dialog = await screen.findByRole('dialog', { name: /halve år/ });
  expect(await within(dialog).findAllByRole('listitem')).toHaveLength(7);
  await userEvent.selectOptions(within(dialog).getByLabelText('Aftale'), 'Fragt');
  await expect.poll(() => within(dialog).getAllByRole('listitem').length).toBe(2);
});

test('the machine is asked again until it has read every agreement', async () => {
  const asked = open('en', [2, 1, 0]);
  await strip('Due next');
  await expect.poll(() => asked.length).toBe(3);
});

test('how far away a date is is said as people say it', () => {
  const now = new Date(2026, 10, 26, 15, 0).getTime();
  expect(['2026-11-26', '2026-11-27', '2026-12-08', '2027-03-01'].map((date) => daysUntil(date, now, 'en'))).toEqual([
    'today',
    'tomorrow',
    'in 12 days',
    'in 3 months',
  ]);
});
