import type { Party } from '#core/agreement/party.ts';
import { joinParties, type JoinedParty } from './joinParties.ts';
import type { ReadParty } from './readParties.ts';
import { KnownParties, type Likeness } from './twins.ts';

/** What becomes of a party that is likely known already. */
export type Decision = 'join' | 'both' | 'leave';

/** A party that is to be taken in, and the one that it is likely the same as. */
export interface Newcomer extends ReadParty {
  readonly twin: {
    readonly id: string;
    readonly name: Party;
    readonly by: Likeness;
    readonly isInFile: boolean;
  } | null;
}

/** What is usual for each likeness: a shared e-mail alone says little. */
export const USUAL_DECISION: Readonly<Record<Likeness, Decision>> = { number: 'join', name: 'join', email: 'both' };

/** For each party whether it is known already, from the address book or from an earlier line. */
export function findNewcomers(read: readonly ReadParty[], book: readonly Party[]): readonly Newcomer[] {
  const known = new KnownParties(book);
  const inFile = new Set(read.map(({ party }) => party.id));
  return read.map((one) => {
    const found = known.twinOf(one.party);
    known.add(one.party);
    const twin =
      found === null ? null : { id: found.of.id, name: found.of, by: found.by, isInFile: inFile.has(found.of.id) };
    return { ...one, twin };
  });
}

export interface Settled {
  /** All that is to be kept: new parties, and known ones of which more is known now. */
  readonly changed: readonly Party[];
  /** What joining came to, by the id of the newcomer. */
  readonly joined: ReadonlyMap<string, JoinedParty>;
}

/** What is to be kept when it is decided what becomes of each newcomer, by its id. Nothing in the book is lost. */
export function settle(
  newcomers: readonly Newcomer[],
  book: readonly Party[],
  decisionOf: (newcomer: Newcomer) => Decision,
): Settled {
  const parties = new Map(book.map((party) => [party.id, party]));
  const before = new Map(parties);
  /** Under which id a newcomer is kept. */
  const keptAs = new Map<string, string>();
  const joined = new Map<string, JoinedParty>();
  for (const newcomer of newcomers) {
    const { party, twin } = newcomer;
    const decision = decisionOf(newcomer);
    if (decision === 'leave') continue;
    const twinId = twin === null ? undefined : (keptAs.get(twin.id) ?? twin.id);
    const known = twinId === undefined || decision !== 'join' ? undefined : parties.get(twinId);
    if (known === undefined) {
      parties.set(party.id, party);
      keptAs.set(party.id, party.id);
    } else {
      const result = joinParties(known, party);
      joined.set(party.id, result);
      parties.set(known.id, result.party);
      keptAs.set(party.id, known.id);
    }
  }
  const changed = [...parties.values()].filter((party) => !isEqual(before.get(party.id), party));
  return { changed, joined };
}

function isEqual(one: Party | undefined, other: Party): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
