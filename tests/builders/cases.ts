import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { draftOf } from './drafts.ts';

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'tests/fixtures/cases');
const samples = join(root, 'templates/samples');

/** Every finished agreement there is, with its file: the shipped samples and the real cases. */
export const CASES: readonly (readonly [name: string, file: string])[] = [
  ...readdirSync(samples).map((file) => [file.replace(/\.sla$/, ''), join(samples, file)] as const),
  ...readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [entry.name, join(cases, entry.name, 'agreement.sla')] as const),
];

export function agreementOf(file: string): Agreement {
  const read = parseAgreementFile(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The agreement of a file as a resolved draft, made with the template it names. */
export function documentOf(file: string, language: Language): Document {
  return draftOf(agreementOf(file), language);
}
