import { expect, test } from 'vitest';
import { guessColumns, headersKey, originOf } from '#core/addressBook/columns.ts';
import { joinParties } from '#core/addressBook/joinParties.ts';
import { partiesTable } from '#core/addressBook/partiesTable.ts';
import { readParties } from '#core/addressBook/readParties.ts';
import { foldedName } from '#core/addressBook/sameCompany.ts';
import { findNewcomers, settle, USUAL_DECISION } from '#core/addressBook/settle.ts';
import { readTable, writeTable } from '#core/addressBook/table.ts';
import type { Party } from '#core/agreement/party.ts';
import { written } from './bytes.ts';

let ids = 0;
const newId = (entity: string) => `${entity}-${(ids += 1)}`;

function read(text: string, known: readonly Party[] = []) {
  const table = readTable(written.utf8(text));
  if (!table.ok) throw new Error(table.problem.kind);
  return readParties(table.value, guessColumns(table.value.headers), { newId, known });
}

const party = (fields: Partial<Party>): Party => ({
  id: newId('party'),
  role: 'customer',
  signatories: [],
  contacts: [],
  ...fields,
});

const HUBSPOT_COMPANIES = `Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,Street Address,Postal Code,Website URL,Company Domain Name
101,Havnegaard Logistik A/S,Bo,2026-01-02 10:00,+45 70 10 20 30,Århus,Denmark,Havnegade 4,8000,https://www.havnegaard.example,havnegaard.example`;

const HUBSPOT_CONTACTS = `"Record ID","First Name","Last Name","Email","Phone Number","Job Title","City","Associated Company"
"1","Søren","Ærø","soren@havnegaard.example","+45 11 22 33 44","Driftschef","Malmö","Havnegaard Logistik A/S"
"2","Ida","Holm","ida@havnegaard.example","","","",""
"3","Kim","Ukendt","kim@elsewhere.example","","","",""`;

test('an export of companies from HubSpot is known by its columns', () => {
  expect(originOf(HUBSPOT_COMPANIES.split('\n')[0]?.split(',') ?? [])).toBe('hubspotCompanies');
  expect(read(HUBSPOT_COMPANIES).parties.map(({ party }) => party)).toMatchObject([
    {
      legalName: 'Havnegaard Logistik A/S',
      website: 'https://www.havnegaard.example',
      address: {
        street: 'Havnegade 4',
        postalCode: '8000',
        city: 'Århus',
        country: { en: 'Denmark', da: 'Danmark' },
      },
      contacts: [{ phone: '+45 70 10 20 30' }],
    },
  ]);
});

test('people of HubSpot become contacts of their company, which their mail may tell; where they live is left out', () => {
  const known = [party({ legalName: 'Havnegaard Logistik A/S', website: 'www.havnegaard.example/kontakt' })];
  const { parties, faults } = read(HUBSPOT_CONTACTS, known);
  expect(parties).toHaveLength(1);
  expect(parties[0]?.lines).toEqual([2, 3]);
  expect(parties[0]?.party.address).toBeUndefined();
  expect(parties[0]?.party.contacts).toMatchObject([
    { name: 'Søren Ærø', role: { en: 'Driftschef', da: 'Driftschef' }, email: 'soren@havnegaard.example' },
    { name: 'Ida Holm', email: 'ida@havnegaard.example' },
  ]);
  expect(faults).toEqual([{ kind: 'noCompany', line: 4 }]);
});

test('Danish columns are known as well', () => {
  const [found] = read(
    'Virksomhedsnavn;CVR-nr.;Vejadresse;Postnr.;By;Land;Kontaktperson;E-mail;Tlf.;Mobil\nNordlys ApS;24256790;Torvet 1;5000;Odense C;Danmark;Åse Dahl;aase@nordlys.example;66112233;20112233\n',
  ).parties;
  expect(found?.party).toMatchObject({
    registrationScheme: 'cvr',
    registrationNumber: '24256790',
    address: { city: 'Odense C', country: { en: 'Denmark' } },
    contacts: [{ name: 'Åse Dahl', phone: '66112233 / 20112233' }],
  });
});

test('what should be looked at is told with line and column', () => {
  const { parties, doubts, faults } = read(
    `Company,CVR,EAN,Email\nA,12345678,5798000420526,no mail\n=B,24256790,,b\u202E@b.dk\n${'x'.repeat(2_001)},,,\n`,
  );
  expect(doubts).toEqual([
    { kind: 'secondNumber', line: 2, column: 3 },
    { kind: 'number', scheme: 'cvr', line: 2, column: 2 },
    { kind: 'email', line: 2, column: 4 },
    { kind: 'formula', line: 3, column: 1 },
    { kind: 'invisible', line: 3, column: 4 },
  ]);
  expect(faults).toEqual([{ kind: 'tooLong', line: 4, column: 1, limit: 2_000 }]);
  expect(parties.map(({ party }) => party.legalName)).toEqual(['A', '=B']);
  expect(parties[1]?.party.contacts[0]?.email).toBe('b@b.dk');
});

test('lines of one name and of two numbers are two companies', () => {
  expect(
    read('Company,CVR\nFjord,24256790\nFjord,36213728\nFjord,24256790\nfjord,\n').parties.map(({ lines }) => lines),
  ).toEqual([[2, 4, 5], [3]]);
});

test.each([
  ['Møller & Søn A/S', 'Moeller og Soen Aps'],
  ['ÅRHUS HAVN', 'Aarhus Havn'],
  ['Café Noir I/S', 'cafe noir'],
  ['Acme, Ltd.', 'ACME Limited'],
  ['Nord-Syd GmbH & Co. KG', 'Nord Syd'],
])('%s and %s are one name', (one, other) => {
  expect(foldedName(one)).toBe(foldedName(other));
});

