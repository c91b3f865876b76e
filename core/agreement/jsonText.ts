import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { itemSegment, join, type Path } from './path.ts';
import type { FilePlace, TextPlace } from './problems.ts';

/** The way to a value: keys and indices, as JSON has them. */
export type Keys = readonly (string | number)[];

/** JSON as a value, with the places its parts stand at. */
export interface JsonText {
  readonly value: unknown;
  /** Where a value stands; of a missing one, where the nearest thing around it stands. */
  readonly placeOf: (keys: Keys) => TextPlace;
  /** Where the key of a field stands. */
  readonly keyPlaceOf: (keys: Keys) => TextPlace;
  /** Fields that stand in an object for the second time, third time … */
  readonly repeatedFields: () => readonly RepeatedField[];
}

export interface RepeatedField {
  readonly keys: Keys;
  readonly first: TextPlace;
  readonly place: TextPlace;
}

/** Where brackets are nested deeper than `limit`, without parsing: a parser would run out of stack. */
export function tooDeepAt(text: string, limit: number): TextPlace | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString) {
      if (character === '{' || character === '[') depth += 1;
      if (character === '}' || character === ']') depth -= 1;
      if (depth > limit) return placeIn(lineStarts(text), index);
    }
  }
  return undefined;
}

/** Reads strict JSON; the problem is where it stops being JSON. */
export function readJson(text: string): Outcome<JsonText, TextPlace> {
  const starts = lineStarts(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const value = parseStrictly(text);
  if (!value.ok || tree === undefined) return failed(placeIn(starts, errors[0]?.offset ?? text.length));
  const at = (node: Node) => placeIn(starts, node.offset);
  let repeated: readonly RepeatedField[] | undefined;
  return done({
    value: value.value,
    placeOf: (keys) => at(nearest(tree, keys)),
    keyPlaceOf: (keys) => at(keyNode(tree, keys)),
    repeatedFields: () => (repeated ??= repeatedIn(tree, [], at)),
  });
}

/** What stands under some keys of a text, as a text of its own; places stay those of the whole. */
export function jsonBelow(json: JsonText, keys: Keys): JsonText {
  return {
    value: keys.reduce<unknown>((value, key) => ownValue(value, key), json.value),
    placeOf: (below) => json.placeOf([...keys, ...below]),
    keyPlaceOf: (below) => json.keyPlaceOf([...keys, ...below]),
    repeatedFields: () =>
      json
        .repeatedFields()
        .flatMap(({ keys: whole, ...repeated }) =>
          keys.every((key, at) => whole[at] === key) ? [{ ...repeated, keys: whole.slice(keys.length) }] : [],
        ),
  };
}

function ownValue(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The path in the agreement that the keys lead to, with ids in place of indices. */
export function pathOf(value: unknown, keys: Keys): Path {
  const [key, ...rest] = keys;
  if (key === undefined) return '';
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return join(typeof key === 'number' ? itemSegment(inner, key) : key, pathOf(inner, rest));
}

/** Every way that a path of an agreement can be read in a value: more than one where ids are not unique. */
export function keysOf(value: unknown, path: Path): readonly Keys[] {
  if (path === '') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  const [segment = '', ...rest] = path.split('/');
  const inner = rest.join('/');
  return Object.entries(value).flatMap(([name, entry]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const matches = typeof key === 'number' ? itemSegment(entry, key) === segment : key === segment;
    return matches ? keysOf(entry, inner).map((keys) => [key, ...keys]) : [];
  });
}

/** A place in a file together with its path in the agreement. */
export function filePlace(place: TextPlace, path: Path): FilePlace {
  return { path, line: place.line, column: place.column };
}

function parseStrictly(text: string): Outcome<unknown, undefined> {
  try {
    return done(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return failed(undefined);
    throw error;
  }
}

function nearest(tree: Node, keys: Keys): Node {
  return findNodeAtLocation(tree, [...keys]) ?? (keys.length === 0 ? tree : nearest(tree, keys.slice(0, -1)));
}

function keyNode(tree: Node, keys: Keys): Node {
  const field = findNodeAtLocation(tree, [...keys])?.parent;
  return field?.type === 'property' ? field : nearest(tree, keys);
}

function repeatedIn(node: Node, keys: Keys, at: (node: Node) => TextPlace): readonly RepeatedField[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, index) => repeatedIn(child, [...keys, index], at));
  if (node.type !== 'object') return [];
  const firsts = new Map<string, Node>();
  return children.flatMap((field) => {
    const [name, value] = field.children ?? [];
    const key = String(name?.value);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, field);
    const here = first === undefined ? [] : [{ keys: [...keys, key], first: at(first), place: at(field) }];
    return value === undefined ? here : [...here, ...repeatedIn(value, [...keys, key], at)];
  });
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}

function placeIn(starts: readonly number[], offset: number): TextPlace {
  let line = 1;
  let end = starts.length;
  while (line < end) {
    const middle = Math.ceil((line + end) / 2);
    if ((starts[middle - 1] ?? 0) <= offset) line = middle;
    else end = middle - 1;
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
