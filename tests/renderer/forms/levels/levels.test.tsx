import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import { EffectiveValues } from '#renderer/forms/levels/EffectiveValues.tsx';
import { LevelTree } from '#renderer/forms/levels/LevelTree.tsx';
import { placedLevels } from '#renderer/forms/levels/placedLevels.ts';
import { undoLast, useOpenDraft } from '#renderer/state/openDraft.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const promise = (id: string, value: string, level?: string) => ({
  id,
  metric: 'uptime',
  target: { kind: 'value' as const, comparator: 'atLeast' as const, value, unit: 'percent' as const },
  ...(level !== undefined && { level }),
});

const PARTS: AgreementParts = {
  type: 'multiLevel',
  levels: [
    { id: 'corporate', kind: 'corporate', name: { en: 'Everybody', da: 'Alle' } },
    { id: 'customer', kind: 'customer', parent: 'corporate', name: { en: 'Havnegaard', da: 'Havnegaard' } },
    { id: 'service', kind: 'service', parent: 'customer', name: { en: 'Portal', da: 'Portal' } },
  ],
  metrics: [
    { id: 'uptime', name: { en: 'Uptime', da: 'Oppetid' }, kind: 'availability', window: { kind: 'calendarMonth' } },
  ],
  objectives: [promise('all', '99.5', 'corporate'), promise('own', '99.9', 'service')],
};

const open = (parts: AgreementParts = {}, language: Language = 'en') =>
  show(
    <>
      <LevelTree />
      <EffectiveValues />
    </>,
    { agreement: anAgreement({ ...PARTS, ...parts }), language },
  );

const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

test('the tree shows each level below the one it rests on, and adds one below', async () => {
  open();
  const tree = screen.getByRole('region', { name: 'The levels' });
  await userEvent.click(within(tree).getByRole('button', { name: 'Add a service level below Everybody' }));
  const added = present().agreement.levels.at(-1);
  expect(added).toMatchObject({ kind: 'service', parent: 'corporate' });
  expect(useOpenDraft.getState().open?.focus).toBe(`levels/${added?.id}/name`);
  undoLast();
  expect(present().agreement.levels).toHaveLength(3);
});

test('the first level is offered where there is none', async () => {
  open({ levels: [], objectives: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Add the corporate level' }));
  expect(present().agreement.levels).toMatchObject([{ kind: 'corporate' }]);
});

test('what holds at the deepest level is told with what the levels above say', async () => {
  open();
  const view = screen.getByRole('region', { name: 'What holds where' });
  const row = within(view).getByRole('row', { name: /Uptime/ });
  expect(plain(row)).toContain('Everybody at least 99.5%');
  expect(plain(row)).toContain('Portal at least 99.9% (own)');
  expect(plain(within(row).getAllByRole('cell').at(-1) as Element)).toBe('at least 99.9%');
  expect(within(view).getByRole('status').textContent).toBe('No target is weaker than the level above it.');
  await userEvent.selectOptions(within(view).getByLabelText('Seen from'), 'customer');
  expect(plain(within(view).getByRole('row', { name: /Uptime/ }))).toContain('at least 99.5%');
});

test('a level that is weaker than the one above is told in a sentence', () => {
  open({ objectives: [promise('all', '99.9', 'corporate'), promise('own', '99.5', 'service')] }, 'da');
  const view = screen.getByRole('region', { name: 'Hvad der gælder hvor' });
  expect(within(view).getByRole('status').textContent).toBe(
    'Oppetid: Svagere end niveauet over, som ikke tillader det; der mangler en begrundelse.',
  );
});

test('a level that outlasts the one it rests on is told', () => {
  const [corporate, customer] = PARTS.levels ?? [];
  open({
    levels: [
      { ...corporate, id: 'corporate', kind: 'corporate', validity: { to: '2027-12-31' } },
      { ...customer, id: 'customer', kind: 'customer', validity: { to: '2028-12-31' } },
    ],
    objectives: [promise('all', '99.9', 'corporate')],
  });
  expect(screen.getByRole('status').textContent).toContain('Havnegaard ends after Everybody');
});

test('levels above each other in a circle are drawn once each', () => {
  const circle = anAgreement({
    levels: [
      { id: 'a', kind: 'customer', parent: 'b' },
      { id: 'b', kind: 'service', parent: 'a' },
      { id: 'c', kind: 'corporate' },
    ],
  });
  expect(placedLevels(circle.levels).map(({ level, depth }) => [level.id, depth])).toEqual([
    ['c', 0],
    ['a', 0],
    ['b', 0],
  ]);
});
