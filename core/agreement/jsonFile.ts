import { done, failed, type Outcome } from '#core/outcome.ts';
import { readJson, tooDeepAt, type JsonText } from './jsonText.ts';
import type { JsonFileProblem } from './problems.ts';
import { decodeUtf8, utf8Length } from './utf8.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 10_000_000;

/** How deep brackets may be nested in a file. */
export const DEEPEST_NESTING = 64;

/** Reads a file as JSON, whatever is in it. Size, in bytes, and nesting are checked before anything is parsed. */
export function readJsonFile(
  source: string | Uint8Array,
  largest: number = LARGEST_FILE,
): Outcome<JsonText, JsonFileProblem> {
  const text = textOf(source, largest);
  if (!text.ok) return text;
  const deep = tooDeepAt(text.value, DEEPEST_NESTING);
  if (deep !== undefined) return failed({ kind: 'nestedTooDeep', place: deep, limit: DEEPEST_NESTING });
  const json = readJson(text.value);
  return json.ok ? json : failed({ kind: 'notJson', place: json.problem });
}

function textOf(source: string | Uint8Array, limit: number): Outcome<string, JsonFileProblem> {
  const bytes = typeof source === 'string' ? utf8Length(source) : source.length;
  if (bytes > limit) return failed({ kind: 'tooLarge', bytes, limit });
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decodeUtf8(source);
  if (text === undefined) return failed({ kind: 'notUtf8' });
  return text.trim() === '' ? failed({ kind: 'empty' }) : done(text);
}
