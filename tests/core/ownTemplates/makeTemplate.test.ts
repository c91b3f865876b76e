import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import { valueIn } from '#core/editing/tree.ts';
import { groupsIn } from '#core/ownTemplates/groups.ts';
import { templateAgreement, textsLeftNaming, usuallyKept } from '#core/ownTemplates/makeTemplate.ts';
import { templateContent, templateFrom } from '#core/ownTemplates/templateFile.ts';
import { readJsonFile } from '#core/agreement/jsonFile.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

const FOLDER = join(import.meta.dirname, '../../../templates/samples');
const SAMPLES = readdirSync(FOLDER);
const sampleOf = (name: string) => agreementOf(join(FOLDER, name));

const counts = ({ metrics, objectives, services, duties, clauses, consequences }: Agreement) =>
  [metrics, objectives, services, duties, clauses, consequences].map(({ length }) => length);

function read(text: string) {
  const json = readJsonFile(text);
  return json.ok ? templateFrom(json.value) : json;
}

function usual(agreement: Agreement): Agreement {
  const open = new Set(groupsIn(agreement).flatMap(({ name, isOpen }) => (isOpen ? [name] : [])));
  return templateAgreement(agreement, {
    open,
    kept: new Set(usuallyKept(agreement, textsLeftNaming(agreement, open))),
  });
}

test.each(SAMPLES)('what is wrong with a template of %s is only that questions are open', (id) => {
  const template = usual(sampleOf(id));
  const errors = checkAgreement({ agreement: template }).filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.filter(({ path }) => valueIn(template, path) !== undefined)).toEqual([]);
});

test.each(SAMPLES)('a template of %s keeps the words, metrics and promises', (id) => {
  const agreement = sampleOf(id);
  const template = usual(agreement);
  expect(counts(template)).toEqual(counts(agreement));
  expect(template.objectives.map(({ target }) => target)).toEqual(agreement.objectives.map(({ target }) => target));
});

test('a company is found by its name without the form, a person in any letters, and neither within a word', () => {
  const agreement = anAgreement({
    purpose: { en: 'Havnegaard  logistik plans its lorries.' },
    services: [
      { id: 'near', name: { en: 'Havnegaard Logistikken' } },
      { id: 'plain', name: { en: 'Logistik' } },
      { id: 'desk', description: { en: 'Call LÆRKE HOLM.' } },
    ],
    parties: [
      {
        id: 'customer',
        role: 'customer',
        legalName: 'Havnegaard Logistik A/S',
        contacts: [{ id: 'c', name: 'Lærke Holm' }],
      },
    ],
  });
  expect(textsLeftNaming(agreement, new Set(['party:customer', 'people']))).toEqual([
    { path: 'purpose', names: ['Havnegaard Logistik'] },
    { path: 'services/desk/description', names: ['Lærke Holm'] },
  ]);
  expect(textsLeftNaming(agreement, new Set())).toEqual([]);
});

test('an id that is also a word of the schema is renamed where it is an id only', () => {
  const agreement = anAgreement({ term: { noticePeriods: [{ id: 'notice', party: 'provider' }] } });
  const { parties, term } = usual(agreement);
  expect(parties.map(({ id, role }) => [id, role])).toEqual([
    ['party-1', 'provider'],
    ['party-2', 'customer'],
  ]);
  expect(term?.noticePeriods[0]?.party).toBe('party-1');
});

test('what points at a part that is left to others goes with it', () => {
  const agreement = anAgreement({
    services: [{ id: 'mail' }],
    metrics: [{ id: 'uptime', subject: { kind: 'services', services: ['mail'] } }],
    objectives: [{ id: 'promise', metric: 'uptime', key: [{ kind: 'service', service: 'mail' }] }],
    consequences: [{ id: 'credit', trigger: { kind: 'objectiveMissed', objectives: ['promise'] } }],
  });
  const template = templateAgreement(agreement, { open: new Set(['part:services']), kept: new Set() });
  expect(template.services).toEqual([]);
  expect(template.metrics[0]?.subject).toEqual({ kind: 'services', services: [] });
  expect(template.objectives).toMatchObject([{ id: 'promise', metric: 'uptime', key: [] }]);
  expect(template.consequences[0]?.trigger).toEqual({ kind: 'objectiveMissed', objectives: ['promise'] });
});

test('a template is read as it was written, and one of a newer program is told apart from a damaged one', () => {
  const template = {
    id: 'own',
    version: 3,
    name: 'Hosting',
    description: '',
    agreement: usual(sampleOf('customer-saas.sla')),
  };
  const content = JSON.stringify(templateContent(template));
  expect(read(content)).toEqual({ ok: true, value: template });
  expect(read(content.replace('"version":1,"agreement"', '"version":99,"agreement"'))).toMatchObject({
    problem: { kind: 'newerVersion', found: 99 },
  });
  expect(read(content.replace('"name":"Hosting"', '"name":7'))).toMatchObject({
    problem: { kind: 'invalid', issues: [{ kind: 'wrongValue', place: { path: 'name', line: 1 } }] },
  });
  expect(read(content.replace('"type":"customer"', '"type":"spouse"'))).toMatchObject({
    problem: { kind: 'invalid', issues: [{ place: { path: 'type', line: 1 } }] },
  });
});
