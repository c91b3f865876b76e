import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Way } from '#renderer/state/newAgreement.ts';

/** The words of the dialog in which a new agreement is begun. */
export interface NewAgreementWords {
  readonly title: string;
  readonly ways: Readonly<Record<Way, { readonly name: string; readonly about: string }>>;
  readonly waysLabel: string;
  readonly types: Readonly<Record<AgreementType, string>>;
  readonly between: (parties: string) => string;
  readonly noCopies: string;
  readonly noCopyFound: string;
  readonly searchCopy: string;
  readonly mostRecent: string;
  readonly first: string;
  readonly firstAbout: string;
  readonly agreementTitle: string;
  readonly parties: Readonly<Record<AgreementType, { readonly provider: string; readonly customer: string }>>;
  readonly inAddressBook: string;
  readonly create: string;
  readonly createCopy: string;
  readonly chooseFile: string;
  readonly fileSteps: string;
}

export const newAgreementWords: Readonly<Record<Language, NewAgreementWords>> = {
  en: {
    title: 'New agreement',
    ways: {
      sample: {
        name: 'Finished sample',
        about: 'A complete agreement in English and Danish. You replace its names, figures and texts with your own.',
      },
      template: {
        name: 'Template',
        about: 'The contract text is there and every answer is yours to give. What is missing shows as a blank.',
      },
      copy: {
        name: 'Earlier agreement',
        about:
          'A copy as a new draft: all answers but the number, the date of signature, numbers and dates of the documents made with that customer (master agreement, order form, data processing agreement, tender), and what was accepted or approved. The agreement you copy stays as it is.',
      },
      blank: { name: 'Blank', about: 'You choose the type only, and get the usual contract text for it.' },
      file: {
        name: 'File',
        about: 'An agreement that somebody has sent you, as a draft of its own. The file is not changed.',
      },
    },
    waysLabel: 'What to start from',
    types: {
      customer: 'Between two companies or authorities: service levels, credits, law and disputes.',
      internal: 'Between units of one organisation: no money and no courts, but escalation and improvement plans.',
      multiLevel: 'For everybody, for one customer and for one service: each level inherits and tightens.',
    },
    between: (parties) => `Between ${parties}`,
    noCopies: 'There is no earlier agreement yet. Start from a sample or a template.',
    noCopyFound: 'No agreement matches. Try fewer words.',
    searchCopy: 'Search in earlier agreements',
    mostRecent: 'Changed last',
    first: 'First answers',
    firstAbout: 'They stand in the contract from the beginning. Leave out what you do not know yet.',
    agreementTitle: 'Title',
    parties: {
      customer: { provider: 'Provider', customer: 'Customer' },
      internal: { provider: 'Unit that provides the services', customer: 'Unit that uses them' },
      multiLevel: { provider: 'Provider', customer: 'Customer or group' },
    },
    inAddressBook: 'From the address book',
    create: 'Create agreement',
    createCopy: 'Create copy',
    chooseFile: 'Choose a file…',
    fileSteps: 'Choose a file whose name ends in .sla. You can also drop it anywhere on this window.',
  },
  da: {
    title: 'Ny aftale',
    ways: {
      sample: {
        name: 'Færdigt eksempel',
        about: 'En komplet aftale på dansk og engelsk. Du erstatter navne, tal og tekster med dine egne.',
      },
      template: {
        name: 'Skabelon',
        about: 'Kontraktteksten er der, og du giver selv alle svar. Det, der mangler, ses som en åben plads.',
      },
      copy: {
        name: 'Tidligere aftale',
        about:
          'En kopi som et nyt udkast: alle svar undtagen nummeret, underskriftsdatoen, numre og datoer på de dokumenter, der er indgået med den kunde (rammeaftale, ordreformular, databehandleraftale, udbudsmateriale), og det, der er accepteret eller godkendt. Den aftale, du kopierer, forbliver, som den er.',
      },
      blank: { name: 'Tom', about: 'Du vælger kun typen og får den sædvanlige kontrakttekst til den.' },
      file: {
        name: 'Fil',
        about: 'En aftale, som nogen har sendt dig, som et selvstændigt udkast. Filen ændres ikke.',
      },
    },
    waysLabel: 'Hvad aftalen begynder med',
    types: {
      customer: 'Mellem to virksomheder eller myndigheder: servicemål, servicekreditter, lovvalg og tvister.',
      internal:
        'Mellem enheder i samme organisation: ingen penge og ingen domstole, men eskalering og forbedringsplaner.',
      multiLevel: 'For alle, for én kunde og for én ydelse: hvert niveau arver og skærper.',
    },
    between: (parties) => `Mellem ${parties}`,
    noCopies: 'Der er ingen tidligere aftale endnu. Begynd med et eksempel eller en skabelon.',
    noCopyFound: 'Ingen aftale passer. Prøv færre ord.',
    searchCopy: 'Søg i tidligere aftaler',
    mostRecent: 'Senest ændret',
    first: 'De første svar',
    firstAbout: 'De står i kontrakten fra begyndelsen. Udelad det, du ikke ved endnu.',
    agreementTitle: 'Titel',
    parties: {
      customer: { provider: 'Leverandør', customer: 'Kunde' },
      internal: { provider: 'Enheden, der leverer ydelserne', customer: 'Enheden, der bruger dem' },
      multiLevel: { provider: 'Leverandør', customer: 'Kunde eller koncern' },
    },
    inAddressBook: 'Fra adressebogen',
    create: 'Opret aftale',
    createCopy: 'Opret kopi',
    chooseFile: 'Vælg en fil…',
    fileSteps: 'Vælg en fil, hvis navn ender på .sla. Du kan også trække den ind et vilkårligt sted i vinduet.',
  },
};
