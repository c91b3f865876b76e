import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import type { Party } from '#core/agreement/party.ts';
import type { Path } from '#core/agreement/path.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';

/** A text that says who a party is. */
export interface NamingText {
  readonly path: Path;
  /** The names, numbers and addresses it says, as the parties have them. */
  readonly names: readonly string[];
}

/** Shorter names are words like any other. */
const SHORTEST_NAME = 3;

/** What tells who the parties and their people are, as they stand in an agreement. */
export function namesOf(parties: readonly Party[]): readonly string[] {
  const names = parties.flatMap(({ legalName, name, registrationNumber, website, contacts, signatories }) => [
    ...(legalName === undefined ? [] : [legalName, withoutForm(legalName)]),
    name?.en,
    name?.da,
    registrationNumber,
    website,
    domainOf(website),
    ...contacts.flatMap((contact) => [contact.name, contact.email, contact.phone]),
    ...signatories.map((signatory) => signatory.name),
  ]);
  const said = names.flatMap((name) => name?.trim() ?? []).filter((name) => name.length >= SHORTEST_NAME);
  return [...new Set(said)];
}

/** The texts of an agreement in which one of some names stands as words of its own, however it is written. */
export function textsNaming(agreement: Agreement, names: readonly string[]): readonly NamingText[] {
  const sought = names.map((name) => ({ name, pattern: wordsOf(name) }));
  const found: NamingText[] = [];
  walkSchema(agreementSchema, agreement, ({ path, kind, value }) => {
    if (kind?.kind !== 'plain' && kind?.kind !== 'wording') return;
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    const named = sought.filter(({ pattern }) => texts.some((text) => pattern.test(String(text))));
    if (named.length > 0) found.push({ path, names: named.map(({ name }) => name) });
  });
  return found;
}

function wordsOf(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'iu');
}

const FORM =
  /[\s,]+(?:A\/S|ApS|IVS|P\/S|K\/S|I\/S|A\.m\.b\.a\.?|amba|AB|AS|ASA|Oyj?|GmbH(?: & Co\.? KG)?|AG|SE|N\.?V\.?|B\.?V\.?|S\.?A\.?|Ltd\.?|Limited|plc|LLP|LLC|Inc\.?|Corp\.?)$/i;

/** A company is called by its name without the form as well. */
function withoutForm(legalName: string): string {
  return legalName.replace(FORM, '');
}

/** "fjordblik.example" of "https://www.fjordblik.example/da": addresses of mail say it too. */
function domainOf(website: string | undefined): string | undefined {
  const [host = ''] = (website ?? '').replace(/^[a-z]+:\/\//i, '').split(/[/?#]/);
  return host === '' ? undefined : host.replace(/^www\./i, '');
}
