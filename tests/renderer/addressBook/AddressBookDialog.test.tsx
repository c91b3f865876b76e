import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Party } from '#core/agreement/party.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { done } from '#core/outcome.ts';
import { AddressBookDialog } from '#renderer/addressBook/AddressBookDialog.tsx';
import { useSession } from '#renderer/state/session.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const acme: Party = {
  id: 'acme',
  role: 'customer',
  legalName: 'Acme A/S',
  registrationScheme: 'cvr',
  registrationNumber: '24256790',
  signatories: [],
  contacts: [],
};

function opened(file: string, language: 'en' | 'da' = 'en') {
  const keepParties = vi.fn<DesktopRequests['keepParties']>(() => Promise.resolve(done(null)));
  show(<AddressBookDialog onClose={vi.fn<() => void>()} />, {
    language,
    answers: {
      keepParties,
      listParties: ({ shelf }) => Promise.resolve(done(shelf === 'book' ? [acme] : [])),
      chooseTable: () => Promise.resolve(done({ name: 'table.csv', bytes: new TextEncoder().encode(file) })),
    },
  });
  return { keepParties, user: userEvent.setup() };
}

const TABLE =
  'Company,CVR,Town,First Name,Last Name,Note\nAcme ApS,,Odense,Ida,Holm,x\nNew,12345678,Ribe,,,\n,,,Kim,,\n';

test('what a table would bring is shown, and kept when it is confirmed', async () => {
  const { keepParties, user } = opened(TABLE);
  await user.click(await screen.findByRole('button', { name: /Bring in a table/ }));
  expect(await screen.findByText(/3 lines · UTF-8 · divided by commas/)).toBeDefined();
  expect(screen.getByText(/Like Acme A\/S in the address book: same name/).textContent).toMatch(
    /Adds: town, 1 person. Different, and stays as it is: name/,
  );
  expect(
    within(screen.getByRole('region', { name: '1 line is not taken' })).getByText(/No company is named/),
  ).toBeDefined();
  const doubts = within(screen.getByRole('region', { name: '1 cell to look at' }));
  expect(doubts.getByRole('listitem').textContent).toBe(
    'Line 3, CVR: There is no such CVR number. It is taken as it is.',
  );
  expect(keepParties).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Keep 2 parties' }));
  await waitFor(() => expect(keepParties).toHaveBeenCalledOnce());
  const [{ parties } = { parties: [] }] = keepParties.mock.calls[0] ?? [];
  expect(parties).toMatchObject([
    { id: 'acme', legalName: 'Acme A/S', address: { city: 'Odense' }, contacts: [{ name: 'Ida Holm' }] },
    { legalName: 'New', address: { city: 'Ribe' } },
  ]);
  expect(await screen.findByText('2 parties were kept.')).toBeDefined();
});

test('who decides to keep both has both', async () => {
  const { keepParties, user } = opened(TABLE);
  await user.click(await screen.findByRole('button', { name: /Bring in a table/ }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'What becomes of Acme ApS' }), 'Keep both');
  await user.click(screen.getByRole('button', { name: 'Keep 2 parties' }));
  const [{ parties } = { parties: [] }] = keepParties.mock.calls[0] ?? [];
  expect(parties.map(({ legalName }) => legalName)).toEqual(['Acme ApS', 'New']);
});

test('a column can be taken for something else, and that is remembered', async () => {
  const { user } = opened(TABLE);
  await user.click(await screen.findByRole('button', { name: /Bring in a table/ }));
  const note = await screen.findByRole('combobox', { name: 'What the column Note is taken for' });
  expect((note as HTMLSelectElement).value).toBe('');
  await user.selectOptions(note, 'Job title');
  await user.click(screen.getByRole('button', { name: 'Keep 2 parties' }));
  await waitFor(() =>
    expect(useSession.getState().settings?.tableColumns[0]?.fields).toEqual([
      'company',
      'cvr',
      'city',
      'firstName',
      'lastName',
      'jobTitle',
    ]),
  );
});

test('a file that is no table is told in the language of the window', async () => {
  const { user } = opened('PK\u0003\u0004', 'da');
  await user.click(await screen.findByRole('button', { name: /Hent en tabel/ }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Excel-projektmappe/);
});

test('a party is changed, and a number that cannot be is told while it is typed', async () => {
  const { keepParties, user } = opened('');
  await user.click(await screen.findByRole('button', { name: 'Change Acme A/S' }));
  const number = screen.getByRole('textbox', { name: 'Number' });
  await user.type(number, '{Backspace}1');
  expect(screen.getByText(/no such CVR number/)).toBeDefined();
  await user.type(number, '{Backspace}0');
  expect(screen.queryByText(/no such CVR number/)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Country' }), 'danmark');
  await user.click(screen.getByRole('button', { name: 'Add a contact' }));
  await user.keyboard('Bo');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(keepParties.mock.calls[0]?.[0].parties).toMatchObject([
    { id: 'acme', address: { country: { en: 'Denmark', da: 'Danmark' } }, contacts: [{ name: 'Bo' }] },
  ]);
});

test('a party is deleted and restored', async () => {
  const { user } = opened('');
  const deleteParties = vi.fn<DesktopRequests['deleteParties']>(() => Promise.resolve(done(null)));
  const restoreParties = vi.fn<DesktopRequests['restoreParties']>(() => Promise.resolve(done(null)));
  const { desktop } = await import('#renderer/desktop.ts');
  Object.assign(desktop().ask, { deleteParties, restoreParties });
  await user.click(await screen.findByRole('button', { name: 'Move Acme A/S to the recycle bin' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(deleteParties).toHaveBeenCalledWith({ parties: ['acme'] });
  expect(restoreParties).toHaveBeenCalledWith({ parties: ['acme'] });
});
