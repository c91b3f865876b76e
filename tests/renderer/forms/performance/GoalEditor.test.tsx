import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { undoLast, useOpenDraft } from '#renderer/state/openDraft.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const open = (goal: object) =>
  show(<Answer at="goals" />, {
    language: 'da',
    agreement: agreementSchema.parse({
      id: 'sla',
      type: 'customer',
      language: 'da',
      services: [{ id: 'mail', name: { da: 'Post' } }],
      roles: [{ id: 'owner', name: { da: 'Driftschef' } }],
      goals: [{ id: 'g', ...goal }],
    }),
  });

test('each letter says what is open, and is done when it is answered', async () => {
  open({ specific: { service: 'mail', outcome: { da: 'breve kommer frem' } } });
  const specific = within(screen.getByRole('region', { name: 'Specifikt' }));
  expect(specific.getByRole('img', { name: 'Specifikt: åben' })).toBeDefined();
  expect(specific.getByRole('button', { name: 'Angiv, hvem der har ansvaret.' })).toBeDefined();
  await userEvent.selectOptions(specific.getByLabelText('Ansvarlig'), 'Driftschef');
  expect(specific.getByRole('img', { name: 'Specifikt: klar' })).toBeDefined();
  expect(
    within(screen.getByRole('region', { name: 'Hvor langt målene er' })).getByRole('img', { name: 'Specifikt: klar' }),
  ).toBeDefined();
});

test('the sentence made of the answers can be used', async () => {
  open({ specific: { service: 'mail', outcome: { da: 'breve kommer frem samme dag' } } });
  await userEvent.click(screen.getByRole('button', { name: 'Brug denne sætning' }));
  expect(present().agreement.goals[0]?.statement).toEqual({ da: 'For Post gælder, at breve kommer frem samme dag.' });
  expect(screen.queryByRole('button', { name: 'Brug denne sætning' })).toBeNull();
});

test('a target from the catalogue measures the goal, in one change', async () => {
  open({});
  await userEvent.click(screen.getByRole('button', { name: 'Tag et servicemål fra kataloget' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tilføj Tilgængelighed' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj 1 målepunkt' }));
  const { goals, objectives } = present().agreement;
  expect(goals[0]?.measurable.objectives).toEqual(objectives.map(({ id }) => id));
  expect(objectives).toHaveLength(1);
  undoLast();
  expect(present().agreement.metrics).toEqual([]);
  expect(present().agreement.goals[0]?.measurable.objectives).toEqual([]);
});

test('what is open leads to its question', async () => {
  open({});
  await userEvent.click(screen.getByRole('button', { name: 'Skriv, hvilket behov i forretningen der ligger bag.' }));
  expect(useOpenDraft.getState().open).toMatchObject({ section: 'goals', focus: 'goals/g/relevant/need' });
});
