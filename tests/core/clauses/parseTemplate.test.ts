import { describe, expect, it } from 'vitest';
import { templateIds, templateSource } from '#cli/templates.ts';
import { compareTwins } from '#core/clauses/compareTwins.ts';
import { inheriting, parseTemplate, type Template } from '#core/clauses/template.ts';
import { fixtureTemplate } from './fixtureTemplate.ts';

describe.each(templateIds())('the shipped template %s', (id) => {
  const source = templateSource(id);

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

describe('a template that is like another', () => {
  it('has the texts and the terms of the other beside its own', () => {
    const { id, terms } = inherited([{ id: 'goods', ...meaning('Goods') }]);
    expect([id, ...terms.map(({ en }) => en.term)]).toEqual(['other', 'Goods', 'Downtime']);
  });

  it('keeps its own meaning of a term that the other has too', () => {
    const { terms } = inherited([{ id: 'downtime', ...meaning('Outage') }]);
    expect(terms.map(({ en }) => en.term)).toEqual(['Outage']);
  });
});

function meaning(term: string) {
  return { en: { term, meaning: 'something.' }, da: { term, meaning: 'noget.' } };
}

function inherited(terms: readonly object[]): Template {
  const manifest = fixtureTemplate.manifest
    .replace('"fixture"', '"other","like":"fixture"')
    .replace(/"terms":.*$/, `"terms":${JSON.stringify(terms)}}`);
  const parsed = parseTemplate(inheriting({ manifest }, fixtureTemplate));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}
