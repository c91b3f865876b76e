import { z } from 'zod';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { agreementSchema, type Agreement, type AgreementType } from './agreement.ts';
import { fieldIssues, repeatedFields } from './fieldIssues.ts';
import { inOrder } from './inOrder.ts';
import { readJsonFile } from './jsonFile.ts';
import { filePlace, keysOf, type JsonText, type Keys } from './jsonText.ts';
import type { Language } from './language.ts';
import { surveyIds, type IdField } from './links.ts';
import { migrate, MIGRATIONS, newestVersion, type Migration } from './migrations.ts';
import type { AgreementFileProblem, AgreementIssue, FilePlace } from './problems.ts';

export const FILE_FORMAT = 'sla-studio/agreement';

type Result<Value> = Outcome<Value, AgreementFileProblem>;
type FileObject = Readonly<Record<string, unknown>>;

/**
 * Reads a `.sla` file, whatever is in it: hostile and damaged files give a problem, never a throw. An agreement that is
 * read satisfies the schema, its ids are unique and its links hold. Older versions are migrated; `migrations` is for
 * tests of that.
 */
export function parseAgreementFile(
  source: string | Uint8Array,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Agreement> {
  const json = readJsonFile(source);
  return json.ok ? agreementFrom(json.value, migrations) : json;
}

/** Reads what a `.sla` file holds out of JSON that may be part of another file. */
export function agreementFrom(json: JsonText, migrations: readonly Migration[] = MIGRATIONS): Result<Agreement> {
  const file = recognise(json, migrations);
  return file.ok ? readAgreement(json, file.value) : file;
}

/**
 * The text of a `.sla` file: fields in the order of the schema, two spaces, a final newline, and nothing that has its
 * default value. Equal agreements give equal text, and reading it gives the same agreement back.
 */
export function serialiseAgreement(agreement: Agreement): string {
  const text = JSON.stringify(agreementContent(agreement), null, 2);
  return `${text.replace(NO_CHARACTER, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}\n`;
}

/** What a `.sla` file holds, to be part of another file. */
export function agreementContent(agreement: Agreement): object {
  return { format: FILE_FORMAT, version: newestVersion(MIGRATIONS), agreement: inOrder(agreementSchema, agreement) };
}

/** Two code points that are no characters: XML cannot hold them, and a Word file carries the text as XML. */
const NO_CHARACTER = /[\uFFFE\uFFFF]/g;

/** A blank draft: nothing answered yet. `id` must have the form of an id. */
export function newAgreement(start: { id: string; type: AgreementType; language: Language }): Agreement {
  return agreementSchema.parse(start);
}

function recognise(json: JsonText, migrations: readonly Migration[]): Result<FileObject> {
  if (!isObject(json.value) || json.value['format'] !== FILE_FORMAT) return failed({ kind: 'notAnAgreementFile' });
  const version = z.int().min(1).safeParse(json.value['version']);
  if (!version.success) return failed({ kind: 'unknownVersion', place: json.placeOf(['version']) });
  const supported = newestVersion(migrations);
  if (version.data > supported) return failed({ kind: 'newerVersion', found: version.data, supported });
  return done(migrate(json.value, version.data, migrations));
}

const fileSchema = z.strictObject({ format: z.string(), version: z.int(), agreement: agreementSchema });

function readAgreement(json: JsonText, file: FileObject): Result<Agreement> {
  const repeated = repeatedFields(json);
  const parsed = fileSchema.safeParse(file);
  const issues = parsed.success
    ? [...repeated, ...linkIssues(parsed.data.agreement, file, json)]
    : [...repeated, ...fieldIssues(parsed.error.issues, file, json)];
  const [first, ...others] = issues.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  if (first !== undefined) return failed({ kind: 'invalid', issues: [first, ...others] });
  return parsed.success ? done(parsed.data.agreement) : failed({ kind: 'notAnAgreementFile' });
}

function linkIssues(agreement: Agreement, file: FileObject, json: JsonText): readonly AgreementIssue[] {
  const { duplicates, dangling } = surveyIds(agreement);
  const ways = new Map<string, readonly Keys[]>();
  const placeOf = ({ path, occurrence }: IdField): FilePlace => {
    const keys = ways.get(path) ?? keysOf(file['agreement'], path);
    ways.set(path, keys);
    return filePlace(json.placeOf(['agreement', ...(keys[occurrence] ?? [])]), path);
  };
  return [
    ...duplicates.map(({ first, again }): AgreementIssue => ({
      kind: 'duplicateId',
      id: again.id,
      place: placeOf(again),
      first: placeOf(first),
    })),
    ...dangling.map(({ link, found }): AgreementIssue => ({
      kind: 'danglingLink',
      id: link.id,
      entity: link.entity,
      place: placeOf(link),
      found,
    })),
  ];
}

function isObject(value: unknown): value is FileObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
