import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { dutyFaults } from '#renderer/forms/raci/dutyFaults.ts';
import { undoLast } from '#renderer/state/openDraft.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const blank = () => newAgreement({ id: 'sla', type: 'customer', language: 'en' });
const sample = () => agreementOf('templates/samples/customer-saas.sla');

const cell = (name: RegExp) => screen.getByRole('button', { name });

describe('the priority matrix', () => {
  test('begins with one click from a usual scheme, in one step of undo', async () => {
    show(<Answer at="priorityScheme" />, { agreement: blank() });
    await userEvent.click(screen.getByRole('button', { name: 'Put in: P1–P4 with a matrix' }));
    expect(present().agreement.priorityScheme?.matrix).toHaveLength(9);
    expect(screen.getByRole('combobox', { name: 'High × High' })).toHaveProperty('selectedOptions.0.text', 'P1');
    undoLast();
    expect(present().agreement).not.toHaveProperty('priorityScheme');
  });

  test('says how many pairs have no priority, and takes one by its digit', async () => {
    show(<Answer at="priorityScheme" />, { agreement: blank() });
    await userEvent.click(screen.getByRole('button', { name: 'Put in: P1–P4 with a matrix' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a row' }));
    expect(screen.getByText('3 pairs have no priority.')).toBeDefined();
    screen.getByRole('combobox', { name: 'Low × High' }).focus();
    await userEvent.keyboard('{ArrowDown}4');
    expect(screen.getByText('2 pairs have no priority.')).toBeDefined();
    await userEvent.keyboard('{Delete}{ArrowUp}{Delete}');
    expect(screen.getByText('4 pairs have no priority.')).toBeDefined();
  });

  test('loses the pairs of a row that is removed', async () => {
    show(<Answer at="priorityScheme" />, { agreement: blank() });
    await userEvent.click(screen.getByRole('button', { name: 'Put in: P1–P5 with a matrix' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove row Low' }));
    expect(present().agreement.priorityScheme?.matrix).toHaveLength(6);
    expect(present().sketches).toEqual({});
  });
});

describe('the grid of responsibilities', () => {
  test('takes letters in a cell, and space takes them away', async () => {
    show(<Answer at="duties" />, { agreement: sample() });
    cell(/^Restore a Service: Contract manager: no part/).focus();
    await userEvent.keyboard('b');
    expect(cell(/^Restore a Service: Contract manager: A\/R/)).toBeDefined();
    expect(screen.getByText('More than one role is accountable (A).')).toBeDefined();
    await userEvent.keyboard(' ');
    expect(cell(/^Restore a Service: Contract manager: no part/)).toBeDefined();
  });

  test('goes on to the next letter with each click', async () => {
    show(<Answer at="duties" />, { agreement: sample() });
    await userEvent.click(cell(/^Restore a Service: Contract manager/));
    expect(cell(/^Restore a Service: Contract manager: R, responsible/)).toBeDefined();
  });

  test('opens a row to everything that is asked about the duty', async () => {
    show(<Answer at="duties" />, { agreement: sample() });
    await userEvent.click(screen.getByRole('button', { name: 'Open Restore a Service' }));
    expect(screen.getByText('When it is not done')).toBeDefined();
  });

  test('begins with the usual responsibilities and makes their roles, in one step of undo', async () => {
    show(<Answer at="duties" />, { agreement: blank(), language: 'da' });
    await userEvent.click(screen.getByRole('button', { name: 'Sæt ind: De sædvanlige opgaver' }));
    expect(present().agreement.duties).toHaveLength(15);
    expect(present().agreement.roles).toHaveLength(7);
    undoLast();
    expect(present().agreement.duties).toEqual([]);
    expect(present().agreement.roles).toEqual([]);
  });
});

test('a duty lacks one who answers, one who does it, and of the customer an effect', () => {
  const duty = { id: 'd', party: 'them', assignments: [{ role: 'r', as: 'consulted' as const }] };
  expect(dutyFaults(duty, 'them', true)).toEqual(['noAccountable', 'nobodyDoes', 'noEffect']);
  expect(dutyFaults({ ...duty, party: 'us' }, 'them', false)).toEqual([]);
});
