import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run, textBox, type Divides, type Run } from '#core/printing/pdf/boxes.ts';
import { divisionIn } from '#core/printing/pdf/division.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { setLines } from '#core/printing/pdf/lines.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { anyText } from '#tests/arbitraries/document.ts';
import { typeface } from '#tests/builders/typeface.ts';

const faces = facesOf(typeface);
const division = await divisionIn('da');

const part = (text: string, divides: Divides): Run => ({ ...run(text, styles.cell), divides });

const set = (width: number, ...runs: readonly Run[]): readonly string[] =>
  setLines(textBox({ runs, style: styles.cell, hyphenates: true }), width, { faces, missing: new Set(), division }).map(
    ({ pieces }) =>
      pieces
        .flatMap(({ shapes }) => shapes.flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints)))
        .map((codePoint) => String.fromCodePoint(codePoint))
        .join('')
        .trimEnd(),
  );

const bare = (lines: readonly string[]): string => lines.join('').replaceAll(/[ \u00ad]/g, '');

describe('words in narrow cells', () => {
  it('are divided where a line would stay half empty, if that saves a line', () => {
    expect(set(62, part('Hver kalendermåned', 'words'))).toEqual(['Hver kalen\u00ad', 'dermåned']);
    expect(set(72, part('Hver kalendermåned nu', 'words'))).toEqual(['Hver kalender\u00ad', 'måned nu']);
    expect(set(72, part('Hver kalendermåned', 'words'))).toEqual(['Hver', 'kalendermåned']);
  });

  it('are divided rather than cut', () => {
    expect(set(46, part('(tilgængelighed),', 'words'))).toEqual(['(tilgænge\u00ad', 'lighed),']);
  });

  it('stay whole where a line is well filled, and where there is room', () => {
    expect(set(62, part('Rettidig uge kalendermåned', 'words'))).toEqual(['Rettidig uge', 'kalender\u00ad', 'måned']);
    expect(set(200, part('En kalendermåned efter den kalendermåned', 'words')).join('')).not.toContain('\u00ad');
  });

  it.each([
    ['a name', part('Hver Servicedesken', 'smallWords')],
    ['a number with its unit', part('Inden 30\u00a0arbejdsdage', 'words')],
    ['an address', part('Se sofie.reaktionstid@kalendermåned.example', 'smallWords')],
    ['the second part of a compound', part('Nordkyst-kalendermåned', 'words')],
    ['an abbreviation', part('Hver DRIFTSVINDUE', 'words')],
    ['what is no wording', part('Hver kalendermåned', 'nothing')],
  ])('never divide %s', (_what, text) => {
    expect(set(62, text).join('')).not.toContain('\u00ad');
  });

  it('never divide a word that is put together of a name and an ending', () => {
    expect(
      set(70, part('Hver ', 'words'), part('Terminal', 'smallWords'), part('styringen', 'words')).join(''),
    ).not.toContain('\u00ad');
  });

  it('are whole to whoever copies them', () => {
    fc.assert(
      fc.property(
        fc.array(anyText(), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 20, max: 100 }),
        (texts, width) => {
          const runs = texts.map((text) => part(`${text} kalendermåned`, 'words'));
          expect(bare(set(width, ...runs))).toBe(bare(set(100_000, ...runs)));
        },
      ),
    );
  });
});
