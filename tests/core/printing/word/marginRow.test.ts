import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarginPart } from '#core/brand/fields.ts';
import { marginRow } from '#core/printing/word/marginRow.ts';

const GAP = 18;
/** A typeface whose letters are all five points wide. */
const room = { width: 450, logo: 0, widthOf: (text: string) => 5 * Array.from(text).length };
const text = (words: string): readonly MarginPart[] => [{ kind: 'text', text: words }];
const words = (parts: readonly MarginPart[]) =>
  parts.map((part) => (part.kind === 'text' ? part.text : '888')).join('');

describe('a line in a margin', () => {
  it('stays as it is where both sides have room', () => {
    const line = { left: text('Lyngtoft Software ApS · Strandby Forsyning A/S'), right: text('Page 4 of 27') };
    expect(marginRow(line, room)).toEqual(line);
  });

  it('cuts the left side visibly, never the number of the page', () => {
    const right: readonly MarginPart[] = [...text('Page '), { kind: 'page' }, ...text(' of '), { kind: 'pages' }];
    const row = marginRow({ left: text('Æ'.repeat(160)), right }, room);
    expect(row.right).toEqual(right);
    expect(words(row.left)).toMatch(/^Æ{50,}…$/u);
  });

  it('measures no more of a text that goes on for ever than a line could hold', () => {
    let measured = 0;
    const widthOf = (words: string) => {
      measured += words.length;
      return room.widthOf(words);
    };
    const row = marginRow({ left: text('Æ'.repeat(100_000)), right: text('Page 4 of 27') }, { ...room, widthOf });
    expect(words(row.left)).toMatch(/^Æ{50,}…$/u);
    expect(measured).toBeLessThan(1_000_000);
  });

  it.each(['left', 'right'] as const)('ends before a logo at the other end: %s', (side) => {
    const none = { left: text(''), right: text('') };
    const row = marginRow({ ...none, [side]: text('Æ'.repeat(160)) }, { ...room, logo: 200 });
    expect(room.widthOf(words(row[side]))).toBeLessThanOrEqual(450 - 200 - GAP);
    expect(words(row[side])).toMatch(/^Æ{40,}…$/u);
  });

  it('has room for any names', () => {
    const side = fc.array(
      fc.oneof(
        fc.string({ maxLength: 200 }).map((said): MarginPart => ({ kind: 'text', text: said })),
        fc.constantFrom<MarginPart>({ kind: 'page' }, { kind: 'pages' }),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(side, side, (left, right) => {
        const row = marginRow({ left, right }, room);
        const [before, end] = [row.left, row.right].map((parts) => room.widthOf(words(parts)));
        expect(end).toBeLessThanOrEqual((2 / 3) * room.width);
        expect(row.left.length === 0 ? 0 : (before ?? 0) + (end ?? 0) + GAP).toBeLessThanOrEqual(room.width);
      }),
    );
  });
});
