import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const WORK_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const PARTS: AgreementParts = {
  timeZone: 'Europe/Copenhagen',
  services: [{ id: 'portal', name: { en: 'Portal', da: 'Portal' } }],
  calendars: [
    { id: 'office', week: [{ days: [...WORK_DAYS], intervals: [{ from: '08:00', to: '16:30' }] }], holidays: 'none' },
  ],
  metrics: [
    {
      id: 'uptime',
      name: { en: 'Uptime', da: 'Oppetid' },
      kind: 'availability',
      window: { kind: 'calendarMonth' },
      subject: { kind: 'services', services: ['portal'] },
    },
    {
      id: 'fix',
      name: { en: 'Fix', da: 'Løsning' },
      kind: 'duration',
      clock: { outOfHours: 'pauses' },
      hours: 'office',
    },
  ],
  objectives: [
    { id: 'up', metric: 'uptime', target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' } },
    {
      id: 'in-time',
      metric: 'fix',
      target: { kind: 'duration', comparator: 'atMost', length: { amount: '30', unit: 'minute' } },
      attainment: '90',
    },
  ],
};

function open(more: AgreementParts = {}, language: Language = 'en') {
  show(<Answer at="objectives" />, { agreement: anAgreement({ ...PARTS, ...more }), language });
}

/** What knows dates is loaded when the first target asks. */
const meaningOf = (name: string) => screen.findByRole('region', { name });

test('a share of time is told as downtime, with the length of the month and the year it is of', async () => {
  open();
  const meaning = await meaningOf('What the targets for Uptime mean');
  expect(meaning.textContent).toContain(
    '99.9% allows 43 min 12 s of downtime in a month of 30 days (44 min 38 s in 31 days; 8 h 45 min 36 s in a year of 365 days).',
  );
  await userEvent.click(within(meaning).getByRole('button', { name: 'Details' }));
  const table = within(meaning).getByRole('table', { name: 'Downtime allowed' });
  expect(within(table).getByRole('row', { name: /A twelfth of a year 43 min 48 s/ })).toBeDefined();
});

test('a time limit is told as a due time in the opening hours, whatever begins it: a report, a request, a change', async () => {
  open({}, 'da');
  const meaning = await meaningOf('Hvad servicemålene for Løsning betyder');
  expect(meaning.textContent?.replaceAll('\u00a0', ' ')).toContain(
    '30 minutter: fra fredag kl. 16.30 → frist mandag kl. 8.30',
  );
});

test('one late case breaks a target of few, unless the metric says what then applies', async () => {
  const [, fix] = PARTS.metrics ?? [];
  const rest = { belowMinimum: 'oneMissAllowed' } as const;
  open({ metrics: [{ ...fix, id: 'fix', edgeRules: { ...rest, minimumSample: 5 } }] });
  await userEvent.click(within(await meaningOf('What the targets for Fix mean')).getByRole('button'));
  expect(screen.getByText('With fewer than 10 cases in a period a single late one breaks the target.')).toBeDefined();
  cleanup();
  open({ metrics: [{ ...fix, id: 'fix', edgeRules: { ...rest, minimumSample: 10 } }] });
  expect(within(await meaningOf('What the targets for Fix mean')).queryByRole('button')).toBeNull();
});

test('inside agreed hours the budget names the hours and the month', async () => {
  open({ metrics: [{ ...PARTS.metrics?.[0], id: 'uptime', hours: 'office' }] });
  const meaning = await meaningOf('What the targets for Uptime mean');
  expect(meaning.textContent).toMatch(/99.9% allows \d+ min \d+ s of downtime in the [\d. hmin]+ agreed hours of/);
});

test('what stands against a promise is said, with the way to it', async () => {
  open({
    services: [
      {
        id: 'portal',
        name: { en: 'Portal' },
        supplierCommitments: [
          { id: 'a', value: { value: '99.9', unit: 'percent' }, composition: 'serial', period: 'month' },
          { id: 'b', value: { value: '99.9', unit: 'percent' }, composition: 'serial', period: 'month' },
        ],
      },
    ],
    maintenance: [{ id: 'nights', cap: { time: { amount: '4', unit: 'hour' }, per: 'month' }, countsAsDowntime: true }],
  });
  const meaning = await meaningOf('What the targets for Uptime mean');
  expect(meaning.textContent).toContain('leaves at most 99.444%');
  expect(meaning.textContent).toContain('promise at most 99.8% together');
  await userEvent.click(within(meaning).getByRole('button', { name: 'Show the maintenance' }));
  expect(useOpenDraft.getState().open?.focus).toBe('maintenance/nights/cap');
});

test('a measuring interval longer than the budget is told', async () => {
  const [uptime] = PARTS.metrics ?? [];
  open({ metrics: [{ ...uptime, id: 'uptime', measurement: { interval: { amount: '1', unit: 'hour' } } }] });
  expect((await meaningOf('What the targets for Uptime mean')).textContent).toContain(
    'Measured every hour: one failed',
  );
});

test('an answer that is missing is named and led to, and the meaning follows once it is there', async () => {
  open({ metrics: [{ id: 'uptime', name: { en: 'Uptime' }, kind: 'availability' }] });
  const meaning = await meaningOf('What the targets for Uptime mean');
  await userEvent.click(within(meaning).getByRole('button', { name: /^Answer it/ }));
  expect(useOpenDraft.getState().open?.focus).toBe('metrics/uptime/window');
  change({ kind: 'answer', pattern: 'metrics/*/window' }, null, (draft) =>
    setAnswer(draft, 'metrics/uptime/window', { kind: 'calendarMonth' }),
  );
  expect(await within(meaning).findByText(/43 min 12 s/)).toBeDefined();
});
