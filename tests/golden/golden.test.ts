import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { CASES, documentOf } from '#tests/builders/cases.ts';
import { outlineOf, printOutline } from './outline.ts';

describe.each(CASES)('the agreement %s', (name, file) => {
  it.each(LANGUAGES)('reads as agreed in %s', async (language) => {
    const outline = printOutline(documentOf(file, language));
    await expect(outline).toMatchFileSnapshot(join(import.meta.dirname, 'cases', `${name}.${language}.txt`));
  });

  it('has the same clauses in both languages', () => {
    const [english, danish] = LANGUAGES.map((language) => outlineOf(documentOf(file, language)));
    expect(danish?.map((line) => line.depth)).toEqual(english?.map((line) => line.depth));
  });

  it('prints every number of its file', () => {
    const words = printOutline(documentOf(file, 'en')).replaceAll(',', '');
    const missing = figuresOf(JSON.parse(readFileSync(file, 'utf8'))).filter((figure) => !words.includes(figure));
    expect(missing).toEqual([]);
  });
});

/** Every number that stands in a structured field: decimals as text, counts as numbers. */
function figuresOf(value: unknown, key = ''): readonly string[] {
  if (NOT_PRINTED.has(key)) return [];
  if (typeof value === 'number') return SPELT_OUT.has(value) ? [] : [String(value)];
  if (typeof value === 'string') return /^-?\d+(?:\.\d+)?$/.test(value) ? [value.replace(/\.0+$/, '')] : [];
  if (Array.isArray(value)) return value.flatMap((item) => figuresOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => figuresOf(item, inner));
}

/** Fields that say how to print or to order something, and what the provider's own suppliers promised, which no customer reads. */
const NOT_PRINTED = new Set(['template', 'precedence', 'format', 'version', 'supplierCommitments']);

/** Small counts are printed as words: once, twice, first. */
const SPELT_OUT = new Set([0, 1, 2]);

describe('the language of a contract', () => {
  const foreign = {
    en: /(?<![\p{L}-])(?:og|skal|ikke|eller|hvis|efter|den|det|med|til|af)(?![\p{L}-])/giu,
    da: /(?<![\p{L}-])(?:the|shall|not|and|which|with|by|of|this|each)(?![\p{L}-])/giu,
  };

  it.each(CASES)('is one language only in %s', (_name, file) => {
    for (const language of LANGUAGES) {
      const words = printOutline(documentOf(file, language)).replaceAll(NAMES, '');
      expect(words.match(foreign[language]) ?? []).toEqual([]);
    }
  });

  it('is noticed when it is the other one', () => {
    expect('Leverandøren shall levere'.match(foreign.da)).toEqual(['shall']);
    expect('The Provider skal deliver'.match(foreign.en)).toEqual(['skal']);
  });
});

describe('the sentences of a contract', () => {
  const CLUMSY = {
    en: /\.\.(?!\.)|,,| [,.;]|\b1 (?:milliseconds|seconds|minutes|hours|days|weeks|months|quarters|years|times)\b/g,
    da: /\.\.(?!\.)|,,| [,.;]|\b1 (?:millisekunder|sekunder|minutter|timer|dage|uger|måneder|kvartaler|gange)\b|\d\.\d{1,2} %|kl\. (?:0\d|\d+:)/g,
  };

  it.each(CASES)('are free of doubled marks, wrong numbers and times of the other language in %s', (_name, file) => {
    for (const language of LANGUAGES) {
      const lines = printOutline(documentOf(file, language)).replaceAll('\u00A0', ' ').split('\n');
      expect(lines.filter((text) => text.replace(/^ +/, '').match(CLUMSY[language]))).toEqual([]);
    }
  });

  it('are noticed when they are not', () => {
    for (const planted of ['Aftalen..', 'højst 1 måneder', '99.9 %', 'kl. 09.00', 'kl. 9:00', 'Kunden .'])
      expect(planted.match(CLUMSY.da)).toHaveLength(1);
    for (const planted of ['The end..', 'at most 1 months', 'the Customer .'])
      expect(planted.match(CLUMSY.en)).toHaveLength(1);
  });
});

/** Names in the other language: authorities, products, standards. */
const NAMES = /Plan- og Landdistriktsstyrelsen/g;
