import { expect, test } from 'vitest';
import { textSearch } from '#core/library/textSearch.ts';
import { synonymGroups } from '#renderer/words/glossary/synonymGroups.ts';

const texts = ['Uptime', 'Availability', 'Oppetid', 'Tilgængelighed', 'Servicekredit', 'Penalty', 'Opsigelsesvarsel'];
const search = textSearch(
  texts.map((text) => [
    { text, language: 'en', weight: 1 },
    { text, language: 'da', weight: 1 },
  ]),
  synonymGroups(),
);
const found = (typed: string) => search(typed)?.map((number) => texts[number]);

test.each(['oppetid', 'uptime', 'availability', 'tilgængelighed', 'tilgaengelighed', 'tilgængeligheden'])(
  '%s finds its synonyms in both languages',
  (typed) => {
    expect(found(typed)?.toSorted()).toEqual(['Availability', 'Oppetid', 'Tilgængelighed', 'Uptime']);
  },
);

test.each(['bod', 'service credits'])('%s finds what it is called elsewhere', (typed) => {
  expect(found(typed)?.toSorted()).toEqual(['Penalty', 'Servicekredit']);
});

test('the notice of termination is found by its English name', () => {
  expect(found('notice period')).toEqual(['Opsigelsesvarsel']);
});
