import { z } from 'zod';
import { fieldIssues, repeatedFields } from '#core/agreement/fieldIssues.ts';
import { inOrder } from '#core/agreement/inOrder.ts';
import { readJsonFile } from '#core/agreement/jsonFile.ts';
import { filePlace, type JsonText } from '#core/agreement/jsonText.ts';
import { join } from '#core/agreement/path.ts';
import type { AgreementIssue, ClauseFileProblem } from '#core/agreement/problems.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { libraryClauseSchema, type LibraryClause } from './libraryClause.ts';

export const CLAUSE_FILE_FORMAT = 'sla-studio/clauses';
const NEWEST_VERSION = 1;

/** The most clauses one file may hold. */
export const MOST_CLAUSES = 10_000;

const fileSchema = z.strictObject({
  format: z.string(),
  version: z.int(),
  clauses: z.array(libraryClauseSchema).max(MOST_CLAUSES),
});

/**
 * Reads a file of library clauses, whatever is in it: a hostile or damaged file gives a problem with the places, never a
 * throw. No two clauses that are read have the same id and version. Whether their texts can be printed is left to
 * `checkLibraryClause`.
 */
export function parseClauseFile(source: string | Uint8Array): Outcome<readonly LibraryClause[], ClauseFileProblem> {
  const json = readJsonFile(source);
  if (!json.ok) return json;
  const unreadable = unreadableVersion(json.value);
  return unreadable === null ? readClauses(json.value) : failed(unreadable);
}

/** The text of a file of clauses. Equal clauses give equal text, and reading it gives the same clauses back. */
export function serialiseClauses(clauses: readonly LibraryClause[]): string {
  const file = inOrder(fileSchema, { format: CLAUSE_FILE_FORMAT, version: NEWEST_VERSION, clauses });
  return `${JSON.stringify(file, null, 2)}\n`;
}

function unreadableVersion(json: JsonText): ClauseFileProblem | null {
  const head = z.looseObject({ format: z.literal(CLAUSE_FILE_FORMAT) }).safeParse(json.value);
  if (!head.success) return { kind: 'notAClauseFile' };
  const version = z.int().min(1).safeParse(head.data['version']);
  if (!version.success) return { kind: 'unknownVersion', place: json.placeOf(['version']) };
  if (version.data <= NEWEST_VERSION) return null;
  return { kind: 'newerVersion', found: version.data, supported: NEWEST_VERSION };
}

function readClauses(json: JsonText): Outcome<readonly LibraryClause[], ClauseFileProblem> {
  const parsed = fileSchema.safeParse(json.value);
  const found = parsed.success
    ? duplicates(parsed.data.clauses, json)
    : fieldIssues(parsed.error.issues, json.value, json);
  const issues = [...repeatedFields(json), ...found];
  const [first, ...others] = issues.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  if (first !== undefined) return failed({ kind: 'invalid', issues: [first, ...others] });
  return parsed.success ? done(parsed.data.clauses) : failed({ kind: 'notAClauseFile' });
}

function duplicates(clauses: readonly LibraryClause[], json: JsonText): readonly AgreementIssue[] {
  const seen = new Map<string, number>();
  const placeAt = (index: number, id: string) =>
    filePlace(json.placeOf(['clauses', index, 'id']), join('clauses', id, 'id'));
  return clauses.flatMap(({ id, version }, index): readonly AgreementIssue[] => {
    const key = `${id} ${version}`;
    const first = seen.get(key);
    if (first !== undefined) return [{ kind: 'duplicateId', id, place: placeAt(index, id), first: placeAt(first, id) }];
    seen.set(key, index);
    return [];
  });
}
