import type { Template } from '#core/clauses/template.ts';
import { describe, expect, test } from 'vitest';
import { loadTemplate } from '#cli/templates.ts';
import { agreementSchema, type AgreementType } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { surveyIds } from '#core/agreement/links.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import { usualSets, usualSetsAt } from '#core/catalogue/usualSets.ts';
import type { UsualSet } from '#core/catalogue/usualSet.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { newDraft, type Draft } from '#core/editing/draft.ts';
import { addItem } from '#core/editing/items.ts';
import { allSlots } from '#core/editing/slot.ts';
import { putAnswers } from '#core/editing/usualSets.ts';
import { isWithin, setAnswer } from '#core/editing/answers.ts';

function counter(prefix = 'new') {
  let made = 0;
  return () => `${prefix}-${(made += 1)}`;
}

function beginning(type: AgreementType): Draft {
  const empty = newDraft(newAgreement({ id: 'sla', type, language: 'en' }));
  const id = type === 'internal' ? 'internal-service' : 'customer-saas';
  const withTemplate = setAnswer(empty, 'template', { id, version: 1 });
  const provider = { id: 'us', role: 'provider', legalName: 'Fjord A/S', signatories: [], contacts: [] };
  return addItem(addItem(withTemplate, 'parties', provider), 'parties', { ...provider, id: 'them', role: 'customer' });
}

function put(draft: Draft, { answers, manner }: UsualSet, newId = counter()): Draft {
  return putAnswers(draft, answers, { manner, newId, languages: LANGUAGES });
}

/** As text, whatever ids were made. */
function anonymous(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"(?:new|another)-\d+"/g, '"id"');
}

const templates = new Map<string, Template>();

function templateNamed(id: string): Template {
  const known = templates.get(id);
  if (known !== undefined) return known;
  const loaded = loadTemplate(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  templates.set(id, loaded.value);
  return loaded.value;
}

/** Every blank of the contract, by the path that it asks for. */
function blanksOf({ agreement }: Draft, language: (typeof LANGUAGES)[number]): readonly string[] {
  const made = makeDocument(agreement, templateNamed(agreement.template?.id ?? ''), {
    language,
    status: 'draft',
    date: '2026-11-23',
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return blanksIn(made.value);
}

function blanksIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(blanksIn);
  if (typeof node !== 'object' || node === null) return [];
  const { kind, path } = node as { kind?: unknown; path?: unknown };
  const own = kind === 'blank' ? [String(path)] : [];
  return [...own, ...Object.values(node).flatMap(blanksIn)];
}

const everySet = usualSets.flatMap((set) => set.suits.map((type) => [set.id, type, set] as const));

describe.each(everySet)('the set %s in an agreement of type %s', (_, type, set) => {
  const before = beginning(type);
  const after = put(before, set);

  test('satisfies the schema, with links that hold, and nothing is left unfinished', () => {
    expect(agreementSchema.safeParse(after.agreement).success).toBe(true);
    expect(after.sketches).toEqual({});
    expect(surveyIds(after.agreement).dangling).toEqual([]);
    expect(surveyIds(after.agreement).duplicates).toEqual([]);
    expect(JSON.stringify(after.agreement)).not.toContain('@');
    expect(after.agreement).not.toEqual(before.agreement);
  });

  test.each(LANGUAGES)('prints in %s without a blank of its own', (language) => {
    const own = blanksOf(after, language).filter((path) => isWithin(path, set.at) || isWithin(path, 'roles'));
    expect(own).toEqual([]);
  });

  test('put in twice changes nothing more', () => {
    const again = put(after, set, counter('another'));
    expect(anonymous(again)).toBe(anonymous(after));
  });

  test('has every text in both languages, and each differs', () => {
    const words = [set.name, set.about, ...(set.means === undefined ? [] : [set.means.provider, set.means.customer])];
    for (const { en, da } of words) expect(en === da && !/^[\dP]/.test(en)).toBe(false);
    walkSchema(agreementSchema, after.agreement, ({ kind, value, path }) => {
      const languages = kind?.kind === 'wording' ? Object.keys(value as object).toSorted() : ['da', 'en'];
      expect([path, languages]).toEqual([path, ['da', 'en']]);
    });
  });
});

test('sets are offered where there is such a question, and have ids of their own', () => {
  const patterns = new Set(allSlots().map(({ pattern }) => pattern));
  expect(usualSets.filter(({ at }) => !patterns.has(at))).toEqual([]);
  expect(new Set(usualSets.map(({ id }) => id)).size).toBe(usualSets.length);
  expect(usualSetsAt('remedies', 'internal')).toEqual([]);
});

test('every position on remedies answers the same questions, so that changing it leaves nothing behind', () => {
  const sets = usualSetsAt('remedies', 'customer');
  const keys = sets.map(({ answers }) => Object.keys(answers.remedies ?? {}).toSorted());
  expect(new Set(keys.map((one) => one.join())).size).toBe(1);
  const [provider, , customer] = sets;
  if (provider === undefined || customer === undefined) throw new Error('There are three positions');
  const direct = put(beginning('customer'), customer).agreement.remedies;
  const changed = put(put(beginning('customer'), provider), customer).agreement.remedies;
  expect(anonymous(changed)).toBe(anonymous(direct));
});

describe('putting a set in', () => {
  const duties = usualSetsAt('duties', 'customer')[0];
  if (duties === undefined) throw new Error('There are usual duties');

  test('takes the roles that are there by their names, in any case', () => {
    const draft = addItem(beginning('customer'), 'roles', { id: 'mine', name: { en: 'service MANAGER' } });
    const after = put(draft, duties);
    expect(after.agreement.roles.filter(({ name }) => name?.en?.toLowerCase() === 'service manager')).toHaveLength(1);
    expect(after.agreement.duties[0]?.assignments[0]).toEqual({ role: 'mine', as: 'accountable' });
  });

  test('leaves a party out that is not there', () => {
    const draft = newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));
    const after = put(draft, duties);
    expect(after.agreement.duties).toHaveLength(15);
    expect(after.agreement.duties.every((duty) => !('party' in duty))).toBe(true);
  });

  test('puts words in the languages asked for only', () => {
    const options = { manner: 'fill', newId: counter(), languages: ['da'] } as const;
    const after = putAnswers(beginning('customer'), duties.answers, options);
    expect(after.agreement.duties[0]?.name).toEqual({ da: 'Overvåge og registrere resultater' });
  });

  test('keeps what was answered', () => {
    const exit = usualSetsAt('term/exit', 'customer')[0];
    if (exit === undefined) throw new Error('There are usual exit steps');
    const draft = setAnswer(beginning('customer'), 'term/exit/assistance', { amount: '9', unit: 'month' });
    expect(put(draft, exit).agreement.term?.exit).toMatchObject({
      assistance: { amount: '9', unit: 'month' },
      deletionCertificate: true,
    });
  });

  test('one A stands in every row of the usual responsibilities, and each duty of the customer has an effect', () => {
    const after = put(beginning('customer'), duties).agreement;
    for (const duty of after.duties) {
      const accountable = duty.assignments.filter(({ as }) => as.startsWith('accountable'));
      expect([duty.id, accountable.length]).toEqual([duty.id, 1]);
      expect([duty.id, duty.party === 'them' && duty.effect === undefined]).toEqual([duty.id, false]);
    }
  });
});
