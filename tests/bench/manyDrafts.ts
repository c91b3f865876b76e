import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { openStorage } from '#electron/storage/storage.ts';

const SAMPLES = join(import.meta.dirname, '../../templates/samples');
/** Drafts that are made by the program itself; the others are copies of them under other names. */
const MADE = 100;
const COMPANIES = [
  'Havnegaard',
  'Ærø Færgefart',
  'Søby Værft',
  'Ålborg Stål',
  'Nordkysten',
  'Fjordblik',
  'Kvist & Holm',
];

/** One of so many is a finished agreement; the others are begun only. */
const FINISHED = 20;

/** What an agreement that is begun only has. */
const BEGUN: ReadonlySet<string> = new Set([
  'id',
  'type',
  'language',
  'template',
  'currency',
  'services',
  'calendars',
  'title',
  'parties',
]);

/** Fills a data folder with so many drafts of companies that are called by their number: "Ærø Færgefart 8 A/S". */
export function fillFolder(folder: string, count: number): void {
  let ids = 0;
  const opened = openStorage({
    folder,
    now: () => 1_800_000_000_000 + ids * 60_000,
    newId: () => `draft-${(ids += 1)}`,
    shippedClauses: () => [],
  });
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { storage } = opened.value;
  for (let number = 0; number < MADE; number += 1) storage.createDraft(agreementOf(number), null);
  storage.listDrafts({ search: '', shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: 1 });
  storage.close();
  copyDrafts(join(folder, 'sla-studio.sqlite'), count / MADE);
}

function agreementOf(number: number): Agreement {
  const file = number % 4 === 3 ? 'internal-service-desk.sla' : 'customer-saas.sla';
  const read = parseAgreementFile(readFileSync(join(SAMPLES, file)));
  if (!read.ok) throw new Error(read.problem.kind);
  const agreement = read.value;
  const company = `${COMPANIES[number % COMPANIES.length]} ${number} A/S`;
  const title = { en: `Agreement ${number} for ${company}`, da: `Aftale ${number} om drift for ${company}` };
  const parties = agreement.parties.map((party) =>
    party.role === 'customer' ? { ...party, legalName: company } : party,
  );
  if (number % FINISHED === 0) return { ...agreement, title, parties };
  const begun = Object.entries({ ...agreement, title, parties }).filter(([key]) => BEGUN.has(key));
  return agreementSchema.parse(Object.fromEntries(begun));
}

function copyDrafts(file: string, copies: number): void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA synchronous=OFF; BEGIN');
  for (let copy = 1; copy < copies; copy += 1) {
    database.exec(`
      INSERT INTO drafts (number, id, name, created_at, changed_at, archived_at, deleted_at, indexed, type, language, state,
          title, customer, service, sort_title, sort_customer)
        SELECT number + ${copy * MADE}, id || '-${copy}', name, created_at + ${copy}, changed_at + number * 977 % 1000000,
          NULL, NULL, 1, type, language, state, replace(title, 'Aftale', 'Aftale ${copy}.'), customer, service,
          replace(sort_title, 'aftale', 'aftale ${copy}.'), sort_customer
        FROM drafts WHERE number <= ${MADE};
      INSERT INTO bases (draft, base, base_hash)
        SELECT draft || '-${copy}', base, base_hash FROM bases JOIN drafts ON drafts.id = draft WHERE number <= ${MADE};
      INSERT INTO search (rowid, words) SELECT rowid + ${copy * MADE}, words FROM search WHERE rowid <= ${MADE};`);
  }
  database.exec('COMMIT');
  database.close();
}
