import type { Party } from '#core/agreement/party.ts';
import { searchable } from './searchable.ts';

/** What a party is described by, apart from the people. */
export const PARTY_FACTS = [
  'legalName',
  'name',
  'legalForm',
  'registrationNumber',
  'street',
  'postalCode',
  'city',
  'country',
  'website',
  'description',
] as const;
export type PartyFact = (typeof PARTY_FACTS)[number];

export interface JoinedParty {
  readonly party: Party;
  readonly gained: readonly PartyFact[];
  /** What both have, and otherwise: it stays as it was. */
  readonly kept: readonly PartyFact[];
  readonly newPeople: number;
}

/** A party with what it lacks taken from another of the same company: nothing that it has is changed. */
export function joinParties(party: Party, other: Party): JoinedParty {
  const [own, others] = [factsOf(party), factsOf(other)];
  const gained = PARTY_FACTS.filter((fact) => own[fact] === undefined && others[fact] !== undefined);
  const kept = PARTY_FACTS.filter(
    (fact) => own[fact] !== undefined && others[fact] !== undefined && !isSame(own[fact], others[fact]),
  );
  const contacts = joinPeople(party.contacts, other.contacts);
  const signatories = joinPeople(party.signatories, other.signatories);
  const address = { ...other.address, ...party.address };
  const registration = party.registrationNumber === undefined ? other : party;
  const { registrationScheme, registrationNumber } = registration;
  const joined: Party = {
    ...other,
    ...party,
    ...(registrationScheme === undefined ? {} : { registrationScheme }),
    ...(registrationNumber === undefined ? {} : { registrationNumber }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
    contacts,
    signatories,
  };
  const newPeople = contacts.length + signatories.length - party.contacts.length - party.signatories.length;
  return { party: joined, gained, kept, newPeople };
}

function factsOf({ address, ...party }: Party): Readonly<Partial<Record<PartyFact, unknown>>> {
  return { ...party, ...address };
}

function isSame(one: unknown, other: unknown): boolean {
  return searchable(textOf(one)) === searchable(textOf(other));
}

function textOf(fact: unknown): string {
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

interface Person {
  readonly name?: string;
  readonly email?: string;
}

/** Who has the same e-mail, or the same name where not both have one, is one person, of whom more is known then. */
function joinPeople<One extends Person>(people: readonly One[], others: readonly One[]): One[] {
  const joined = [...people];
  const byKey = new Map(joined.flatMap((one, at) => keysOf(one).map((key) => [key, at] as const)));
  for (const other of others) {
    const at = keysOf(other)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined && canBeOne(joined[found], other));
    if (at === undefined) joined.push(other);
    else joined[at] = { ...other, ...joined[at] };
    const place = at ?? joined.length - 1;
    for (const key of keysOf(other)) if (!byKey.has(key)) byKey.set(key, place);
  }
  return joined;
}

function keysOf({ name, email }: Person): readonly string[] {
  const keys = [
    ['mail', email],
    ['name', name],
  ] as const;
  return keys.flatMap(([kind, text]) =>
    text === undefined || text.trim() === '' ? [] : [`${kind} ${searchable(text)}`],
  );
}

function canBeOne(one: Person | undefined, other: Person): boolean {
  if (one?.email === undefined || other.email === undefined) return one !== undefined;
  return searchable(one.email) === searchable(other.email);
}
