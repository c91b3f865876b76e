import type { Language } from '#core/agreement/language.ts';

type Letter = 'responsible' | 'accountable' | 'accountableAndResponsible' | 'consulted' | 'informed';

export interface RaciWords {
  readonly key: string;
  readonly letters: Readonly<Record<Letter, string>>;
  readonly meaning: Readonly<Record<Letter, string>>;
  readonly nothing: string;
  readonly duty: string;
  readonly cell: (duty: string, role: string) => string;
  readonly nameOf: (number: number) => string;
  readonly open: (duty: string) => string;
  readonly close: (duty: string) => string;
  readonly remove: (duty: string) => string;
  readonly up: (duty: string) => string;
  readonly down: (duty: string) => string;
  readonly add: string;
  readonly noParty: string;
  readonly noAccountable: string;
  readonly severalAccountable: string;
  readonly nobodyDoes: string;
  readonly noEffect: string;
  readonly roles: string;
  readonly noRoles: string;
}

/** The grid of duties and roles. */
export const raciWords: Readonly<Record<Language, RaciWords>> = {
  en: {
    key: 'R carries it out, A answers for it, C is consulted before, I is informed. In a cell: R, A, B for A/R, C, I or space; arrow keys move.',
    letters: { responsible: 'R', accountable: 'A', accountableAndResponsible: 'A/R', consulted: 'C', informed: 'I' },
    meaning: {
      responsible: 'responsible',
      accountable: 'accountable',
      accountableAndResponsible: 'accountable and responsible',
      consulted: 'consulted',
      informed: 'informed',
    },
    nothing: 'no part',
    duty: 'Duty',
    cell: (duty, role) => `${duty}: ${role}`,
    nameOf: (number) => `Name of duty ${number}`,
    open: (duty) => `Open ${duty}`,
    close: (duty) => `Close ${duty}`,
    remove: (duty) => `Remove ${duty}`,
    up: (duty) => `Move ${duty} up`,
    down: (duty) => `Move ${duty} down`,
    add: 'Add a duty',
    noParty: 'no party',
    noAccountable: 'Nobody is accountable (A).',
    severalAccountable: 'More than one role is accountable (A).',
    nobodyDoes: 'Nobody carries it out (R).',
    noEffect: 'Nothing follows when the customer does not do it: say what it means for the targets.',
    roles: 'Names and parties of the roles',
    noRoles: 'There are no roles yet. Add them among the parties, or begin with the usual responsibilities.',
  },
  da: {
    key: 'R udfører, A er ansvarlig, C høres forinden, I orienteres. I en celle: R, A, B for A/R, C, I eller mellemrum; piletaster flytter.',
    letters: { responsible: 'R', accountable: 'A', accountableAndResponsible: 'A/R', consulted: 'C', informed: 'I' },
    meaning: {
      responsible: 'udførende',
      accountable: 'ansvarlig',
      accountableAndResponsible: 'ansvarlig og udførende',
      consulted: 'høres',
      informed: 'orienteres',
    },
    nothing: 'ingen del',
    duty: 'Opgave',
    cell: (duty, role) => `${duty}: ${role}`,
    nameOf: (number) => `Navn på opgave ${number}`,
    open: (duty) => `Åbn ${duty}`,
    close: (duty) => `Luk ${duty}`,
    remove: (duty) => `Fjern ${duty}`,
    up: (duty) => `Flyt ${duty} op`,
    down: (duty) => `Flyt ${duty} ned`,
    add: 'Tilføj en opgave',
    noParty: 'ingen part',
    noAccountable: 'Ingen er ansvarlig (A).',
    severalAccountable: 'Mere end én rolle er ansvarlig (A).',
    nobodyDoes: 'Ingen udfører opgaven (R).',
    noEffect: 'Der følger intet, når kunden ikke gør det: Angiv, hvad det betyder for servicemålene.',
    roles: 'Rollernes navne og parter',
    noRoles: 'Der er ingen roller endnu. Tilføj dem under parterne, eller begynd med de sædvanlige opgaver.',
  },
};
