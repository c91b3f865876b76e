import { impossibleNumber, type CheckedScheme } from '#core/agreement/checkDigits.ts';
import type { Party } from '#core/agreement/party.ts';
import { cleanText } from '#core/document/clean.ts';
import type { NewId } from '#core/editing/newItem.ts';
import type { Columns, Field } from './columns.ts';
import { countryFrom } from './countries.ts';
import { joinParties } from './joinParties.ts';
import { LONGEST_CELL } from './limits.ts';
import { plainNumber } from './sameCompany.ts';
import type { LineFault, Table, TableRow } from './table.ts';

type Contact = Party['contacts'][number];
type Signatory = Party['signatories'][number];
type Scheme = NonNullable<Party['registrationScheme']>;

/** A party as the lines of a table tell of it. */
export interface ReadParty {
  readonly party: Party;
  readonly lines: readonly number[];
}

/** What is wrong with a line; lines and columns are counted from 1. */
export type ReadFault =
  | LineFault
  | { readonly kind: 'noCompany'; readonly line: number }
  | { readonly kind: 'tooLong'; readonly line: number; readonly column: number; readonly limit: number };

/** What is taken as it is and should be looked at. */
export type ReadDoubt =
  | { readonly kind: 'number'; readonly scheme: CheckedScheme; readonly line: number; readonly column: number }
  | { readonly kind: 'email'; readonly line: number; readonly column: number }
  /** Only one number of a register is kept: this one is not. */
  | { readonly kind: 'secondNumber'; readonly line: number; readonly column: number }
  /** It begins like a formula of a spreadsheet; it is taken as text. */
  | { readonly kind: 'formula'; readonly line: number; readonly column: number }
  /** Control characters and the like were taken out. */
  | { readonly kind: 'invisible'; readonly line: number; readonly column: number };

export interface ReadParties {
  readonly parties: readonly ReadParty[];
  /** Of lines that are not taken. */
  readonly faults: readonly ReadFault[];
  readonly doubts: readonly ReadDoubt[];
}

const SCHEMES: readonly (readonly [Field, Scheme])[] = [
  ['cvr', 'cvr'],
  ['vat', 'vat'],
  ['companiesHouse', 'companiesHouse'],
  ['ein', 'ein'],
  ['otherNumber', 'other'],
  ['gln', 'gln'],
];
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
const YES = /^(x|y|yes|j|ja|true|sand|1)$/i;
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}\u200B\u2060]/u;

/** Parties of a table by what its columns are taken for; lines of the same company are one, and people are its contacts. */
export function readParties(
  table: Table,
  columns: Columns,
  { newId, known }: { readonly newId: NewId; readonly known: readonly Party[] },
): ReadParties {
  const faults: ReadFault[] = [...table.faults];
  const doubts: ReadDoubt[] = [];
  const groups = new Groups();
  const named = table.rows.flatMap((row) => {
    const cells = cellsOf(row, columns, { faults, doubts });
    return cells === null || cells.size === 0 ? [] : [{ row, cells }];
  });
  const companies = companiesByDomain(known, named);
  for (const { row, cells } of named) {
    const company = cells.get('company')?.text ?? companies.get(domainOf(cells.get('email')?.text ?? ''));
    if (company === undefined) faults.push({ kind: 'noCompany', line: row.line });
    else groups.add(partyOf(company, cells, { line: row.line, newId, doubts }), row.line);
  }
  return {
    parties: groups.all(),
    faults: faults.toSorted((one, other) => one.line - other.line),
    doubts: doubts.toSorted((one, other) => one.line - other.line),
  };
}

interface Cell {
  readonly text: string;
  readonly column: number;
}
type Cells = ReadonlyMap<Field, Cell>;

/** The answers of a line, as they may stand in a contract; `null` when one of them is too long to be one. */
function cellsOf(
  { line, cells }: TableRow,
  columns: Columns,
  { faults, doubts }: { faults: ReadFault[]; doubts: ReadDoubt[] },
): Cells | null {
  const found = new Map<Field, Cell>();
  for (const [index, field] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (field === null || cell === '' || found.has(field)) continue;
    const column = index + 1;
    if (cell.length > LONGEST_CELL) {
      faults.push({ kind: 'tooLong', line, column, limit: LONGEST_CELL });
      return null;
    }
    const text = cleanText(cell).trim();
    if (INVISIBLE.test(cell.replaceAll(/[\t\r\n]/g, ' '))) doubts.push({ kind: 'invisible', line, column });
    if (/^[=@]/.test(text)) doubts.push({ kind: 'formula', line, column });
    if (text !== '') found.set(field, { text, column });
  }
  return found;
}

/** People whose line names no company belong to the one whose website is where their mail comes from. */
function companiesByDomain(
  known: readonly Party[],
  rows: readonly { readonly cells: Cells }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (website: string | undefined, name: string | undefined) => {
    const domain = domainOf(website ?? '');
    if (domain !== '' && name !== undefined && !names.has(domain)) names.set(domain, name);
  };
  for (const { website, legalName, name } of known) add(website, legalName ?? name?.en ?? name?.da);
  for (const { cells } of rows) add(cells.get('website')?.text, cells.get('company')?.text);
  return names;
}

