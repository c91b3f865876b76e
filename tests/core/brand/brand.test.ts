import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { problemLines } from '#core/agreement/problemWords.ts';
import { brandRules, danishBrandRules } from '#core/agreement/words/brandRules.ts';
import { brandSchema, newBrand } from '#core/brand/brand.ts';
import { parseBrandFile, serialiseBrand } from '#core/brand/brandFile.ts';
import { contrastOnWhite, LEAST_CONTRAST } from '#core/brand/contrast.ts';
import { filledIn, unknownFields } from '#core/brand/fields.ts';
import { aBrand } from '#tests/builders/brands.ts';

const taken = (accent: string) => brandSchema.safeParse({ name: 'x', colours: { accent } }).success;

describe('a brand file', () => {
  it('gives back the brand it was made of', () => {
    const brand = aBrand();
    const text = serialiseBrand(brand);
    const read = parseBrandFile(text);
    expect(read).toEqual({ ok: true, value: brand });
    expect(read.ok && serialiseBrand(read.value)).toBe(text);
  });

  it('need say no more than a name', () => {
    const read = parseBrandFile('{"format":"sla-studio/brand","version":1,"brand":{"name":"Ærø"}}');
    expect(read).toEqual({ ok: true, value: newBrand('Ærø') });
  });

  it.each([
    ['', 'empty'],
    ['{', 'notJson'],
    ['[]', 'notABrandFile'],
    ['{"format":"sla-studio/agreement","version":1}', 'notABrandFile'],
    ['{"format":"sla-studio/brand","version":0}', 'unknownVersion'],
    ['{"format":"sla-studio/brand","version":2}', 'newerVersion'],
    ['['.repeat(100), 'nestedTooDeep'],
  ])('that is %j is refused as %s', (text, kind) => {
    expect(parseBrandFile(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it.each([
    ['name', ' ', 'name'],
    ['colours', { accent: 'green', heading: '#000000' }, 'colour'],
    ['colours', { accent: '#000000', heading: '#8A8A8A' }, 'contrast'],
    ['header', { en: 'Page {seite}', da: '' }, 'field'],
    ['footer', { en: '', da: '😀' }, 'sign'],
    ['sender', { cvr: '12345678' }, 'cvr'],
    ['logo', { png: 'AAAA' }, 'notPng'],
    ['logo', { png: '…' }, 'damaged'],
    ['logo', { png: 'A'.repeat(3_000_000) }, 'tooLarge'],
  ] as const)('with a wrong %s says so in both languages, and where', (field, value, rule) => {
    const read = parseBrandFile(serialiseBrand({ ...newBrand('Firm'), [field]: value }));
    if (read.ok || read.problem.kind !== 'invalid') throw new Error('It was read.');
    const [english, danish] = LANGUAGES.map((language) => (read.ok ? [] : problemLines(read.problem, language)));
    expect(english).toHaveLength(1);
    expect(english?.[0]).toMatchObject({ text: brandRules[rule], path: expect.stringContaining(field) });
    expect(danish?.[0]?.text).toBe(danishBrandRules[rule]);
    expect(english?.[0]?.place?.line).toBeGreaterThan(3);
  });

  it('holds nothing that the program does not know', () => {
    expect(parseBrandFile(serialiseBrand({ ...newBrand('Firm'), script: 'x' } as never))).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', issues: [{ kind: 'unknownField', field: 'script' }] },
    });
  });
});

describe('a colour', () => {
  it.each([
    ['#000000', 21],
    ['#FFFFFF', 1],
    ['#777777', 4.478],
    ['#767676', 4.542],
  ])('%s has a contrast of %d with white', (colour, contrast) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2);
  });

  it('is taken exactly from the contrast on that everybody can read', () => {
    expect(contrastOnWhite('#777777')).toBeLessThan(LEAST_CONTRAST);
    expect([taken('#777777'), taken('#767676')]).toEqual([false, true]);
  });
});

describe('a line in the margin', () => {
  const values = { number: 'SLA-1', version: '', title: 'Drift', date: '1. maj 2027' };
  const textOf = (line: string): string =>
    filledIn(line, values)
      .map((part) => (part.kind === 'text' ? part.text : `<${part.kind}>`))
      .join('');

  it.each([
    ['Contract {number}', 'Contract SLA-1'],
    ['Kontrakt {nummer} · {titel}', 'Kontrakt SLA-1 · Drift'],
    ['{title} · Version {version} · {date}', 'Drift · 1. maj 2027'],
    ['Version {version}', ''],
    ['Version {version} | page {page} of {pages}', 'page <page> of <pages>'],
    ['{side}/{sider}', '<page>/<pages>'],
    ['a · · b', 'a · b'],
    ['no fields', 'no fields'],
    ['{ number }', 'SLA-1'],
  ])('%j becomes %j', (line, filled) => {
    expect(textOf(line)).toBe(filled);
  });

  it('knows its fields in both languages and no others', () => {
    expect(unknownFields('{number}{nummer}{side}{pages}')).toEqual([]);
    expect(unknownFields('{Number} {constructor} {}')).toEqual(['Number', 'constructor', '']);
  });
});
