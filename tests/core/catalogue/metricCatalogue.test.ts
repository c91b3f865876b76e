import { describe, expect, test } from 'vitest';
import { loadTemplate } from '#cli/templates.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { metricSchema } from '#core/agreement/metric.ts';
import { objectiveSchema } from '#core/agreement/objective.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import { addEntries } from '#core/catalogue/addEntries.ts';
import { CATALOGUE_GROUPS, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { findEntries } from '#core/catalogue/findEntries.ts';
import { metricCatalogue } from '#core/catalogue/metricCatalogue.ts';
import type { Inline } from '#core/document/document.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { newDraft } from '#core/editing/draft.ts';
import { countingIds } from '#tests/builders/countingIds.ts';

const entries = metricCatalogue.map((entry) => [entry.id, entry] as const);

describe('the catalogue', () => {
  test('has each metric once, in every group', () => {
    expect(new Set(metricCatalogue.map(({ id }) => id)).size).toBe(metricCatalogue.length);
    expect(new Set(metricCatalogue.map(({ group }) => group))).toEqual(new Set(CATALOGUE_GROUPS));
  });

  test.each(entries)('%s is a metric the schema accepts, worded in both languages', (_id, { metric }) => {
    const parsed = metricSchema.parse({ id: 'metric', ...metric });
    const wordings: unknown[] = [];
    walkSchema(metricSchema, parsed, ({ schema, value }) => {
      if (kindOf(schema)?.kind === 'wording') wordings.push(value);
    });
    expect(wordings.length).toBeGreaterThan(2);
    for (const wording of wordings)
      expect(wording).toEqual({ en: expect.stringMatching(/\S/), da: expect.stringMatching(/\S/) });
  });

  test.each(entries)('%s explains every symbol of its formula', (_id, { metric }) => {
    const used = new Set(JSON.stringify(metric.formula?.expression ?? {}).match(/(?<="symbol":")[^"]+/g) ?? []);
    expect(new Set(metric.formula?.variables.map(({ symbol }) => symbol) ?? [])).toEqual(used);
  });

  test.each(entries)('%s has targets that suit its unit and its direction, with where they were seen', (_id, entry) => {
    expect(entry.targets.length).toBeGreaterThan(0);
    const upwards = entry.metric.direction === 'higherIsBetter' ? ['atLeast', 'moreThan'] : ['atMost', 'lessThan'];
    for (const { target, attainment, source } of entry.targets) {
      objectiveSchema.parse({ id: 'o', target, ...(attainment === undefined ? {} : { attainment }) });
      expect(upwards).toContain('comparator' in target ? target.comparator : null);
      expect(target.kind === 'value' ? target.unit : entry.metric.kind).toBe(
        target.kind === 'value' ? entry.metric.unit : 'duration',
      );
      for (const language of LANGUAGES) expect(source[language]).toMatch(/\S/);
    }
  });

  test.each(entries)('%s names its pitfall in one line', (_id, { pitfall, alsoCalled }) => {
    for (const language of LANGUAGES) {
      expect(pitfall[language].length).toBeLessThan(170);
      expect(pitfall[language]).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(alsoCalled[language]).toMatch(/\S/);
    }
  });

  test.each(entries)('%s prints in both languages, with nothing open but who measures', (_id, entry) => {
    for (const language of LANGUAGES) expect(blanksOf(entry, language)).toEqual(['measurement']);
  });
});

/** What is open in the definition and the target of a metric that has just been chosen. */
function blanksOf(entry: CatalogueEntry, language: 'en' | 'da'): readonly string[] {
  const template = loadTemplate('customer-saas');
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const blank = newAgreement({ id: 'sla', type: 'customer', language });
  const { agreement } = addEntries(newDraft(blank), [{ entry, target: entry.targets[0] ?? null }], {
    newId: countingIds(),
    languages: LANGUAGES,
  });
  const made = makeDocument(agreementSchema.parse(agreement), template.value, {
    language,
    status: 'draft',
    date: '2026-11-23',
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const blanks = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      const inline = value as Inline;
      if (inline.kind === 'blank' && /^(?:metrics|objectives)\//.test(inline.path))
        blanks.add(inline.path.split('/')[2] ?? '');
      else Object.values(value).forEach(collect);
    }
  };
  collect(made.value.sections);
  return [...blanks];
}

test.each(['root cause analysis', 'årsagsanalyse', 'RCA', 'durability', 'revisionsfund'])(
  '“%s” finds a metric',
  (words) => {
    expect(findEntries(metricCatalogue, words).length).toBeGreaterThan(0);
  },
);
