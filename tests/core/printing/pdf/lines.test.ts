import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run, textBox } from '#core/printing/pdf/boxes.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { setLines, type Line } from '#core/printing/pdf/lines.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { anyText } from '#tests/arbitraries/document.ts';
import { typeface } from '#tests/builders/typeface.ts';

const faces = facesOf(typeface);
const set = (text: string, width: number, missing = new Set<string>()): readonly Line[] =>
  setLines(textBox({ runs: [run(text, styles.body)], style: styles.body }), width, {
    faces,
    missing,
    division: () => [],
  });

/** What a reader would copy, without the space that parts a line from the next. */
const wordsOf = (lines: readonly Line[]): readonly string[] => copied(lines).map((line) => line.replace(/ $/, ''));

const copied = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) =>
    line.pieces
      .flatMap((piece) => piece.shapes.flatMap((shape) => shape.glyphs.flatMap((glyph) => glyph.codePoints)))
      .map((codePoint) => String.fromCodePoint(codePoint))
      .join(''),
  );

/** A letter with marks that the font lacks becomes a box for each. */
const lettersIn = (text: string): number => (/^☐{2,4}$/u.test(text) ? 1 : (text.match(/\P{M}/gu)?.length ?? 1));

describe('setting lines', () => {
  it('breaks at spaces and after hyphens between words, not inside numbers', () => {
    expect(wordsOf(set('first second', 40))).toEqual(['first', 'second']);
    expect(wordsOf(set('service-level', 40))).toEqual(['service-', 'level']);
    expect(wordsOf(set('SLA-2026-0042 is', 80))).toEqual(['SLA-2026-0042', 'is']);
  });

  it('balances the lines of a title: no more of them, about equally long, no word parted', () => {
    const balanced = (text: string, width: number) =>
      wordsOf(
        setLines(textBox({ runs: [run(text, styles.body)], style: styles.body, isBalanced: true }), width, {
          faces,
          missing: new Set(),
          division: () => [],
        }),
      );
    expect(wordsOf(set('Serviceniveauaftale om Kajplan', 130))).toEqual(['Serviceniveauaftale om', 'Kajplan']);
    expect(balanced('Serviceniveauaftale om Kajplan', 130)).toEqual(['Serviceniveauaftale', 'om Kajplan']);
    expect(balanced('one two three four five six', 100)).toEqual(['one two three', 'four five six']);
    expect(balanced('one two', 400)).toEqual(['one two']);
    expect(balanced('Serviceniveauaftalerne', 40)).toEqual(wordsOf(set('Serviceniveauaftalerne', 40)));
  });

  it('breaks a mail address after its @ or a dot, before it breaks at a hyphen in it', () => {
    expect(wordsOf(set('anne-sofie.baek@fjordblik.example', 90))).toEqual(['anne-sofie.baek@', 'fjordblik.example']);
    expect(wordsOf(set('to anne-sofie@fjordblik.example', 70))).toEqual(['to', 'anne-sofie@', 'fjordblik.', 'example']);
  });

  it('parts the last word of a line from the next line with a space, unless the word goes on there', () => {
    expect(copied(set('first second', 40))).toEqual(['first ', 'second']);
    expect(copied(set('service-level', 40))).toEqual(['service-', 'level']);
  });

  it('gives that space no room', () => {
    const widths = set('first second', 40).map(({ pieces }) => pieces.reduce((sum, { width }) => sum + width, 0));
    expect(set('first second', 40).map(({ width }) => width)).toEqual(widths);
  });

  it('keeps words together that a no-break space joins, and prints it as a space', () => {
    expect(wordsOf(set('at least 99,9\u00a0% of', 60))).toEqual(['at least', '99,9 % of']);
  });

  it('prints a no-break hyphen as a hyphen and does not break there', () => {
    expect(wordsOf(set('some non\u2011breaking', 70))).toEqual(['some', 'non-breaking']);
  });

  it('leaves soft hyphens out', () => {
    expect(wordsOf(set('agree\u00adment', 200))).toEqual(['agreement']);
  });

  it('wraps an address where it divides, and a word without any division anywhere', () => {
    expect(wordsOf(set('https://example.com/a/long/path', 70))).toEqual([
      'https://',
      'example.',
      'com/a/long/',
      'path',
    ]);
    expect(set('x'.repeat(1000), 100).length).toBeGreaterThan(40);
  });

  it('never parts a letter from the accent on it', () => {
    expect(wordsOf(set('A\u0300q\u0323', 1))).toEqual(['À', 'q\u0323']);
  });

  it('prints a sign where the font has none, and names what is missing', () => {
    const missing = new Set<string>();
    expect(wordsOf(set('漢 😀', 200, missing))).toEqual(['☐ ☐']);
    expect([...missing]).toEqual(['漢', '😀']);
  });

  it('makes no line wider than there is room, down to single characters', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 12, max: 450 }), (text, width) => {
        for (const line of set(text, width)) {
          const signs = wordsOf([line])[0] ?? '';
          expect(line.width <= width + 0.02 || lettersIn(signs) === 1).toBe(true);
        }
      }),
    );
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 12, max: 450 }), (text, width) => {
        const printed = wordsOf(set(text, width)).join('').replaceAll(' ', '');
        const widest = wordsOf(set(text, 100_000)).join('').replaceAll(' ', '');
        expect(printed).toBe(widest);
      }),
    );
  });
});
