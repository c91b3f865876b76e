import { z } from 'zod';
import { fieldIssues, repeatedFields } from '#core/agreement/fieldIssues.ts';
import { readJsonFile } from '#core/agreement/jsonFile.ts';
import { filePlace, jsonBelow, type JsonText, type Keys } from '#core/agreement/jsonText.ts';
import type {
  AgreementFileProblem,
  AgreementIssue,
  Expectation,
  SharedFileProblem,
  TextPlace,
} from '#core/agreement/problems.ts';
import { checkLibraryClause, type LibraryClauseProblem } from '#core/clauses/libraryClause.ts';
import { templateFrom } from '#core/ownTemplates/templateFile.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { HashOf } from './fingerprint.ts';
import {
  HIGHEST_VERSION,
  LARGEST_SHARED_FILE,
  SHARED_FORMAT,
  SHARED_VERSION,
  sharedClauseSchema,
  sharedFileSchema,
  sharedRuleSchema,
  sharedTemplateSchema,
  type Shared,
  type SharedClause,
  type SharedTemplate,
} from './shared.ts';
import { hashedText } from './writeShared.ts';

/** Why an item is not taken. */
export type Refusal =
  | { readonly kind: 'file'; readonly problem: AgreementFileProblem }
  /** A text that could not be printed; `place` is where it stands in the file. */
  | {
      readonly kind: 'unprintable';
      readonly place: TextPlace;
      readonly version: number;
      readonly problems: readonly LibraryClauseProblem[];
    };

export interface RefusedItem {
  readonly kind: 'clause' | 'template' | 'houseRule';
  /** As far as one can be read. */
  readonly name: string;
  readonly refusal: Refusal;
}

export interface ReadShared {
  readonly content: Shared;
  readonly refused: readonly RefusedItem[];
  /** The content is not that which the file was saved with. */
  readonly isAltered: boolean;
}

/**
 * Reads a file of a library, whatever is in it: a hostile or damaged one gives a problem with the place, never a throw, and
 * an item that cannot be used is refused by itself. What is read can be printed, and no two items of a kind have one id.
 */
export function readShared(source: string | Uint8Array, hashOf: HashOf): Outcome<ReadShared, SharedFileProblem> {
  const json = readJsonFile(source, LARGEST_SHARED_FILE);
  if (!json.ok) return json;
  const file = recognised(json.value);
  if (!file.ok) return file;
  const clauses = itemsOf(json.value, 'clauses', file.value.clauses, readClause);
  const templates = itemsOf(json.value, 'templates', file.value.templates, readTemplate);
  const rules = itemsOf(json.value, 'houseRules', file.value.houseRules, readRule);
  return done({
    content: { clauses: clauses.read, templates: templates.read, houseRules: rules.read },
    refused: [...clauses.refused, ...templates.refused, ...rules.refused],
    isAltered: hashOf(hashedText(file.value)) !== file.value.hash,
  });
}

function recognised(json: JsonText): Outcome<z.infer<typeof sharedFileSchema>, SharedFileProblem> {
  const head = z.looseObject({ format: z.literal(SHARED_FORMAT) }).safeParse(json.value);
  if (!head.success) return failed({ kind: 'notALibraryFile' });
  const version = z.int().min(1).safeParse(head.data['version']);
  if (!version.success) return failed({ kind: 'unknownVersion', place: json.placeOf(['version']) });
  if (version.data > SHARED_VERSION) {
    return failed({ kind: 'newerVersion', found: version.data, supported: SHARED_VERSION });
  }
  const file = sharedFileSchema.safeParse(json.value);
  const issues = [...repeatedFields(json), ...(file.success ? [] : fieldIssues(file.error.issues, json.value, json))];
  const [first, ...others] = issues;
  if (first !== undefined) return failed({ kind: 'invalid', issues: [first, ...others] });
  return file.success ? done(file.data) : failed({ kind: 'notALibraryFile' });
}

interface Item<Value> {
  readonly id: string;
  readonly value: Value;
}

type ReadItem<Value> = (json: JsonText) => Outcome<Item<Value>, Refusal>;

const KINDS = { clauses: 'clause', templates: 'template', houseRules: 'houseRule' } as const;

function itemsOf<Value>(
  json: JsonText,
  list: keyof Shared,
  entries: readonly unknown[],
  read: ReadItem<Value>,
): { readonly read: readonly Value[]; readonly refused: readonly RefusedItem[] } {
  const values: Value[] = [];
  const refused: RefusedItem[] = [];
  const known = new Map<string, number>();
  entries.forEach((entry, index) => {
    const outcome = read(jsonBelow(json, [list, index]));
    const refusal = outcome.ok ? again(outcome.value.id, known, { json, list, index }) : outcome.problem;
    if (outcome.ok && refusal === null) {
      known.set(outcome.value.id, index);
      values.push(outcome.value.value);
    } else if (refusal !== null) refused.push({ kind: KINDS[list], name: nameIn(entry), refusal });
  });
  return { read: values, refused };
}

