import type { Party } from '#core/agreement/party.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const partySame: AgreementRule = {
  id: 'party-same',
  reads: 'agreement',
  severity: 'error',
  title: both('A party contracts with itself', 'En part indgår aftale med sig selv'),
  why: both(
    'Nobody can owe something to themselves. Two departments of one company make an internal agreement, which is followed by escalation and not by courts.',
    'Ingen kan skylde sig selv noget. To afdelinger i samme selskab indgår en intern aftale, som følges op ved eskalering og ikke ved domstolene.',
  ),
  advice: both('Correct the number, or choose the type “internal”.', 'Ret nummeret, eller vælg typen ”intern”.'),
  examples: {
    fails: both('The same CVR number on both sides', 'Samme CVR-nummer på begge sider'),
    passes: both('Two companies, or the type internal', 'To selskaber, eller typen intern'),
  },
  find: ({ type, parties }) => {
    if (type === 'internal') return [];
    const sides = parties.filter(({ role }) => role === 'provider' || role === 'customer');
    return sides.flatMap((party, at) => {
      const other = sides.slice(0, at).find((one) => one.role !== party.role && isSame(one, party));
      if (other === undefined) return [];
      const { id, registrationNumber, legalName } = party;
      const who = registrationNumber ?? legalName ?? '';
      return [
        {
          path: join('parties', id, registrationNumber === undefined ? 'legalName' : 'registrationNumber'),
          message: both(`Provider and customer are the same: ${who}.`, `Leverandør og kunde er den samme: ${who}.`),
        },
      ];
    });
  },
};

function isSame(one: Party, other: Party): boolean {
  const who = whoIs(one);
  return who !== '' && who === whoIs(other);
}

function whoIs({ registrationNumber, legalName }: Party): string {
  return (registrationNumber ?? legalName ?? '').replaceAll(/[\s.-]|^DK/giu, '').toLowerCase();
}
