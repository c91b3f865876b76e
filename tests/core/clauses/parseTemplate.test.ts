import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareTwins } from '#core/clauses/compareTwins.ts';
import { parseTemplate, type TemplateSource } from '#core/clauses/template.ts';
import { fixtureTemplate } from './fixtureTemplate.ts';

const root = join(import.meta.dirname, '../../../templates/agreements');

function sourceIn(folder: string): TemplateSource {
  const file = (name: string) => readFileSync(join(root, folder, name), 'utf8');
  return { manifest: file('template.json'), texts: { en: file('en.md'), da: file('da.md') } };
}

describe.each(readdirSync(root))('the shipped template %s', (folder) => {
  const source = sourceIn(folder);

  it('parses without a finding', () => {
    const parsed = parseTemplate(source);
    expect(parsed.ok ? [] : parsed.problem).toEqual([]);
  });

  it('says the same in both languages', () => {
    expect(compareTwins(source.texts.en, source.texts.da)).toEqual([]);
  });
});

describe('a template that cannot be read', () => {
  it.each([
    ['no JSON', '{', ''],
    ['without a name', fixtureTemplate.manifest.replace('"name"', '"nam"'), 'name'],
    ['for an unknown type of agreement', fixtureTemplate.manifest.replace('["customer"]', '["client"]'), 'suits/0'],
  ])('tells where its manifest is wrong: %s', (_, manifest, path) => {
    const parsed = parseTemplate({ ...fixtureTemplate, manifest });
    expect(parsed.ok ? [] : parsed.problem).toContainEqual(expect.objectContaining({ kind: 'manifest', path }));
  });

  it('tells the language of a finding', () => {
    const parsed = parseTemplate({ ...fixtureTemplate, texts: { ...fixtureTemplate.texts, da: '{% endif %}' } });
    expect(parsed).toMatchObject({ problem: [{ kind: 'text', language: 'da', finding: { rule: 'unexpectedTag' } }] });
  });
});