test.each([
  ['Acme Nord A/S', 'Acme Syd A/S'],
  ['AS', 'AB'],
])('%s and %s are two', (one, other) => {
  expect(foldedName(one)).not.toBe(foldedName(other));
});

const acme = party({ legalName: 'Acme A/S', registrationScheme: 'cvr', registrationNumber: '24 25 67 90' });

test.each([
  ['number', party({ legalName: 'Other', registrationScheme: 'vat', registrationNumber: 'DK24256790' })],
  ['name', party({ legalName: 'ACME ApS' })],
  ['email', party({ legalName: 'Other', contacts: [{ id: 'c', email: 'BO@acme.dk' }] })],
])('a party is found again by its %s', (by, other) => {
  const book = [{ ...acme, contacts: [{ id: 'd', email: 'bo@acme.dk' }] }];
  const [newcomer] = findNewcomers([{ party: other, lines: [2] }], book);
  expect(newcomer?.twin).toMatchObject({ id: acme.id, by, isInFile: false });
});

test('a namesake with another number is another company', () => {
  const other = party({ legalName: 'Acme A/S', registrationScheme: 'cvr', registrationNumber: '36213728' });
  expect(findNewcomers([{ party: other, lines: [2] }], [acme])[0]?.twin).toBeNull();
});

test('joining fills in what is missing, changes nothing, and says what is otherwise', () => {
  const joined = joinParties(
    { ...acme, website: 'acme.dk', contacts: [{ id: 'c', name: 'Bo', email: 'bo@acme.dk' }] },
    party({
      legalName: 'ACME',
      website: 'acme.com',
      address: { city: 'Odense' },
      contacts: [
        { id: 'x', email: 'Bo@acme.dk', phone: '11' },
        { id: 'y', name: 'Ida' },
        { id: 'z', name: 'Bo', email: 'another.bo@acme.dk' },
      ],
    }),
  );
  expect(joined.party).toMatchObject({ legalName: 'Acme A/S', website: 'acme.dk', address: { city: 'Odense' } });
  expect(joined.party.contacts).toEqual([
    { id: 'c', name: 'Bo', email: 'bo@acme.dk', phone: '11' },
    { id: 'y', name: 'Ida' },
    { id: 'z', name: 'Bo', email: 'another.bo@acme.dk' },
  ]);
  expect(joined).toMatchObject({ gained: ['city'], kept: ['legalName', 'website'], newPeople: 2 });
});

test('nothing is kept that was not decided', () => {
  const { parties } = read('Company,City\nAcme,Odense\nacme aps,Vejle\nNew,Ribe\n');
  const newcomers = findNewcomers(parties, [acme]);
  const kept = (decision: 'join' | 'both' | 'leave') =>
    settle(newcomers, [acme], ({ twin }) => (twin === null ? 'both' : decision)).changed.map(
      ({ legalName, address }) => [legalName, address?.city],
    );
  expect(kept('join')).toEqual([
    ['Acme A/S', 'Odense'],
    ['New', 'Ribe'],
  ]);
  expect(kept('both')).toEqual([
    ['Acme', 'Odense'],
    ['acme aps', 'Vejle'],
    ['New', 'Ribe'],
  ]);
  expect(kept('leave')).toEqual([['New', 'Ribe']]);
});

test('who is like a line that was left out is a party of its own', () => {
  const newcomers = findNewcomers(read('Company,City\nOne A/S,Odense\none aps,Vejle\n').parties, []);
  expect(newcomers[1]?.twin?.isInFile).toBe(true);
  const { changed } = settle(newcomers, [], ({ twin }) => (twin === null ? 'leave' : USUAL_DECISION[twin.by]));
  expect(changed.map(({ legalName }) => legalName)).toEqual(['one aps']);
});

test('an exported address book is read again as it was', () => {
  const headers = Object.fromEntries(
    [
      'company',
      'legalForm',
      'cvr',
      'vat',
      'gln',
      'companiesHouse',
      'ein',
      'otherNumber',
      'street',
      'postalCode',
      'city',
      'country',
      'website',
      'fullName',
      'firstName',
      'lastName',
      'jobTitle',
      'email',
      'phone',
      'mobile',
      'signs',
    ].map((field) => [field, field]),
  ) as never;
  const book = [
    party({
      legalName: '=Acme; "A/S"',
      legalForm: 'A/S',
      registrationScheme: 'gln',
      registrationNumber: '5798000420526',
      website: 'acme.dk',
      address: {
        street: 'Vej 1',
        postalCode: '0800',
        city: 'Høje Taastrup',
        country: { en: 'Denmark', da: 'Danmark' },
      },
      signatories: [{ id: 's', name: 'Ida Holm', title: { en: 'CEO', da: 'CEO' } }],
      contacts: [{ id: 'c', name: 'Bo', email: 'bo@acme.dk', phone: '+45 11' }],
    }),
    party({ legalName: 'Alone' }),
  ];
  const file = writeTable(partiesTable(book, 'da', headers), ';');
  const back = read(file).parties.map(({ party }) => party);
  expect(back.map(withoutIds)).toEqual(book.map(withoutIds));
});

function withoutIds(party: Party): unknown {
  return JSON.parse(JSON.stringify(party, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

test('a table is known again by its columns, however they are written', () => {
  expect(headersKey(['First Name', 'E-mail'])).toBe(headersKey(['first name ', 'email']));
  expect(headersKey(['First Name'])).not.toBe(headersKey(['Last Name']));
});