interface ItemPlace {
  readonly json: JsonText;
  readonly list: keyof Shared;
  readonly index: number;
}

/** An id that an item before has already. */
function again(id: string, known: ReadonlyMap<string, number>, { json, list, index }: ItemPlace): Refusal | null {
  const first = known.get(id);
  if (first === undefined) return null;
  const placeOf = (at: number) => filePlace(json.placeOf([list, at]), 'id');
  const issue: AgreementIssue = { kind: 'duplicateId', id, place: placeOf(index), first: placeOf(first) };
  return { kind: 'file', problem: { kind: 'invalid', issues: [issue] } };
}

const readClause: ReadItem<SharedClause> = (json) => {
  const parsed = sharedClauseSchema.safeParse(json.value);
  if (!parsed.success) return failed(invalid(parsed.error.issues, json));
  const { versions } = parsed.data;
  const [first] = versions;
  const other = versions.findIndex(({ id }) => id !== first?.id);
  if (other > 0) return failed(wrongForm(json, ['versions', other, 'id'], 'versions of one clause have one id'));
  const high = versions.findIndex(({ version }) => version > HIGHEST_VERSION);
  if (high >= 0) return failed(tooHigh(json, ['versions', high, 'version']));
  for (const [at, clause] of versions.entries()) {
    const problems = checkLibraryClause(clause).filter(({ kind }) => kind === 'text');
    if (problems.length === 0) continue;
    const place = json.placeOf(['versions', at, 'text']);
    return failed({ kind: 'unprintable', place, version: clause.version, problems });
  }
  return done({ id: first?.id ?? '', value: parsed.data });
};

const readTemplate: ReadItem<SharedTemplate> = (json) => {
  const parsed = sharedTemplateSchema.safeParse(json.value);
  if (!parsed.success) return failed(invalid(parsed.error.issues, json));
  const template = templateFrom(jsonBelow(json, ['template']));
  if (!template.ok) return failed({ kind: 'file', problem: template.problem });
  if (template.value.version > HIGHEST_VERSION) return failed(tooHigh(json, ['template', 'version']));
  return done({ id: template.value.id, value: { earlier: parsed.data.earlier, template: template.value } });
};

const readRule: ReadItem<Shared['houseRules'][number]> = (json) => {
  const parsed = sharedRuleSchema.safeParse(json.value);
  if (!parsed.success) return failed(invalid(parsed.error.issues, json));
  return done({ id: parsed.data.id, value: parsed.data });
};

function invalid(issues: readonly z.core.$ZodIssue[], json: JsonText): Refusal {
  const [first, ...others] = fieldIssues(issues, json.value, json);
  if (first === undefined) return wrongForm(json, [], 'fields');
  return { kind: 'file', problem: { kind: 'invalid', issues: [first, ...others] } };
}

function wrongForm(json: JsonText, keys: Keys, rule: string): Refusal {
  return wrongValue(json, keys, { kind: 'form', rules: [rule] });
}

function tooHigh(json: JsonText, keys: Keys): Refusal {
  return wrongValue(json, keys, { kind: 'atMost', limit: HIGHEST_VERSION, of: 'number' });
}

function wrongValue(json: JsonText, keys: Keys, expected: Expectation): Refusal {
  const place = filePlace(json.placeOf(keys), keys.join('/'));
  return { kind: 'file', problem: { kind: 'invalid', issues: [{ kind: 'wrongValue', place, expected }] } };
}

const LONGEST_NAME = 200;
const text = z.string().transform((said) => said.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '�').slice(0, LONGEST_NAME));
const anyName = z.union([
  text,
  z.looseObject({ en: text }).transform(({ en }) => en),
  z.looseObject({ da: text }).transform(({ da }) => da),
]);
const namedSchema = z.union([
  z
    .looseObject({ versions: z.tuple([z.looseObject({ name: anyName })], z.unknown()) })
    .transform(({ versions: [first] }) => first.name),
  z.looseObject({ template: z.looseObject({ name: anyName }) }).transform(({ template }) => template.name),
  z.looseObject({ title: anyName }).transform(({ title }) => title),
  z.looseObject({ at: text }).transform(({ at }) => at),
]);

function nameIn(entry: unknown): string {
  const name = namedSchema.safeParse(entry);
  return name.success ? name.data : '';
}