/** Of an address of the web or of a person: "https://www.acme.dk/om" and "bo@acme.dk" are of acme.dk. */
function domainOf(address: string): string {
  const host = address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#].*$/, '');
  return host.includes('.') ? host.replace(/^www\./, '') : '';
}

interface LineMeans {
  readonly line: number;
  readonly newId: NewId;
  readonly doubts: ReadDoubt[];
}

function partyOf(company: string, cells: Cells, means: LineMeans): Party {
  const text = (field: Field) => cells.get(field)?.text;
  const { street, postalCode, city } = { street: text('street'), postalCode: text('postalCode'), city: text('city') };
  const country = text('country');
  const address = present({
    street,
    postalCode,
    city,
    country: country === undefined ? undefined : countryFrom(country),
  });
  const party: Party = {
    id: means.newId('party'),
    role: 'customer',
    legalName: company,
    ...present({ legalForm: text('legalForm'), website: text('website') }),
    ...registrationOf(cells, means),
    ...(Object.keys(address).length === 0 ? {} : { address }),
    ...peopleOf(cells, means),
  };
  return party;
}

function registrationOf(
  cells: Cells,
  { line, doubts }: LineMeans,
): Pick<Party, 'registrationScheme' | 'registrationNumber'> {
  const numbers = SCHEMES.flatMap(([field, registrationScheme]) => {
    const cell = cells.get(field);
    return cell === undefined ? [] : [{ registrationScheme, registrationNumber: cell.text, column: cell.column }];
  });
  const [first, ...others] = numbers;
  if (first === undefined) return {};
  for (const { column } of others) doubts.push({ kind: 'secondNumber', line, column });
  const { column, ...registration } = first;
  const scheme = impossibleNumber(registration);
  if (scheme !== null) doubts.push({ kind: 'number', scheme, line, column });
  return registration;
}

/** Who the line names: a signatory, or a contact; without a name, what it has to reach the company by. */
function peopleOf(cells: Cells, { line, newId, doubts }: LineMeans): { contacts: Contact[]; signatories: Signatory[] } {
  const text = (field: Field) => cells.get(field)?.text;
  const name = nameIn(cells);
  const title = text('jobTitle');
  const wording = title === undefined ? undefined : { en: title, da: title };
  if (name !== undefined && YES.test(text('signs') ?? ''))
    return { contacts: [], signatories: [{ id: newId('signatory'), name, ...present({ title: wording }) }] };
  const email = cells.get('email');
  if (email !== undefined && !MAIL.test(email.text)) doubts.push({ kind: 'email', line, column: email.column });
  const reached = { name, email: email?.text, phone: phonesOf(text('phone'), text('mobile')) };
  if (Object.values(reached).every((one) => one === undefined)) return { contacts: [], signatories: [] };
  return { contacts: [{ id: newId('contact'), ...present({ ...reached, role: wording }) }], signatories: [] };
}

function nameIn(cells: Cells): string | undefined {
  const parts = (['firstName', 'lastName'] as const).flatMap((field) => cells.get(field)?.text ?? []);
  return cells.get('fullName')?.text ?? (parts.length === 0 ? undefined : parts.join(' '));
}

/** Both numbers where there are two, as one writes them on a card. */
function phonesOf(phone: string | undefined, mobile: string | undefined): string | undefined {
  if (phone === undefined || mobile === undefined || phone === mobile) return phone ?? mobile;
  return `${phone} / ${mobile}`;
}

/** The answers that there are. */
function present<Answers extends object>(answers: Answers): { [Key in keyof Answers]?: NonNullable<Answers[Key]> } {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as never;
}

interface Group {
  readonly parties: Party[];
  readonly lines: number[];
  number: string | null;
}

/** Lines of one company: of one name, and of one number where they name it. */
class Groups {
  readonly #groups: Group[] = [];
  readonly #byName = new Map<string, Group[]>();

  add(party: Party, line: number): void {
    const number = plainNumber(party);
    const name = (party.legalName ?? '').toLowerCase();
    const namesakes = this.#byName.get(name) ?? [];
    const same = namesakes.find((group) => number === null || group.number === null || group.number === number);
    if (same === undefined) {
      const group = { parties: [party], lines: [line], number };
      this.#groups.push(group);
      this.#byName.set(name, [...namesakes, group]);
      return;
    }
    same.parties.push(party);
    same.lines.push(line);
    same.number ??= number;
  }

  all(): readonly ReadParty[] {
    return this.#groups.flatMap(({ parties: [first, ...others], lines }) =>
      first === undefined ? [] : [{ party: withOthers(first, others), lines }],
    );
  }
}

/** Joins what is told of the company line by line, and its people at once. */
function withOthers(first: Party, others: readonly Party[]): Party {
  const all = [first, ...others];
  const people = {
    contacts: all.flatMap(({ contacts }) => contacts),
    signatories: all.flatMap(({ signatories }) => signatories),
  };
  const company = others.reduce((party, other) => joinParties(party, alone(other)).party, alone(first));
  return joinParties(company, { ...company, ...people }).party;
}

function alone(party: Party): Party {
  return { ...party, contacts: [], signatories: [] };
}
