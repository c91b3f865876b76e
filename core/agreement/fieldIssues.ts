import type { z } from 'zod';
import { filePlace, pathOf, type JsonText, type Keys } from './jsonText.ts';
import type { AgreementIssue, Expectation, FilePlace } from './problems.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong with a file, in our own terms. `file` is the value that was checked, which is not the value
 * in `json` when the file was migrated; places are then those of the nearest thing that was there before.
 */
export function fieldIssues(issues: readonly Issue[], file: unknown, json: JsonText): readonly AgreementIssue[] {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => unknownField(field, keys, file, json));
    const once = JSON.stringify(keys);
    // A value that already has the wrong form fails the finer rules about it too.
    if (seen.has(once)) return [];
    seen.add(once);
    const kind = isMissing(file, keys) ? 'missingField' : 'wrongValue';
    return [{ kind, place: placeAt(keys, file, json), expected: expectationOf(issue) } as const];
  });
}

/** Fields that stand in an object for the second time: JSON would take the last without a word. */
export function repeatedFields(json: JsonText): readonly AgreementIssue[] {
  return json.repeatedFields().map(({ keys, first, place }) => ({
    kind: 'repeatedField',
    place: filePlace(place, agreementPath(json.value, keys.slice(0, -1))),
    field: String(keys.at(-1)),
    first,
  }));
}

/** The path in the agreement that keys of the whole file lead to. */
export function agreementPath(file: unknown, keys: Keys): string {
  const path = pathOf(file, keys);
  return path === 'agreement' ? '' : path.replace(/^agreement\//, '');
}

function placeAt(keys: Keys, file: unknown, json: JsonText): FilePlace {
  return filePlace(json.placeOf(keys), agreementPath(file, keys));
}

function unknownField(field: string, keys: Keys, file: unknown, json: JsonText): AgreementIssue {
  const place = filePlace(json.keyPlaceOf([...keys, field]), agreementPath(file, keys));
  return { kind: 'unknownField', place, field };
}

function isMissing(file: unknown, keys: Keys): boolean {
  const found = keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    file,
  );
  return found === undefined;
}

/** The one place where the wording of zod is left behind. The schemas' own rules carry English words of ours. */
function expectationOf(issue: Issue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: typeWords[issue.expected] ?? 'fields' };
    case 'invalid_value':
      return { kind: 'oneOf', values: issue.values.map(String) };
    case 'too_big':
      return { kind: 'atMost', limit: Number(issue.maximum), of: counted(issue.origin) };
    case 'too_small':
      return { kind: 'atLeast', limit: Number(issue.minimum), of: counted(issue.origin) };
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return { kind: 'form', rules: [issue.message] };
  }
}

const typeWords: Readonly<Record<string, 'text' | 'wholeNumber' | 'yesNo' | 'list' | 'fields'>> = {
  string: 'text',
  int: 'wholeNumber',
  number: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
  object: 'fields',
};

function counted(origin: string): 'characters' | 'items' | 'number' {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'items' : 'number';
}

function unionExpectation(issue: z.core.$ZodIssueInvalidUnion): Expectation {
  if ('options' in issue && Array.isArray(issue.options)) return { kind: 'oneOf', values: issue.options.map(String) };
  const firsts = issue.errors.flatMap((errors) => errors.slice(0, 1));
  // The member whose form fits and whose finer rule does not is the one that was meant.
  const meant = firsts.filter((error) => error.code === 'custom');
  const [first, ...others] = (meant.length > 0 ? meant : firsts).map(expectationOf);
  if (first === undefined) return { kind: 'fields' };
  const rules = [first, ...others].flatMap((expected) => (expected.kind === 'form' ? expected.rules : []));
  return rules.length > 0 ? { kind: 'form', rules } : first;
}
