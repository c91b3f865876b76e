import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplate, shippedClauses, templateIds } from '#cli/templates.ts';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { componentSchema } from '#core/agreement/frame.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import { languageVersionsDiffer } from '#core/checks/rules/wording/languageVersionsDiffer.ts';
import { parseClauseFile, serialiseClauses } from '#core/clauses/clauseFile.ts';
import { checkLibraryClause, type LibraryClause, type Stance } from '#core/clauses/libraryClause.ts';
import { startingClauses } from '#core/clauses/startingClauses.ts';
import type { Document } from '#core/document/document.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { outlineOf } from '#tests/builders/outline.ts';

const root = join(import.meta.dirname, '../../templates');
const LIBRARY = shippedClauses();

describe.each(readdirSync(join(root, 'clauses')))('the file %s', (file) => {
  const text = readFileSync(join(root, 'clauses', file), 'utf8');
  const read = parseClauseFile(text);

  it('is as the program would save it', () => {
    expect(read.ok && JSON.parse(serialiseClauses(read.value))).toEqual(JSON.parse(text));
  });

  it('has the clauses of the component it is named after', () => {
    const components = new Set(read.ok ? read.value.map(({ component }) => component) : []);
    expect([...components]).toEqual([file.replace('.json', '')]);
  });
});

