/** What a column may hold, in the order in which an exported table has them. */
export const FIELDS = [
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
] as const;
export type Field = (typeof FIELDS)[number];

/** What each column of a table is taken for; `null` is left out. */
export type Columns = readonly (Field | null)[];

/** Where a table comes from, as far as its columns tell. */
export type TableOrigin = 'hubspotCompanies' | 'hubspotContacts' | 'addressBook' | null;

/** How columns are called, letters and digits only, the name that says most first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  company:
    list(`companyname company associatedcompany associatedcompanies primaryassociatedcompany organisation organization
    accountname account customer customername virksomhedsnavn virksomhed tilknyttetvirksomhed tilknyttedevirksomheder
    primærtilknyttetvirksomhed firmanavn firma selskab kundenavn kunde organisationsnavn`),
  legalForm: list('legalform companyform virksomhedsform selskabsform'),
  cvr: list('cvr cvrnr cvrnummer cvrno cvrnumber cvrsenr'),
  vat: list('vat vatno vatnr vatnumber vatid vatregistrationnumber moms momsnr momsnummer senr senummer'),
  gln: list('gln glnnr glnnumber glnnummer ean eannr eanno eannumber eannummer eangln glnean eanlokationsnummer'),
  companiesHouse: list('companieshouse companieshouseno companieshousenumber companieshousenr'),
  ein: list('ein einno einnumber employeridentificationnumber'),
  otherNumber: list(`registrationnumber registrationno companynumber companyregistrationnumber companyno orgno orgnr
    organisationsnummer organizationnumber registreringsnummer registreringsnr virksomhedsnummer`),
  street: list(`streetaddress street address address1 addressline1 mailingstreet billingstreet gade gadenavn vejadresse
    adresse adresse1 adresselinje1 vej vejnavn`),
  postalCode: list('postalcode zipcode zip postcode zippostalcode postnr postnummer'),
  city: list('city town by bynavn postdistrikt'),
  country: list('country countryregion countrycode land landområde landeområde landregion landekode'),
  website: list(`websiteurl website web url homepage companydomainname domainname domain hjemmeside webside websted
    webstedsurl websitedomæne virksomhedensdomænenavn virksomhedsdomænenavn domænenavn domæne`),
  fullName: list(
    'fullname contactname contact contactperson person kontaktperson kontaktnavn kontakt fuldtnavn fuldenavn',
  ),
  firstName: list('firstname givenname forename fornavn'),
  lastName: list('lastname surname familyname efternavn'),
  jobTitle: list('jobtitle title position jobtitel titel stilling stillingsbetegnelse jobfunktion funktion'),
  email: list('email emailaddress mail workemail contactemail emailadresse mailadresse arbejdsmail'),
  phone: list(`phonenumber phone telephone telephonenumber tel workphone telefonnummer telefon telefonnr tlf tlfnr
    arbejdstelefon contactphone`),
  mobile: list(
    'mobilephonenumber mobilephone mobile mobileno cellphone mobiltelefonnummer mobiltelefon mobilnummer mobilnr mobil',
  ),
  signs: list('signs signatory underskriver underskrives'),
};

/** What a column of people or of companies is called, whichever the table has. */
const NAME = ['name', 'navn'];
const RECORD = ['recordid', 'postid', 'recordidcontact', 'recordidcompany', 'objectid', 'objektid'];
const ADDRESS: readonly Field[] = ['street', 'postalCode', 'city', 'country', 'website'];

/** What the columns most likely hold. Each field is found once: what else might be it is left out. */
export function guessColumns(headers: readonly string[]): Columns {
  const plain = headers.map(plainHeader);
  const found = new Map<number, Field>();
  for (const field of FIELDS) {
    const at = NAMES[field].map((name) => plain.indexOf(name)).find((index) => index >= 0 && !found.has(index));
    if (at !== undefined) found.set(at, field);
  }
  const name = plain.findIndex((header) => NAME.includes(header));
  if (name >= 0) {
    const known = new Set(found.values());
    if (!known.has('company')) found.set(name, 'company');
    else if (!known.has('fullName') && !known.has('lastName')) found.set(name, 'fullName');
  }
  const left = originOf(headers) === 'hubspotContacts' ? ADDRESS : [];
  return headers.map((_, at) => {
    const field = found.get(at);
    return field === undefined || left.includes(field) ? null : field;
  });
}

/**
 * HubSpot names its records. What its export of contacts has of addresses is where a person lives, so it says nothing of the
 * company; `guessColumns` leaves it out.
 */
export function originOf(headers: readonly string[]): TableOrigin {
  const plain = headers.map(plainHeader);
  const has = (names: readonly string[]) => plain.some((header) => names.includes(header));
  if (has(RECORD) && has(NAMES.lastName) && has(NAMES.email)) return 'hubspotContacts';
  if (has(RECORD) && has([...NAMES.company, ...NAME])) return 'hubspotCompanies';
  return has(NAMES.signs) && has(NAMES.cvr) && has(NAMES.company) ? 'addressBook' : null;
}

/** Columns by which a table is known again. */
export function headersKey(headers: readonly string[]): string {
  return headers.map(plainHeader).join(' ');
}

function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function list(names: string): readonly string[] {
  return names.trim().split(/\s+/);
}
