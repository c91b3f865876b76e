import type { Party } from '#core/agreement/party.ts';
import { join } from '#core/agreement/path.ts';
import { both, type Bilingual } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

/** Who is bound by name; of the others a description is enough. */
const BOUND: ReadonlySet<string> = new Set(['provider', 'customer', 'reseller', 'contractingAffiliate']);

interface Lack {
  readonly key: string;
  readonly name: Bilingual;
}

export const partyIncomplete: RuleOfItems<'parties'> = {
  id: 'party-incomplete',
  reads: 'items',
  of: 'parties',
  severity: 'error',
  title: both('It is unclear who is bound', 'Det er uklart, hvem der er bundet'),
  why: both(
    'A trade name binds nobody. The legal name, the number in a register and the address say which company signed.',
    'Et kaldenavn forpligter ingen. Det juridiske navn, registreringsnummeret og adressen siger, hvilket selskab der skrev under.',
  ),
  advice: both(
    'Copy name, number and address from the register of companies.',
    'Kopiér navn, nummer og adresse fra selskabsregisteret.',
  ),
  examples: {
    fails: both('ACME', 'ACME'),
    passes: both('ACME A/S, CVR 27001092, Havnevej 1, Aarhus', 'ACME A/S, CVR-nr. 27001092, Havnevej 1, Aarhus'),
  },
  find: (party, agreement) => {
    const { type, legalForce } = agreement;
    if (!BOUND.has(party.role)) return [];
    const isNamed = party.legalName !== undefined || party.name !== undefined;
    if (!isNamed && legalForce === 'providerPolicy' && party.role === 'customer') return [];
    if (!isNamed && party.description !== undefined) return [];
    const lacks = type === 'internal' || legalForce === 'providerPolicy' ? nameOnly(isNamed) : all(party, isNamed);
    const name = namesOf(agreement, party.id);
    return lacks.map(({ key, name: lack }) => ({
      path: join('parties', party.id, key),
      message: isNamed
        ? both(`${name.en} has no ${lack.en}.`, `${name.da} mangler ${lack.da}.`)
        : both(`A party has no ${lack.en}.`, `En part mangler ${lack.da}.`),
    }));
  },
};

const LEGAL_NAME: Lack = { key: 'legalName', name: both('legal name', 'juridisk navn') };

function nameOnly(isNamed: boolean): readonly Lack[] {
  return isNamed ? [] : [LEGAL_NAME];
}

function all({ registrationNumber, address }: Party, isNamed: boolean): readonly Lack[] {
  const number = { key: 'registrationNumber', name: both('registration number', 'registreringsnummer') };
  const street = { key: 'address', name: both('address', 'adresse') };
  return [
    ...nameOnly(isNamed),
    ...(isNamed && registrationNumber === undefined ? [number] : []),
    ...(isNamed && address === undefined ? [street] : []),
  ];
}