describe('the library', () => {
  it('has at least 80 clauses, each with an id of its own', () => {
    expect(new Set(LIBRARY.map(({ id }) => id)).size).toBe(LIBRARY.length);
    expect(LIBRARY.length).toBeGreaterThanOrEqual(80);
  });

  it('covers every component but the signatures, which have no text of their own', () => {
    const covered = new Set(LIBRARY.map(({ component }) => component));
    expect(componentSchema.options.filter((component) => !covered.has(component))).toEqual(['signatures']);
  });

  it.each([
    'confidentiality',
    'force-majeure',
    'assignment',
    'data-use',
    'ip-rights',
    'insurance',
    'subcontractors',
    'security-audit',
    'indirect-loss',
    'late-payment',
    'price-changes',
    'change-requests',
    'exit-help',
    'acceptance-test',
  ])('takes either side and the middle on %s', (subject) => {
    expect(stancesOn(subject)).toEqual(['balanced', 'customer', 'provider']);
  });

  it('has no two variants of a subject for the same side', () => {
    const places = LIBRARY.map(({ subject, stance }) => `${subject} ${stance}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  it('says of variants that they belong to the same component', () => {
    const components = new Map<string, Set<string>>();
    for (const { subject, component } of LIBRARY)
      components.set(subject, (components.get(subject) ?? new Set()).add(component));
    expect([...components].filter(([, of]) => of.size > 1)).toEqual([]);
  });
});

function stancesOn(subject: string): readonly Stance[] {
  return LIBRARY.filter((clause) => clause.subject === subject)
    .map(({ stance }) => stance)
    .toSorted();
}

describe.each(LIBRARY.map((clause) => [clause.id, clause] as const))('the clause %s', (_, clause) => {
  it('says the same in both languages and can be printed', () => {
    expect(checkLibraryClause(clause)).toEqual([]);
  });

  it('says when to use it and what it means for either side', () => {
    expect([clause.guidance, clause.means, clause.tags.length > 0]).not.toContain(undefined);
    expect(clause.tags.length).toBeGreaterThan(0);
  });

  it('depends on what there is', () => {
    const missing = clause.dependsOn.filter((one) =>
      one.kind === 'answer' ? !isQuestion(one.at) : LIBRARY.every(({ subject }) => subject !== one.subject),
    );
    expect(missing).toEqual([]);
  });
});

/** Whether an agreement has a field at a path of names. */
function isQuestion(path: string): boolean {
  let schema = bareSchema(agreementSchema);
  for (const name of path.split('/')) {
    const inner = propertiesOf(itemOf(schema) ?? schema)[name];
    if (inner === undefined) return false;
    schema = bareSchema(inner);
  }
  return true;
}

/** A finished agreement of each type, to put the clauses into. */
const HOSTS = {
  customer: 'managed-hosting',
  internal: 'internal-service-desk',
  multiLevel: 'multi-level-group',
} as const;

describe.each(Object.entries(HOSTS))('in a finished agreement of the type %s', (type, sample) => {
  const host = agreementOf(join(root, 'samples', `${sample}.sla`));
  const suiting = LIBRARY.filter(({ suits }) => suits.some((one) => one === type));
  const agreement = withClauses(host, suiting);
  const editions = LANGUAGES.map((language) => finalOf(agreement, language));

  it('every clause that suits it is printed, in both languages', () => {
    for (const [at, language] of LANGUAGES.entries()) {
      const printed = JSON.stringify(editions[at]);
      const missing = suiting.filter(({ id }) => !printed.includes(`"clause-clause-${id}"`));
      expect([language, missing.map(({ id }) => id)]).toEqual([language, []]);
    }
  });

  it('the checker finds nothing in any of them', () => {
    const findings = checkAgreement({ agreement, editions })
      .filter(({ path }) => /^(?:clauses|definitions)\//u.test(path))
      .map(({ rule, path, message }) => `${path}: ${rule}: ${message.en}`);
    expect(findings).toEqual([]);
  });
});

function withClauses(host: Agreement, clauses: readonly LibraryClause[]): Agreement {
  const started = startingClauses(
    clauses.map(({ id }) => id),
    LIBRARY,
  );
  return { ...host, clauses: started.clauses, definitions: [...host.definitions, ...started.definitions] };
}

function finalOf(agreement: Agreement, language: (typeof LANGUAGES)[number]): Document {
  const template = loadTemplate(agreement.template?.id ?? '');
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const made = makeDocument(agreement, template.value, { language, status: 'final', date: '2027-01-01' });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

it('an improvement plan is followed up at meetings only where there are any', () => {
  const host = agreementOf(join(root, 'samples/internal-ola.sla'));
  const [with_, without] = [host, { ...host, governance: { ...host.governance, reviews: [] } }].map((one) =>
    LANGUAGES.map((language) => JSON.stringify(finalOf({ ...one, number: '1' } as Agreement, language))),
  );
  expect(with_).toMatchObject([
    expect.stringMatching(/followed up at each review/),
    expect.stringMatching(/følges op på hvert/),
  ]);
  expect(without).toMatchObject([
    expect.stringMatching(/followed up until/),
    expect.stringMatching(/følges op, indtil/),
  ]);
});

describe.each(templateIds())('the template %s', (id) => {
  const template = loadTemplate(id);
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const { clauses, suits, like } = template.value;
  const chosen = clauses.map((name) => LIBRARY.find((clause) => clause.id === name));

  it('begins with clauses of the library that suit all its types', () => {
    for (const type of suits) expect(chosen.map((clause) => clause?.suits.includes(type))).not.toContain(false);
    expect(chosen).not.toContain(undefined);
  });

  it('begins with one clause on a subject at most, and with what these clauses depend on', () => {
    const subjects = chosen.map((clause) => clause?.subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    const needs = chosen.flatMap((clause) => clause?.dependsOn ?? []);
    const unmet = needs.filter(
      (one) => one.kind !== 'answer' && subjects.includes(one.subject) !== (one.kind === 'clause'),
    );
    expect(unmet).toEqual([]);
  });

  it('is no agreement in two languages before anybody has written in it', () => {
    const [type = 'customer'] = suits;
    const begun = { ...newAgreement({ id: 'new', type, language: 'en' }), ...startingClauses(clauses, LIBRARY) };
    expect(begun.clauses).not.toEqual([]);
    expect(languageVersionsDiffer.find(begun)).toEqual([]);
    const text = { en: 'Words', da: 'Ord' };
    const own = ['a', 'b', 'c'].map((clause) => ({ id: clause, component: 'support' as const, title: text, text }));
    expect(languageVersionsDiffer.find({ ...begun, clauses: own })).toMatchObject([
      { path: 'prevailingLanguage', severity: 'warning' },
    ]);
  });

  it.each(LANGUAGES)('says nothing twice in a new agreement in %s', (language) => {
    const [type = 'customer'] = suits;
    const begun = startingClauses(clauses, LIBRARY);
    const blank = { ...newAgreement({ id: 'new', type, language }), legalForce: 'contract' as const };
    const { version } = template.value;
    const made = makeDocument({ ...blank, ...begun, template: { id, version } }, template.value, {
      language,
      status: 'draft',
      date: '2027-01-01',
    });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const sentences = outlineOf(made.value)
      .split('\n')
      .flatMap((line) => line.trim().split(/(?<=\.) /u))
      .filter((sentence) => sentence.length > 50);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });

  it('takes texts only from a template that has its own', () => {
    const other = like === undefined ? null : loadTemplate(like);
    expect(other === null || (other.ok && other.value.like === undefined)).toBe(true);
  });
});
