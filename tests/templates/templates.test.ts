import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplate, templateIds } from '#cli/templates.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { componentSchema } from '#core/agreement/frame.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { effectivePromises } from '#core/measures/levels/effective.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { outlineOf } from '#tests/builders/outline.ts';

const root = join(import.meta.dirname, '../../templates');

describe.each(readdirSync(join(root, 'samples')))('the sample %s', (file) => {
  it('is a valid agreement', () => {
    const read = parseAgreementFile(readFileSync(join(root, 'samples', file)));
    expect(read.ok ? null : read.problem).toBeNull();
  });

  it('has every text in both languages', () => {
    const { agreement } = JSON.parse(readFileSync(join(root, 'samples', file), 'utf8')) as { agreement: unknown };
    expect(oneSided(agreement, '')).toEqual([]);
  });

  it.each(LANGUAGES)('can be signed as it is in %s: nothing is blank', (language) => {
    const agreement = agreementOf(join(root, 'samples', file));
    const template = loadTemplate(agreement.template?.id ?? '');
    if (!template.ok) throw new Error(JSON.stringify(template.problem));
    expect(template.value.suits).toContain(agreement.type);
    const made = makeDocument(agreement, template.value, { language, status: 'final', date: '2027-01-01' });
    expect(made.ok ? null : made.problem).toBeNull();
  });

  it('gives each task one role that answers for it and one at least that carries it out', () => {
    for (const { assignments } of agreementOf(join(root, 'samples', file)).duties) {
      const as = assignments.map((assignment) => assignment.as).join(' ');
      expect(as.match(/accountable/g)).toHaveLength(1);
      expect(as).toMatch(/esponsible/);
    }
  });
});

/** Paths of texts that stand in one language only. */
function oneSided(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => key === 'en' || key === 'da')) return keys.length === 2 ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => oneSided(inner, `${path}/${key}`));
}

describe('the sample on several levels', () => {
  const agreement = agreementOf(join(root, 'samples/multi-level-group.sla'));

  it('has a corporate level, two customers, and a service that needs something else', () => {
    expect(agreement.levels.map(({ kind }) => kind)).toEqual(['corporate', 'customer', 'customer', 'service']);
    expect(agreement.services).toHaveLength(3);
  });

  it('contradicts itself on no level', () => {
    const faults = agreement.levels.flatMap(({ id }) => {
      const promises = effectivePromises(agreement, id);
      if (!promises.ok) throw new Error(JSON.stringify(promises.problem));
      return promises.value.flatMap((promise) => promise.faults);
    });
    expect(faults).toEqual([]);
  });
});

describe('the templates', () => {
  it.each(agreementTypeSchema.options)(
    'are in order, so that agreements of the type %s begin with the usual one',
    (type) => {
      const suiting = templateIds().flatMap((id) => {
        const template = loadTemplate(id);
        return template.ok && template.value.suits.includes(type) ? [template.value] : [];
      });
      expect(suiting.toSorted((a, b) => a.order - b.order).map(({ id }) => id)).toEqual(IN_ORDER[type]);
      expect(new Set(suiting.map(({ order }) => order)).size).toBe(suiting.length);
    },
  );
});

describe.each(templateIds())('the contract of the template %s', (id) => {
  const printed = (parts: AgreementParts, language: Language) => {
    const template = loadTemplate(id);
    if (!template.ok) throw new Error(JSON.stringify(template.problem));
    const agreement = anAgreement({ type: template.value.suits[0] ?? 'customer', ...parts });
    const made = makeDocument(agreement, template.value, { language, status: 'draft', date: '2027-01-01' });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    return outlineOf(made.value);
  };

  it('does not say that there is a second language, whichever prevails', () => {
    expect(printed({ prevailingLanguage: 'da' }, 'en')).toContain(
      'If the Agreement exists in more than one language and the versions differ, the Danish version prevails.',
    );
    expect(printed({ prevailingLanguage: 'en' }, 'da')).toContain(
      'Foreligger Aftalen på mere end ét sprog, og stemmer udgaverne ikke overens, har den engelske udgave forrang.',
    );
    expect(printed({}, 'da')).not.toContain('mere end ét sprog');
  });

  it('prints a clause of its own once, whatever part it belongs to, and also where nobody said which', () => {
    const parts = [...componentSchema.options, undefined];
    const clauses = parts.map((component, at) => ({
      id: `clause-${at}`,
      title: { en: `Clause ${at}.`, da: `Klausul ${at}.` },
      text: { en: 'It holds.', da: 'Den gælder.' },
      ...(component === undefined ? {} : { component }),
    }));
    for (const [language, name] of [['en', 'Clause'] as const, ['da', 'Klausul'] as const]) {
      const text = printed({ clauses }, language);
      const times = parts.map((component, at) => [component, text.split(`${name} ${at}.`).length - 1]);
      expect(times).toEqual(parts.map((component) => [component, 1]));
    }
  });

  it('keeps a duty that has been begun, with a blank for all that is not said of it', () => {
    expect(printed({ duties: [{ id: 'begun' }] }, 'en')).toMatch(/\[party of the duty\] (?:shall|will) \[duty\]\./i);
    expect(printed({ duties: [{ id: 'begun', party: 'provider' }] }, 'da')).toMatch(/ (?:skal|vil) \[forpligtelse\]\./);
  });
});

const IN_ORDER = {
  customer: ['customer-saas', 'managed-hosting', 'support-maintenance', 'transport-delivery'],
  internal: ['internal-service', 'internal-ola', 'shared-services'],
  multiLevel: ['multi-level-group'],
} as const;

describe('a sample between units of one organisation', () => {
  const agreement = agreementOf(join(root, 'samples/internal-service-desk.sla'));

  it('knows neither money nor courts', () => {
    expect([agreement.charges, agreement.currency, agreement.remedies, agreement.disputes?.law]).toEqual([
      [],
      undefined,
      undefined,
      undefined,
    ]);
    expect(agreement.disputes?.ladder.map(({ kind }) => kind)).toEqual(['negotiation', 'escalation', 'board']);
    const kinds = agreement.consequences.map(({ action }) => action?.kind);
    expect(kinds).toContain('improvementPlan');
    expect(kinds).not.toContain('credit');
  });

  it('gives every pair of impact and urgency a priority', () => {
    const { impacts = [], urgencies = [], matrix = [] } = agreement.priorityScheme ?? {};
    const pairs = matrix.map(({ impact, urgency }) => `${impact} ${urgency}`);
    expect(new Set(pairs).size).toBe(impacts.length * urgencies.length);
  });
});
