import type { Party } from '#core/agreement/party.ts';
import { foldedNames, mailsOf, plainNumber } from './sameCompany.ts';

/** What two parties have in common. */
export type Likeness = 'number' | 'name' | 'email';

export interface Twin {
  readonly of: Party;
  readonly by: Likeness;
}

/** Parties as they become known, found again by number, name or e-mail. */
export class KnownParties {
  readonly #byNumber = new Map<string, Party>();
  readonly #byName = new Map<string, Party[]>();
  readonly #byMail = new Map<string, Party>();

  constructor(parties: readonly Party[]) {
    for (const party of parties) this.add(party);
  }

  add(party: Party): void {
    const number = plainNumber(party);
    if (number !== null && !this.#byNumber.has(number)) this.#byNumber.set(number, party);
    for (const name of foldedNames(party)) {
      const namesakes = this.#byName.get(name);
      if (namesakes === undefined) this.#byName.set(name, [party]);
      else namesakes.push(party);
    }
    for (const mail of mailsOf(party)) if (!this.#byMail.has(mail)) this.#byMail.set(mail, party);
  }

  /**
   * The one that is likely the same company: of the same number, else of the same name in any spelling and legal form unless
   * its number is another, else with a person who has the same e-mail.
   */
  twinOf(party: Party): Twin | null {
    const number = plainNumber(party);
    const same = number === null ? undefined : this.#byNumber.get(number);
    if (same !== undefined) return { of: same, by: 'number' };
    const namesake = foldedNames(party)
      .flatMap((name) => this.#byName.get(name) ?? [])
      .find((one) => number === null || (plainNumber(one) ?? number) === number);
    if (namesake !== undefined) return { of: namesake, by: 'name' };
    const [colleague] = mailsOf(party).flatMap((mail) => this.#byMail.get(mail) ?? []);
    return colleague === undefined ? null : { of: colleague, by: 'email' };
  }
}
