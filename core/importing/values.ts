import type { Language } from '#core/agreement/language.ts';

/** What a blank of a contract most often waits for, as a template names it. */
export const OFFERED_VALUES = [
  'customer.legalName',
  'customer.registrationNumber',
  'customer.address.street',
  'customer.address.postalCode',
  'customer.address.city',
  'provider.legalName',
  'provider.registrationNumber',
  'provider.address.street',
  'provider.address.postalCode',
  'provider.address.city',
  'title',
  'number',
  'effectiveDate',
  'signatureDate',
  'currency',
] as const;
export type OfferedValue = (typeof OFFERED_VALUES)[number];

export const valueWords: Readonly<Record<Language, Readonly<Record<OfferedValue, string>>>> = {
  en: {
    'customer.legalName': 'Name of the customer',
    'customer.registrationNumber': 'Registration number of the customer',
    'customer.address.street': 'Street of the customer',
    'customer.address.postalCode': 'Postcode of the customer',
    'customer.address.city': 'Town of the customer',
    'provider.legalName': 'Name of the provider',
    'provider.registrationNumber': 'Registration number of the provider',
    'provider.address.street': 'Street of the provider',
    'provider.address.postalCode': 'Postcode of the provider',
    'provider.address.city': 'Town of the provider',
    title: 'Title of the agreement',
    number: 'Number of the agreement',
    effectiveDate: 'Effective date',
    signatureDate: 'Date of signature',
    currency: 'Currency',
  },
  da: {
    'customer.legalName': 'Kundens navn',
    'customer.registrationNumber': 'Kundens registreringsnummer',
    'customer.address.street': 'Kundens adresse',
    'customer.address.postalCode': 'Kundens postnummer',
    'customer.address.city': 'Kundens by',
    'provider.legalName': 'Leverandørens navn',
    'provider.registrationNumber': 'Leverandørens registreringsnummer',
    'provider.address.street': 'Leverandørens adresse',
    'provider.address.postalCode': 'Leverandørens postnummer',
    'provider.address.city': 'Leverandørens by',
    title: 'Aftalens titel',
    number: 'Aftalens nummer',
    effectiveDate: 'Ikrafttrædelsesdato',
    signatureDate: 'Underskriftsdato',
    currency: 'Valuta',
  },
};

/** What a blank with this label most likely waits for. */
const LABELS: readonly (readonly [RegExp, OfferedValue])[] = [
  [
    /^(?:(?:the )?name of (?:the )?)?(?:the )?(customer|client)(?:’s|'s)?(?: (?:company )?name)?$|^kunden?s? ?(?:navn)?$|^kundenavn$/iu,
    'customer.legalName',
  ],
  [
    /^(?:(?:the )?name of (?:the )?)?(?:the )?(provider|supplier|vendor|service provider)(?:’s|'s)?(?: name)?$|^leverandøre?n?s? ?(?:navn)?$|^leverandørnavn$/iu,
    'provider.legalName',
  ],
  [
    /^(?:customer|client|kunde)(?:ns|’s|'s)?[ -]*(?:cvr|cvr-nr\.?|registration (?:no\.?|number))$/iu,
    'customer.registrationNumber',
  ],
  [
    /^(?:provider|supplier|leverandør)(?:ens|’s|'s)?[ -]*(?:cvr|cvr-nr\.?|registration (?:no\.?|number))$/iu,
    'provider.registrationNumber',
  ],
  [/^(?:effective|commencement|start) date$|^ikrafttrædelses(?:dato|tidspunkt)?$|^startdato$/iu, 'effectiveDate'],
  [/^(?:signature|signing) date$|^date of signature$|^underskriftsdato$/iu, 'signatureDate'],
  [/^(?:agreement|contract) (?:no\.?|number)$|^(?:aftale|kontrakt)(?:nummer|nr\.?)$/iu, 'number'],
  [/^currency$|^valuta$/iu, 'currency'],
];

export function guessValue(label: string): OfferedValue | null {
  return LABELS.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
}
