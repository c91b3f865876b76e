import type { Chance } from './chance.ts';

/** What has broken programs that read files, whatever is before and behind it. */
const HOSTILE_TEXTS: readonly string[] = [
  '{{ agreement.id }}{% for x in (1..1000000000) %}{% endfor %}',
  '{% include "/etc/passwd" %}{% if %}',
  '<script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
  ']]><w:p/>',
  '=HYPERLINK("https://example.com")',
  "\t=cmd|' /C calc'!A0",
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  'CON',
  '\u0000',
  '\uD800',
  '\u202Egnihtemos\u202C',
  '\u200B\uFEFF',
  '٣٫١٤',
  '1e400',
  '-0',
  'NaN',
  '9999-12-31',
  '0000-00-00',
  'P99999999999999999999Y',
  '['.repeat(500),
  '{"a":'.repeat(500),
  '((((((((((((((((((((((((((((((a+)+)+)+)+)+',
  'æøåÆØÅ',
  '|\n|-|\n|',
  '"',
  ';',
  ',',
];

const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  [],
  {},
  [[[[[[[]]]]]]],
  { kind: 'unknown' },
  'A'.repeat(20_000),
  ...HOSTILE_TEXTS,
];

/** Text with a few places changed: cut, doubled, moved, replaced by what has broken programs, or mixed with other text. */
export function mutatedText(text: string, others: readonly string[], chance: Chance): string {
  let changed = text;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) changed = changedOnce(changed, others, chance);
  return changed;
}

function changedOnce(text: string, others: readonly string[], chance: Chance): string {
  const [from, to] = stretch(text.length, chance);
  const part = text.slice(from, to);
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const changes: readonly (() => string)[] = [
    () => before + after,
    () => before + part + part + after,
    () => before + chance.of(HOSTILE_TEXTS) + after,
    () => before + chance.of(HOSTILE_TEXTS) + part + after,
    () => before + String.fromCodePoint(chance.below(0x11_00_00)) + after,
    () => before,
    () => before + sliceOf(chance.of(others), chance) + after,
    () => before + part.split('').toReversed().join('') + after,
  ];
  return chance.of(changes)();
}

/** Short stretches mostly: a file that is half gone is refused at its first line. */
function stretch(length: number, chance: Chance): readonly [number, number] {
  const from = chance.below(length + 1);
  const longest = chance.of([1, 1, 4, 4, 40, length]);
  return [from, Math.min(length, from + chance.below(longest + 1))];
}

function sliceOf(text: string, chance: Chance): string {
  const from = chance.below(text.length);
  return text.slice(from, from + chance.below(200));
}

/** Bytes with a few places changed: flipped, zeroed, cut, doubled or taken from another file. */
export function mutatedBytes(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let left = 1 + chance.below(6); left > 0; left -= 1) changed = changedBytes(changed, others, chance);
  return changed;
}

function changedBytes(bytes: Uint8Array<ArrayBuffer>, others: readonly Uint8Array[], chance: Chance) {
  const at = chance.below(bytes.length);
  const [from, to] = stretch(bytes.length, chance);
  const changes: readonly (() => Uint8Array<ArrayBuffer>)[] = [
    () => bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8))),
    () => bytes.with(at, chance.of([0, 0xff, 0x7f, 0x80])),
    () => Uint8Array.from(bytes).fill(0, from, to),
    () => Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]),
    () => Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)]),
    () => Uint8Array.from([...bytes.subarray(0, from), ...chance.of(others).subarray(from)]),
  ];
  return bytes.length === 0 ? bytes : chance.of(changes)();
}

/** A JSON value with a few of the values in it replaced, removed, doubled or put under another key. */
export function mutatedJson(value: unknown, chance: Chance): unknown {
  const copy: unknown = structuredClone(value);
  for (let left = 1 + chance.below(3); left > 0; left -= 1) changeWithin(copy, chance);
  return copy;
}

function changeWithin(value: unknown, chance: Chance): void {
  let holder = value;
  for (let depth = 1 + chance.below(8); depth > 0; depth -= 1) {
    const inner = isHolder(holder) ? Object.values(holder).filter(isHolder) : [];
    if (inner.length === 0) break;
    holder = chance.of(inner);
  }
  if (!isHolder(holder)) return;
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? 'x' : chance.of(keys);
  const changes: readonly (() => void)[] = [
    () => void Reflect.set(holder, key, chance.of(HOSTILE_VALUES)),
    () => void Reflect.set(holder, key, chance.of(HOSTILE_VALUES)),
    () => void Reflect.deleteProperty(holder, key),
    () => void Reflect.set(holder, chance.of(HOSTILE_TEXTS), Reflect.get(holder, key)),
    () => void Reflect.set(holder, key, [Reflect.get(holder, key), Reflect.get(holder, key)]),
    () => Array.isArray(holder) && holder.push(holder[0]),
  ];
  chance.of(changes)();
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
