import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { undoLast } from '#renderer/state/openDraft.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const agreementOf = (objectives: readonly object[]) =>
  agreementSchema.parse({
    id: 'sla',
    type: 'customer',
    language: 'da',
    services: [{ id: 'mail' }],
    priorityScheme: {
      id: 's',
      priorities: [
        { id: 'p1', code: 'P1' },
        { id: 'p2', code: 'P2' },
      ],
    },
    metrics: [
      {
        id: 'up',
        name: { en: 'Availability', da: 'Tilgængelighed' },
        kind: 'availability',
        unit: 'percent',
        direction: 'higherIsBetter',
      },
      {
        id: 're',
        name: { en: 'Response time', da: 'Reaktionstid' },
        kind: 'duration',
        unit: 'hour',
        direction: 'lowerIsBetter',
      },
    ],
    objectives,
  });
const open = (objectives: readonly object[]) =>
  show(<Answer at="objectives" />, { agreement: agreementOf(objectives), language: 'da' });
const tableOf = (metric: string) => within(screen.getByRole('region', { name: `Servicemål for ${metric}` }));
const targetIn = (metric: string, row: string) => tableOf(metric).getByRole('textbox', { name: `Mål: ${row}` });

test('a target is typed as it is said', async () => {
  open([{ id: 'a', metric: 're' }]);
  await userEvent.type(targetIn('Reaktionstid', 'række 1'), '90 % inden for 4 timer');
  expect(present().agreement.objectives[0]).toMatchObject({
    target: { kind: 'duration', comparator: 'atMost', length: { amount: '4', unit: 'hour' } },
    attainment: '90',
  });
  await userEvent.tab();
  expect(targetIn('Reaktionstid', 'række 1')).toHaveProperty('value', '4 timer');
  expect(tableOf('Reaktionstid').getByRole('textbox', { name: 'Andel: række 1' })).toHaveProperty('value', '90 %');
  undoLast();
  expect(present().agreement.objectives[0]?.target).toBeUndefined();
});

test('what is no target stays as typed, with a way to keep it as words', async () => {
  open([{ id: 'a', metric: 'up' }]);
  await userEvent.type(targetIn('Tilgængelighed', 'række 1'), 'efter aftale');
  expect(screen.getByText(/Det er ikke et mål endnu/)).toBeDefined();
  expect(present().agreement.objectives[0]?.target).toBeUndefined();
  await userEvent.click(screen.getByRole('button', { name: 'Behold det som tekst' }));
  expect(present().agreement.objectives[0]?.target).toEqual({ kind: 'text', text: { da: 'efter aftale' } });
  expect(targetIn('Tilgængelighed', 'række 1')).toHaveProperty('value', 'efter aftale');
});

test('one click makes a row for each priority, one undo takes them away', async () => {
  open([{ id: 'a', metric: 're', role: 'guarantee' }]);
  await userEvent.click(tableOf('Reaktionstid').getByRole('button', { name: 'Én række for hver prioritet' }));
  expect(tableOf('Reaktionstid').getAllByRole('rowheader')).toHaveLength(2);
  expect(targetIn('Reaktionstid', 'P2')).toBeDefined();
  undoLast();
  expect(present().agreement.objectives).toHaveLength(1);
});

test('cells of a spreadsheet fill the table', async () => {
  open([{ id: 'a', metric: 're', role: 'guarantee' }]);
  await userEvent.click(targetIn('Reaktionstid', 'række 1'));
  await userEvent.paste('P1\t15 min\t95 %\nP2\t4 t\t90 %');
  expect(present().agreement.objectives.map(({ key, attainment }) => [key, attainment])).toEqual([
    [[], undefined],
    [[{ kind: 'priority', priority: 'p1' }], '95'],
    [[{ kind: 'priority', priority: 'p2' }], '90'],
  ]);
});

test('comparator, weight and what it is for are chosen in the row', async () => {
  open([{ id: 'a', metric: 'up', target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' } }]);
  const table = tableOf('Tilgængelighed');
  await userEvent.selectOptions(table.getByRole('combobox', { name: 'Sammenligning: række 1' }), 'moreThan');
  await userEvent.selectOptions(table.getByRole('combobox', { name: 'Slags: række 1' }), 'Sigtepunkt');
  await userEvent.selectOptions(table.getByRole('combobox', { name: 'Gælder for: række 1' }), 'P2');
  expect(present().agreement.objectives[0]).toMatchObject({
    role: 'aim',
    target: { comparator: 'moreThan', value: '99.9' },
    key: [{ kind: 'priority', priority: 'p2' }],
  });
});

test('a target without a metric stands apart and can be given one', async () => {
  open([{ id: 'lost', target: { kind: 'none' } }]);
  const lost = within(screen.getByRole('region', { name: 'Servicemål uden målepunkt' }));
  expect(lost.getByRole('textbox', { name: 'Mål: række 1' })).toHaveProperty('value', 'intet tilsagn');
  await userEvent.selectOptions(lost.getByRole('combobox', { name: 'Målepunkt: række 1' }), 'Tilgængelighed');
  expect(present().agreement.objectives[0]?.metric).toBe('up');
  expect(screen.queryByRole('region', { name: 'Servicemål uden målepunkt' })).toBeNull();
});

test('what else a target has opens in place', async () => {
  open([{ id: 'a', metric: 'up' }]);
  await userEvent.click(tableOf('Tilgængelighed').getByRole('button', { name: 'Vis detaljer: række 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fjern denne række' }));
  expect(present().agreement.objectives).toEqual([]);
  expect(present().parked).toHaveLength(1);
});
