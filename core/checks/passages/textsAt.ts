import { LANGUAGES } from '#core/agreement/language.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { masked } from './masked.ts';
import type { Passage } from './passage.ts';
import { roleOf } from './roles.ts';

/** Answers that say in the end what is owed, however vague the text beside them is. */
const BOUNDS: ReadonlySet<string> = new Set([
  'deadline',
  'due',
  'within',
  'after',
  'every',
  'frequency',
  'cap',
  'target',
  'attainment',
  'value',
  'length',
  'share',
]);

const known = new WeakMap<object, { readonly path: Path; readonly texts: readonly Passage[] }>();

/**
 * Every text within a value that stands at a path, in each language it was written in. Known by its form: nothing in an
 * agreement but a text has only languages for keys. Kept for each object, so that one that did not change is not looked
 * through again.
 */
export function textsAt(value: unknown, path: Path, isBounded = false): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const kept = known.get(value);
  if (kept?.path === path) return kept.texts;
  const texts = isWording(value) ? editions(value, path, isBounded) : within(value, path);
  known.set(value, { path, texts });
  return texts;
}

function within(value: object, path: Path): readonly Passage[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsAt(item, join(path, itemSegment(item, index))));
  }
  const isBounded = Object.keys(value).some((key) => BOUNDS.has(key));
  return Object.entries(value).flatMap(([key, inner]) => textsAt(inner, join(path, key), isBounded));
}

function editions(wording: Readonly<Record<string, unknown>>, path: Path, isBounded: boolean): readonly Passage[] {
  const role = roleOf(path);
  return LANGUAGES.flatMap((language) => {
    const text = wording[language];
    return typeof text === 'string' && text.trim() !== ''
      ? [{ path, language, role, isBounded, text: role === 'clause' ? masked(text) : text }]
      : [];
  });
}

function isWording(value: object): value is Readonly<Record<string, unknown>> {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key));
}
