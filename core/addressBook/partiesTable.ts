import type { Language } from '#core/agreement/language.ts';
import type { Party } from '#core/agreement/party.ts';
import type { Wording } from '#core/agreement/text.ts';
import { FIELDS, type Field } from './columns.ts';

/** The fields of an exported table: people by their whole name. */
const EXPORTED = FIELDS.filter((field) => !['firstName', 'lastName', 'mobile'].includes(field));

type Row = Readonly<Partial<Record<Field, string>>>;

const NUMBERS: Readonly<Record<NonNullable<Party['registrationScheme']>, Field>> = {
  cvr: 'cvr',
  vat: 'vat',
  gln: 'gln',
  companiesHouse: 'companiesHouse',
  ein: 'ein',
  other: 'otherNumber',
};

/** The address book as a table: a line for each person, and one for a company without any. `headers` are words of `language`. */
export function partiesTable(
  parties: readonly Party[],
  language: Language,
  headers: Readonly<Record<Field, string>>,
): readonly (readonly string[])[] {
  const rows = parties.flatMap((party) => rowsOf(party, language));
  return [EXPORTED.map((field) => headers[field]), ...rows.map((row) => EXPORTED.map((field) => row[field] ?? ''))];
}

function rowsOf(party: Party, language: Language): readonly Row[] {
  const company = companyRow(party, language);
  const signatories = party.signatories.map(({ name, title }) =>
    row({ fullName: name, jobTitle: said(title, language), signs: language === 'da' ? 'ja' : 'yes' }),
  );
  const contacts = party.contacts.map(({ name, role, email, phone }) =>
    row({ fullName: name, jobTitle: said(role, language), email, phone }),
  );
  const people = [...signatories, ...contacts];
  return people.length === 0 ? [company] : people.map((person) => ({ ...company, ...person }));
}

function companyRow(party: Party, language: Language): Row {
  const { legalName, name, legalForm, registrationScheme, registrationNumber, address, website } = party;
  return row({
    company: legalName ?? said(name, language),
    legalForm,
    [NUMBERS[registrationScheme ?? 'other']]: registrationNumber,
    street: address?.street,
    postalCode: address?.postalCode,
    city: address?.city,
    country: said(address?.country, language),
    website,
  });
}

function said(wording: Wording | undefined, language: Language): string | undefined {
  return wording?.[language] ?? wording?.en ?? wording?.da;
}

function row(cells: { readonly [Of in Field]?: string | undefined }): Row {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
}
