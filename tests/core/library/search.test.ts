import { expect, test } from 'vitest';
import { searchInSteps, searchOf } from '#core/library/search.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const named = (en: string, da: string) =>
  aLibraryClause({
    id: en.toLowerCase().replaceAll(' ', '-'),
    name: { en, da },
    title: { en, da },
    tags: [],
    text: { en: '{{ provider.legalName }} agrees.', da: '{{ provider.legalName }} er enig.' },
    guidance: { en: 'Always.', da: 'Altid.' },
  });

const clauses = [
  named('Availability', 'Tilgængelighed'),
  named('Notice of termination', 'Opsigelsesvarsel'),
  named('Annual review', 'Årlig gennemgang'),
  named('Planned maintenance windows', 'Planlagt vedligeholdelse'),
  named('Obligations of the parties', 'Parternes forpligtelser'),
];
const search = searchOf(clauses, [
  ['availability', 'tilgængelighed', 'uptime', 'oppetid'],
  ['service window', 'maintenance window', 'servicevindue'],
]);
const found = (typed: string) => search(typed)?.map((number) => clauses[number]?.name.en);

test.each([
  ['the beginning of a word', 'avail', 'Availability'],
  ['another form of an English word', 'obligation', 'Obligations of the parties'],
  ['another form of a Danish word', 'forpligtelsen', 'Obligations of the parties'],
  ['a Danish letter', 'tilgæng', 'Availability'],
  ['a Danish letter typed as two', 'tilgaeng', 'Availability'],
  ['a Danish å typed as two', 'aarlig', 'Annual review'],
  ['the end of a Danish compound', 'varsel', 'Notice of termination'],
  ['a letter too few', 'avalabil', 'Availability'],
  ['two letters the wrong way round', 'maintneance', 'Planned maintenance windows'],
  ['a wrong letter in a Danish word', 'tilgangelighed', 'Availability'],
  ['a synonym of the other language', 'oppetid', 'Availability'],
  ['a synonym of several words', 'service windows', 'Planned maintenance windows'],
  ['several words in any order', 'review annual', 'Annual review'],
])('finds by %s', (_, typed, name) => {
  expect(found(typed)).toEqual([name]);
});

test('every word must be found, and names of values are no words', () => {
  expect(found('annual maintenance')).toEqual([]);
  expect(found('legalName')).toEqual([]);
  expect(found('  ')).toBeUndefined();
});

test('what stands in the name comes before what stands in the text', () => {
  const mentions = aLibraryClause({ id: 'mentions', text: { en: 'An audit.', da: 'Revision.' } });
  const list = [mentions, named('Audit', 'Revision')];
  expect(searchOf(list, [])('audit')).toEqual([1, 0]);
});

const called = (name: string, title: string) =>
  aLibraryClause({ id: title.toLowerCase(), name: { en: name }, title: { en: title } });

test('the word itself in a heading comes before a word of the same stem in a name', () => {
  const list = [called('Public access', 'Access'), called('Reference', 'Publicity')];
  expect(searchOf(list, [])('publicity')).toEqual([1, 0]);
});

test('a search that was made step by step finds what one made at once finds', () => {
  const steps = searchInSteps(clauses, []);
  let step = steps.next();
  for (let at = 1; step.done !== true; at += 1) {
    expect(step.value).toBe(at);
    step = steps.next();
  }
  for (const typed of ['insurance', 'opsig', 'tilgængelighed', '']) {
    expect(step.value(typed)).toEqual(searchOf(clauses, [])(typed));
  }
});
