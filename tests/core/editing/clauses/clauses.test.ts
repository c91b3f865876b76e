import { expect, it } from 'vitest';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { unmetNeeds } from '#core/editing/clauses/clauseNeeds.ts';
import { differencesFromStandard } from '#core/editing/clauses/differences.ts';
import { insertClause } from '#core/editing/clauses/insertClause.ts';
import { newerClauses } from '#core/editing/clauses/newerClauses.ts';
import { keepOwnWords, replaceClause } from '#core/editing/clauses/replaceClause.ts';
import { offeredFor, variantsOf, type Shelf } from '#core/editing/clauses/shelf.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft, type Draft } from '#core/editing/draft.ts';
import { edit, newHistory, undo } from '#core/editing/history.ts';
import { removeItem } from '#core/editing/items.ts';
import { restoreParked } from '#core/editing/parking.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { countingIds } from '#tests/builders/countingIds.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const insurance = aLibraryClause();
const forCustomer = aLibraryClause({
  id: 'insurance-customer',
  stance: 'customer',
  text: { en: 'The Provider is insured for EUR 5 million.', da: 'Leverandøren er forsikret for 5 mio. EUR.' },
});
const secrecy = aLibraryClause({
  id: 'confidentiality-balanced',
  subject: 'confidentiality',
  terms: [
    {
      id: 'confidential-information',
      term: { en: 'Confidential Information', da: 'Fortrolige Oplysninger' },
      meaning: { en: 'what is marked as such.', da: 'det, der er mærket sådan.' },
    },
  ],
});
const inEnglish = () => ({ newId: countingIds(), languages: ['en'] as const });

function shelfOf(...versions: readonly LibraryClause[]): Shelf {
  const newest = new Map<string, LibraryClause>();
  for (const clause of versions)
    if (clause.version >= (newest.get(clause.id)?.version ?? 0)) newest.set(clause.id, clause);
  return { newest, versions };
}

const withInsurance = (): Draft => insertClause(newDraft(anAgreement()), insurance, inEnglish());
const kinds = (draft: Draft, shelf: Shelf, expected: readonly string[] = []) =>
  differencesFromStandard(draft, shelf, expected).map(({ kind }) => kind);

it('copies title and text in the languages of the agreement, with where they came from', () => {
  expect(withInsurance().agreement.clauses).toEqual([
    {
      id: 'clause-1',
      origin: { clause: 'insurance-balanced', version: 1 },
      title: { en: 'Insurance' },
      text: { en: 'The Provider is insured.' },
      component: 'frame',
    },
  ]);
});

it('puts a clause that lacks the language of the agreement in as it is', () => {
  const danish = aLibraryClause({ title: { da: 'Forsikring' }, text: { da: 'Leverandøren er forsikret.' } });
  const { agreement } = insertClause(newDraft(anAgreement()), danish, inEnglish());
  expect(agreement.clauses[0]?.text).toEqual({ da: 'Leverandøren er forsikret.' });
});

it('defines the terms of a clause once, under the id that its text refers to', () => {
  const once = insertClause(newDraft(anAgreement()), secrecy, inEnglish());
  expect(once.agreement.definitions).toEqual([
    {
      id: 'confidential-information',
      term: { en: 'Confidential Information' },
      meaning: { en: 'what is marked as such.' },
    },
  ]);
  const twice = insertClause(once, secrecy, { newId: () => 'another', languages: ['en'] });
  expect(twice.agreement.definitions).toHaveLength(1);
  const definition = { id: 'own', term: { en: 'confidential information' }, meaning: { en: 'all of it.' } };
  const defined = insertClause(newDraft(anAgreement({ definitions: [definition] })), secrecy, inEnglish());
  expect(defined.agreement.definitions).toEqual([definition]);
});

it('replaces a clause by a variant in its place, and the words it had can be put back', () => {
  const changed = setAnswer(withInsurance(), 'clauses/clause-1/text/en', 'Our own words.');
  const replaced = replaceClause(changed, 'clause-1', forCustomer, inEnglish());
  expect(replaced.agreement.clauses).toMatchObject([
    {
      id: 'clause-1',
      origin: { clause: 'insurance-customer', version: 1 },
      text: forCustomer.text.en && { en: forCustomer.text.en },
    },
  ]);
  expect(restoreParked(replaced, 0).agreement.clauses).toEqual(changed.agreement.clauses);
});

