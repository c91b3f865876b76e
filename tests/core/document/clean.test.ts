import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines, cleanParagraphs, cleanPiece, cleanText } from '#core/document/clean.ts';

/** Code points no document may hold, each between two letters. */
const UNPRINTABLE = [
  ['a null character', 0],
  ['an escape', 0x1b],
  ['a delete', 0x7f],
  ['a soft hyphen', 0xad],
  ['a zero-width space', 0x200b],
  ['a zero-width joiner', 0x200d],
  ['a byte order mark', 0xfeff],
  ['a word joiner', 0x2060],
  ['a right-to-left override', 0x202e],
  ['a right-to-left isolate', 0x2067],
  ['an Arabic letter mark', 0x61c],
  ['a high surrogate alone', 0xd83d],
  ['a low surrogate alone', 0xde00],
  ['a noncharacter', 0xfffe],
  ['a noncharacter of a higher plane', 0x1ffff],
  ['a private use character', 0xe000],
  ['a private use character of a higher plane', 0x100000],
  ['a language tag', 0xe0041],
  ['an interlinear annotation', 0xfff9],
] as const;

describe('cleaning', () => {
  it.each(UNPRINTABLE)('takes out %s', (_, codePoint) => {
    const dirty = `a${String.fromCodePoint(codePoint)}b`;
    expect(cleanText(dirty)).toBe('ab');
    expect(cleanPiece(dirty)).toBe('ab');
  });

  it('keeps letters of any script, signs, emoji and no-break spaces', () => {
    const text = 'æøå ÆØÅ é § € ≥ “q” عربى 漢字 😀 5\u00A0%';
    expect(cleanText(text)).toBe(text);
  });

  it('does not make a character out of two halves that stood apart', () => {
    expect(cleanText('x\uD83D\u200B\uDE00y')).toBe('xy');
  });

  it('composes characters', () => {
    expect(cleanText('A\u030Ar')).toBe('År');
  });

  it('makes tabs and runs of spaces one space, and takes spaces off the ends', () => {
    expect(cleanText('  a\t\tb   c ')).toBe('a b c');
  });

  it('knows the line ends of every system', () => {
    expect(cleanLines('a\r\nb\rc\nd\u2028e\u0085f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('parts paragraphs at empty lines, also at lines that only look full', () => {
    expect(cleanParagraphs('a\nb\n\u200B \n\n\nc\n')).toEqual([['a', 'b'], ['c']]);
  });

  it('leaves nothing of a text that shows nothing', () => {
    expect(cleanText(' \n\u200B\t')).toBe('');
    expect(cleanParagraphs('\n \n')).toEqual([]);
  });

  it('leaves only what may be printed, and nothing to clean, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});
