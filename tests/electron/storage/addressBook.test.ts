import { expect, test } from 'vitest';
import type { Party } from '#core/agreement/party.ts';
import { dataFolder, open, value } from './openFolder.ts';

const party = (id: string, fields: Partial<Party>): Party => ({
  id,
  role: 'customer',
  signatories: [],
  contacts: [],
  ...fields,
});

function book() {
  const { addressBook } = open(dataFolder()).storage;
  const names = (search: string, shelf: 'book' | 'bin' = 'book') =>
    value(addressBook.list(search, shelf)).map(({ legalName }) => legalName);
  return { addressBook, names };
}

test('parties are found by any of their words, with Danish letters or without', () => {
  const { addressBook, names } = book();
  value(
    addressBook.keep([
      party('p1', {
        legalName: 'Havnelast Århus A/S',
        contacts: [{ id: 'c', name: 'Søren Bæk', email: 'sb@havn.dk' }],
      }),
      party('p2', { legalName: 'Café Ærø', address: { city: 'Rønne' } }),
    ]),
  );
  for (const search of ['århus havn', 'AARHUS', 'soeren', 'BÆK', 'sb@havn'])
    expect(names(search)).toEqual(['Havnelast Århus A/S']);
  expect(names('cafe roenne')).toEqual(['Café Ærø']);
  expect(names('odense')).toEqual([]);
});

test('they stand in the order of the Danish alphabet', () => {
  const { addressBook, names } = book();
  value(
    addressBook.keep(['Ørsted', 'Zebra', 'Ærø', 'Åbo', 'alfa'].map((legalName, at) => party(`p${at}`, { legalName }))),
  );
  expect(names('')).toEqual(['alfa', 'Zebra', 'Ærø', 'Ørsted', 'Åbo']);
});

test('what was deleted can be restored until it is erased', () => {
  const { addressBook, names } = book();
  value(addressBook.keep([party('p1', { legalName: 'One' }), party('p2', { legalName: 'Two' })]));
  value(addressBook.erase(['p1']));
  expect(names('')).toEqual(['One', 'Two']);
  value(addressBook.delete(['p1', 'p2']));
  expect([names(''), names('', 'bin')]).toEqual([[], ['One', 'Two']]);
  value(addressBook.restore(['p2']));
  value(addressBook.erase(['p1', 'p2']));
  expect([names(''), names('', 'bin')]).toEqual([['Two'], []]);
});

test('what is kept again takes the place of what was there, also in the bin', () => {
  const { addressBook, names } = book();
  value(addressBook.keep([party('p1', { legalName: 'Before' })]));
  value(addressBook.delete(['p1']));
  value(addressBook.keep([party('p1', { legalName: 'After' })]));
  expect([names(''), names('', 'bin')]).toEqual([['After'], []]);
});

test('twenty thousand parties are kept at once and found', () => {
  const { addressBook, names } = book();
  const many = Array.from({ length: 20_000 }, (_, at) => party(`p${at}`, { legalName: `Firma ${at} A/S` }));
  value(addressBook.keep(many));
  expect(names('firma 19999')).toEqual(['Firma 19999 A/S']);
});

test('of parties that cannot all be kept none is', () => {
  const { addressBook, names } = book();
  const broken = { ...party('p2', {}), id: null } as unknown as Party;
  expect(() => value(addressBook.keep([party('p1', { legalName: 'One' }), broken]))).toThrow(
    /refused|cannot be bound|NOT NULL|datatype/i,
  );
  expect(names('')).toEqual([]);
});