it('is one step of undo', () => {
  const label = { kind: 'choose', pattern: 'clauses/*' } as const;
  const history = edit(newHistory(withInsurance()), { label, mergeKey: null, at: 0 }, (draft) =>
    replaceClause(draft, 'clause-1', secrecy, inEnglish()),
  );
  expect(undo(history).present).toEqual(withInsurance());
});

it('offers approved clauses that suit the type, and others on the subject as variants', () => {
  const internal = aLibraryClause({ id: 'internal', suits: ['internal'] });
  const retired = aLibraryClause({ id: 'old', status: 'retired' });
  const shelf = shelfOf(insurance, forCustomer, secrecy, internal, retired);
  expect(offeredFor(shelf, 'customer')).toEqual([insurance, forCustomer, secrecy]);
  expect(variantsOf(shelf, 'insurance-balanced', 'customer')).toEqual([forCustomer]);
});

it('tells newer versions until they are taken or declined', () => {
  const second = aLibraryClause({ version: 2, text: { en: 'The Provider stays insured.', da: 'Forsikret.' } });
  const third = { ...second, version: 3 };
  const draft = withInsurance();
  expect(newerClauses(draft.agreement, shelfOf(insurance))).toEqual([]);
  expect(newerClauses(draft.agreement, shelfOf(insurance, { ...second, status: 'draft' }))).toEqual([]);
  expect(newerClauses(draft.agreement, shelfOf(insurance, second))).toMatchObject([{ newest: second }]);
  const kept = keepOwnWords(draft, 'clause-1', second);
  expect(kept.agreement.clauses[0]?.text).toEqual({ en: 'The Provider is insured.' });
  expect(newerClauses(kept.agreement, shelfOf(insurance, second))).toEqual([]);
  expect(newerClauses(kept.agreement, shelfOf(insurance, third))).toHaveLength(1);
  const taken = replaceClause(draft, 'clause-1', second, inEnglish());
  expect(newerClauses(taken.agreement, shelfOf(insurance, second))).toEqual([]);
});

it('tells words that were changed against the version they came from, not the newest', () => {
  const second = aLibraryClause({ version: 2, text: { en: 'Other words.', da: 'Andre ord.' } });
  const shelf = shelfOf(insurance, second);
  expect(kinds(withInsurance(), shelf)).toEqual([]);
  const changed = setAnswer(withInsurance(), 'clauses/clause-1/text/en', 'The Provider is well insured.');
  expect(differencesFromStandard(changed, shelf)).toMatchObject([
    {
      kind: 'changed',
      changes: [{ field: 'text', language: 'en', after: 'The Provider is well insured.' }],
    },
  ]);
  expect(kinds(changed, shelfOf(second))).toEqual(['unknown']);
});

it('tells clauses that were written by hand, removed, or never taken in', () => {
  const shelf = shelfOf(insurance, forCustomer, secrecy);
  const written = setAnswer(newDraft(anAgreement()), 'clauses', [{ id: 'own', text: { en: 'Own.' } }]);
  expect(kinds(written, shelf)).toEqual(['written']);
  const removed = removeItem(withInsurance(), 'clauses/clause-1');
  expect(kinds(removed, shelf, ['insurance-balanced', 'confidentiality-balanced'])).toEqual(['removed', 'missing']);
  const variant = insertClause(newDraft(anAgreement()), forCustomer, inEnglish());
  expect(kinds(variant, shelf, ['insurance-balanced'])).toEqual([]);
});

it('tells what a clause presupposes and the agreement lacks', () => {
  const needs = [
    { kind: 'answer', at: 'remedies/liability' },
    { kind: 'clause', subject: 'insurance' },
    { kind: 'without', subject: 'confidentiality' },
  ] as const;
  const clause = aLibraryClause({ id: 'needy', subject: 'needy', dependsOn: [...needs] });
  const shelf = shelfOf(insurance, secrecy, clause);
  expect(unmetNeeds(clause, anAgreement(), shelf)).toEqual([needs[0], needs[1]]);
  expect(unmetNeeds(clause, withInsurance().agreement, shelf)).toEqual([needs[0]]);
  const both = insertClause(withInsurance(), secrecy, { newId: () => 'second', languages: ['en'] });
  expect(unmetNeeds(clause, both.agreement, shelf)).toEqual([needs[0], needs[2]]);
});
