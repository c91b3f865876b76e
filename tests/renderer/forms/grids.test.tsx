import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { usualSets } from '#core/catalogue/usualSets.ts';
import { newDraft } from '#core/editing/draft.ts';
import { putAnswers } from '#core/editing/usualSets.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { dutyFaults } from '#renderer/forms/raci/dutyFaults.ts';
import { UsualSets } from '#renderer/forms/usual/UsualSets.tsx';
import { undoLast } from '#renderer/state/openDraft.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const blank = () => newAgreement({ id: 'sla', type: 'customer', language: 'en' });
const sample = () => agreementOf('templates/samples/customer-saas.sla');

const cell = (name: RegExp) => screen.getByLabelText(name);

/** An agreement that begins with a usual scheme of priorities. */
function withScheme(id: string): Agreement {
  const set = usualSets.find((one) => one.id === id);
  let made = 0;
  const newId = () => `new-${(made += 1)}`;
  const options = { manner: 'fill', newId, languages: ['en'] } as const;
  return putAnswers(newDraft(blank()), set?.answers, options).agreement;
}

describe('the usual sets', () => {
  test('of priorities are put in with one click, in one step of undo', async () => {
    show(<UsualSets pattern="priorityScheme" isEmpty />, { agreement: blank() });
    await userEvent.click(screen.getByLabelText('Put in: P1–P4 with a matrix'));
    expect(present().agreement.priorityScheme?.matrix).toHaveLength(9);
    undoLast();
    expect(present().agreement).not.toHaveProperty('priorityScheme');
  });

  test('of responsibilities make their roles, in one step of undo', async () => {
    show(<UsualSets pattern="duties" isEmpty />, { agreement: blank(), language: 'da' });
    await userEvent.click(screen.getByLabelText('Sæt ind: De sædvanlige opgaver'));
    expect(present().agreement.duties).toHaveLength(15);
    expect(present().agreement.roles).toHaveLength(7);
    undoLast();
    expect(present().agreement.duties).toEqual([]);
    expect(present().agreement.roles).toEqual([]);
  });

  test('of remedies say what each position means for either side', () => {
    show(<UsualSets pattern="remedies" isEmpty />, { agreement: blank() });
    expect(screen.getByText(/The cost of a bad month is known and small\./)).toBeDefined();
  });
});

describe('the priority matrix', () => {
  test('says how many pairs have no priority, and takes one by its digit', async () => {
    show(<Answer at="priorityScheme/matrix" />, { agreement: withScheme('priorities-four') });
    expect(screen.getByLabelText('High × High')).toHaveProperty('selectedOptions.0.text', 'P1');
    await userEvent.click(screen.getByText('Add a row'));
    expect(screen.getByText('3 pairs have no priority.')).toBeDefined();
    screen.getByLabelText('Low × High').focus();
    await userEvent.keyboard('{ArrowDown}4');
    expect(screen.getByText('2 pairs have no priority.')).toBeDefined();
    await userEvent.keyboard('{Delete}{ArrowUp}{Delete}');
    expect(screen.getByText('4 pairs have no priority.')).toBeDefined();
  });

  test('loses the pairs of a row that is removed', async () => {
    show(<Answer at="priorityScheme/matrix" />, { agreement: withScheme('priorities-five') });
    await userEvent.click(screen.getByLabelText('Remove row Low'));
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
    await userEvent.click(screen.getByLabelText('Open Restore a Service'));
    expect(screen.getByText('When it is not done')).toBeDefined();
  });
});

test('a duty lacks one who answers, one who does it, and of the customer an effect', () => {
  const duty = { id: 'd', party: 'them', assignments: [{ role: 'r', as: 'consulted' as const }] };
  expect(dutyFaults(duty, 'them', true)).toEqual(['noAccountable', 'nobodyDoes', 'noEffect']);
  expect(dutyFaults({ ...duty, party: 'us' }, 'them', false)).toEqual([]);
});

describe('words in a cell', () => {
  test('wrap where they have no room, take no break of a line, and the keys lead on as from a line', async () => {
    show(<Answer at="parties/fjordblik/contacts" />, { agreement: sample() });
    const role = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Role, row 1' });
    expect(role.tagName).toBe('TEXTAREA');
    role.focus();
    fireEvent.change(role, { target: { value: 'Head of\nrouting' } });
    expect(role).toHaveProperty('value', 'Head of routing');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Role, row 2' }));
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(document.activeElement).toBe(role);
  });

  test('of a choice are written where there is room for all of them', () => {
    show(<Answer at="roles" />, { agreement: sample() });
    const [party] = screen.getAllByRole<HTMLSelectElement>('combobox');
    expect(party?.parentElement?.dataset['chosen']).toBe(party?.selectedOptions[0]?.text);
    expect(party?.parentElement?.dataset['chosen']).toBe('Fjordblik Systems A/S');
  });
});
