import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLetters } from '#core/verifying/changedLetters.ts';

const letters = string({ unit: constantFrom('a', 'b', 'c', '1'), maxLength: 200 });

/** The first text with every change made. */
function withChanges(before: string, after: string): string {
  let [text, at] = ['', 0];
  for (const { from, to, otherFrom, otherTo } of changedLetters(before, after)) {
    text += before.slice(at, from) + after.slice(otherFrom, otherTo);
    at = to;
  }
  return text + before.slice(at);
}

describe('changed letters', () => {
  it('make of the one text the other, whatever they are', () => {
    assert(
      property(letters, letters, (before, after) => {
        expect(withChanges(before, after)).toBe(after);
      }),
    );
  });

  it('make of a long text what was put in, taken out and moved in it', () => {
    const edits = array(tuple(integer({ min: 0, max: 4_000 }), integer({ min: 0, max: 900 }), letters), {
      maxLength: 6,
    });
    const long = Array.from({ length: 1_000 }, (_, at) => `${at * 7}x`).join('');
    assert(
      property(edits, (all) => {
        const after = all.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), long);
        expect(withChanges(long, after)).toBe(after);
      }),
    );
  });

  it('are two where a part was moved, however long it is', () => {
    const parts = Array.from({ length: 40 }, (_, at) => `part ${at} says ${String(at * 977).repeat(40)}; `);
    const moved = [...parts.slice(0, 3), ...parts.slice(4, 30), parts[3] ?? '', ...parts.slice(30)];
    expect(changedLetters(parts.join(''), moved.join(''))).toHaveLength(2);
  });

  it('are told in short time of texts that have nothing in common', () => {
    expect(changedLetters('ab'.repeat(30_000), 'cd'.repeat(30_000))).toHaveLength(1);
  });
});
