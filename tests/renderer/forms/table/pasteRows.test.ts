import { describe, expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { newDraft } from '#core/editing/draft.ts';
import { slotAt } from '#core/editing/slot.ts';
import { valueAt, workingTree } from '#core/editing/tree.ts';
import { pastedGrid } from '#renderer/forms/table/pastedGrid.ts';
import { pasteRows } from '#renderer/forms/table/pasteRows.ts';
import { tables } from '#renderer/forms/table/tables.ts';

describe('text from a spreadsheet', () => {
  test('is divided by tabs, and cells in quotation marks may hold line ends', () => {
    expect(pastedGrid('a\t"b ""x""\nc"\r\nd\t\r\n')).toEqual([
      ['a', 'b "x"\nc'],
      ['d', ''],
    ]);
  });

  test('may be divided by semicolons when every line is', () => {
    expect(pastedGrid('a;b\nc;"d;e"')).toEqual([
      ['a', 'b'],
      ['c', 'd;e'],
    ]);
    expect(pastedGrid('one; two')).toBeNull();
  });

  test('of one cell is no table', () => {
    expect(pastedGrid('just words\n')).toBeNull();
    expect(pastedGrid('')).toBeNull();
  });
});

function start(fields: object) {
  const blank = newAgreement({ id: 'sla', type: 'customer', language: 'da' });
  return newDraft(agreementSchema.parse({ ...blank, ...fields }));
}

interface Pasting {
  readonly list: string;
  readonly text: string;
  readonly row?: number;
  readonly column?: number;
  readonly language?: 'en' | 'da';
}

function pasted(draft: ReturnType<typeof start>, { list, text, row = 0, column = 0, language = 'da' }: Pasting) {
  const slot = slotAt(workingTree(draft), list);
  if (slot === null) throw new Error(list);
  const made = pasteRows({
    slot,
    grid: pastedGrid(text) ?? [],
    columns: (tables[slot.pattern] ?? []).map(({ key }) => key),
    at: { row, column },
    reading: { language, agreement: draft.agreement },
  });
  let last = 0;
  return { ...made, draft: made.command(draft, (entity) => `${entity.toLowerCase()}-${(last += 1)}`) };
}

test('contacts with a heading in either language are put by it, and columns nobody asks about are left out', () => {
  const before = start({ parties: [{ id: 'p', role: 'customer', contacts: [{ id: 'c', name: 'Eva' }] }] });
  const { draft, rows } = pasted(before, {
    list: 'parties/p/contacts',
    text: 'E-mail\tAfdeling\tNavn\nada@x.dk\tIT\tAda\nbo@x.dk\tIT\tBo\n',
  });
  expect(rows).toBe(2);
  expect(draft.agreement.parties[0]?.contacts).toMatchObject([
    { name: 'Eva' },
    { name: 'Ada', email: 'ada@x.dk' },
    { name: 'Bo', email: 'bo@x.dk' },
  ]);
});

test('a party without a name is found by its role, as the cell shows it', () => {
  const before = start({ parties: [{ id: 's', role: 'provider' }], roles: [{ id: 'r' }] });
  const { draft, unclear } = pasted(before, { list: 'roles', text: 'Servicedesk\tLeverandør' });
  expect(unclear).toBe(0);
  expect(draft.agreement.roles).toMatchObject([{ name: { da: 'Servicedesk' }, party: 's' }]);
});

test('rows with a heading take the place of the empty row they are pasted into', () => {
  const before = start({ parties: [{ id: 'p', role: 'customer', contacts: [{ id: 'c' }] }] });
  const { draft } = pasted(before, { list: 'parties/p/contacts', text: 'Name\tPhone\nAda\t1' });
  expect(draft.agreement.parties[0]?.contacts).toEqual([{ id: 'c', name: 'Ada', phone: '1' }]);
});

test('rows without a heading fill the table from the cell on, and go on below it', () => {
  const before = start({
    currency: 'DKK',
    charges: [
      { id: 'a', name: { da: 'Drift' } },
      { id: 'b', name: { da: 'Support' } },
    ],
  });
  const { draft, unclear } = pasted(before, {
    list: 'charges',
    row: 1,
    column: 1,
    text: '1.234,56\tmåned\n"1,234.50 EUR"\tYear\n',
  });
  expect(unclear).toBe(0);
  expect(draft.agreement.charges).toMatchObject([
    { name: { da: 'Drift' } },
    { name: { da: 'Support' }, amount: { amount: '1234.56', currency: 'DKK' }, per: 'month' },
    { amount: { amount: '1234.50', currency: 'EUR' }, per: 'year' },
  ]);
  expect(draft.agreement.charges[0]).not.toHaveProperty('amount');
});

test('a cell that cannot be read is kept as it was written, and the rest of its row is in the contract', () => {
  const before = start({ services: [{ id: 's', name: { da: 'Post' } }] });
  const { draft, unclear } = pasted(before, {
    list: 'charges',
    text: 'Navn\tBeløb\tPr.\tYdelser\nDrift\tefter aftale\tuge\tPost\nAndet\t5\tsnart\tfax',
  });
  expect(unclear).toBe(3);
  expect(draft.agreement.charges).toMatchObject([
    { name: { da: 'Drift' }, per: 'week', services: ['s'] },
    { name: { da: 'Andet' }, amount: { amount: '5', currency: 'DKK' } },
  ]);
  const [first, second] = draft.agreement.charges;
  expect(valueAt(draft, `charges/${first?.id}/amount`)).toMatchObject({ amount: 'efter aftale' });
  expect(valueAt(draft, `charges/${second?.id}/per`)).toBe('“snart”');
  expect(valueAt(draft, `charges/${second?.id}/services`)).toEqual(['“fax”']);
});

test('a name that nothing in the agreement has is never taken for a link', () => {
  const before = start({ roles: [{ id: 'r' }] });
  const { draft } = pasted(before, { list: 'roles', text: 'Chef\tacme' });
  expect(draft.agreement.roles).toEqual([{ id: 'r', name: { da: 'Chef' } }]);
  expect(valueAt(draft, 'roles/r/party')).toBe('“acme”');
});

test('lengths of time are read with their units, in either language', () => {
  const before = start({ security: {} });
  const { draft, unclear } = pasted(before, {
    list: 'security/patchTimes',
    text: 'Critical\t4 timer\nHøj\t2 working days\nmedium\t30 dage\nlow\t3 h',
  });
  expect(unclear).toBe(0);
  expect(draft.agreement.security?.patchTimes.map(({ severity, within }) => [severity, within])).toEqual([
    ['critical', { amount: '4', unit: 'hour' }],
    ['high', { amount: '2', unit: 'workingDay' }],
    ['medium', { amount: '30', unit: 'day' }],
    ['low', { amount: '3', unit: 'hour' }],
  ]);
});

test('a notice without a unit is in months, a time to put something right in hours', () => {
  const before = start({ term: {}, security: {} });
  const { draft } = pasted(before, { list: 'term/noticePeriods', text: '\t3' });
  expect(draft.agreement.term?.noticePeriods.map(({ length }) => length)).toEqual([{ amount: '3', unit: 'month' }]);
  const patched = pasted(before, { list: 'security/patchTimes', text: 'high\t3' });
  expect(patched.draft.agreement.security?.patchTimes[0]?.within).toEqual({ amount: '3', unit: 'hour' });
});

test('days without a date wait as a sketch, and those with one are in the contract', () => {
  const before = start({ calendars: [{ id: 'c' }] });
  const { draft } = pasted(before, { list: 'calendars/c/closedDays', text: '24.12\tJuleaften\nen dag\tFest' });
  expect(draft.agreement.calendars[0]?.closedDays).toEqual([{ on: '12-24', name: { da: 'Juleaften' } }]);
  expect(valueAt(draft, 'calendars/c/closedDays')).toEqual([
    { on: '12-24', name: { da: 'Juleaften' } },
    { on: 'en dag', name: { da: 'Fest' } },
  ]);
});
