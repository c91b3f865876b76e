import { kindOf } from '#core/agreement/valueKind.ts';
import {
  answerOf,
  comparableOf,
  isList,
  isPrintable,
  propertyNames,
  propertyOf,
  SCOPE_SCHEMAS,
  type Meaning,
} from '#core/clauses/meaning.ts';

/** Something of every agreement that a clause can name: to print it, or to say something only if it is there. */
export interface Nameable {
  /** As a template names it: `term.exit.assistance`. */
  readonly reading: string;
  /** The question it is the answer to: `term/exit/assistance`. */
  readonly pattern: string;
  readonly is: 'value' | 'yesNo' | 'choice' | 'list' | 'group' | 'link';
  /** The closed list a choice is made from, and what can be chosen. */
  readonly of: string | null;
  readonly choices: readonly string[];
}

const DEEPEST = 4;
const NOT_FOR_CLAUSES: ReadonlySet<string> = new Set(['id', 'template', 'state', 'language', 'acceptedFindings']);

let known: readonly Nameable[] | undefined;

/** All of them, in the order of the agreement, outer before inner. What is in a list can be named in a loop only. */
export function nameables(): readonly Nameable[] {
  known ??= Object.entries(SCOPE_SCHEMAS).flatMap(([name, schema]) =>
    within(name, name === 'provider' || name === 'customer' ? 'parties/*' : name, answerOf(schema), 1),
  );
  return known;
}

function within(reading: string, pattern: string, meaning: Meaning, depth: number): readonly Nameable[] {
  if (NOT_FOR_CLAUSES.has(reading.slice(reading.lastIndexOf('.') + 1)) || depth > DEEPEST) return [];
  const one = (is: Nameable['is']): Nameable => ({ reading, pattern, is, of: null, choices: [] });
  if (isList(meaning)) return [one('list')];
  if (isLink(meaning)) return [one('link')];
  if (isPrintable(meaning)) return [printable(one('value'), meaning)];
  const inside = propertyNames(meaning).flatMap((name) => {
    const property = propertyOf(meaning, name);
    return property === null ? [] : within(`${reading}.${name}`, `${pattern}/${name}`, property, depth + 1);
  });
  return [one('group'), ...inside];
}

function printable(value: Nameable, meaning: Meaning): Nameable {
  const comparable = comparableOf(meaning);
  if (comparable?.of === 'yesNo') return { ...value, is: 'yesNo' };
  if (comparable?.of !== 'text' || comparable.choices === null) return value;
  return { ...value, is: 'choice', of: choiceName(meaning), choices: comparable.choices };
}

function choiceName(meaning: Meaning): string | null {
  const [schema] = meaning.kind === 'answer' ? meaning.schemas : [];
  const kind = schema === undefined ? undefined : kindOf(schema);
  return kind?.kind === 'choice' ? kind.of : null;
}

function isLink(meaning: Meaning): boolean {
  return meaning.kind === 'answer' && meaning.schemas.some((schema) => kindOf(schema)?.kind === 'link');
}
