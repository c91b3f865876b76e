import { expect, it } from 'vitest';
import { checkLibraryClause } from '#core/clauses/libraryClause.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

it('finds nothing wrong with a clause that says the same in both languages', () => {
  const text = {
    en: 'The term ends on {{ term.end }}, see [](#term).',
    da: 'Perioden udløber {{ term.end }}, jf. [](#term).',
  };
  expect(checkLibraryClause(aLibraryClause({ text }))).toEqual([]);
});

it('finds what cannot be read, with its language and place', () => {
  const text = { en: 'First line.\n\nUntil {{ term.ends }}.', da: 'Første linje.\n\nTil {{ term.end }}.' };
  const problems = checkLibraryClause(aLibraryClause({ text }));
  expect(problems).toContainEqual({
    kind: 'text',
    language: 'en',
    finding: { rule: 'unknownValue', line: 3, column: 10, subject: 'term.ends', suggestion: 'term.end' },
  });
});

it('finds a value that stands in one language only', () => {
  const text = { en: 'Until {{ term.end }}.', da: 'Til 31. december.' };
  expect(checkLibraryClause(aLibraryClause({ text }))).toEqual([
    { kind: 'twins', difference: { kind: 'value', subject: 'term.end', clause: null, en: 1, da: null } },
  ]);
});

it('finds every field that stands in one language only', () => {
  const clause = aLibraryClause({
    text: { da: 'Leverandøren er forsikret.' },
    tags: [{ en: 'risk' }],
    terms: [{ id: 'policy', term: { en: 'Policy', da: 'Police' }, meaning: { en: 'the policy.', da: ' ' } }],
  });
  expect(checkLibraryClause(clause)).toEqual([
    { kind: 'missing', language: 'en', path: 'text' },
    { kind: 'missing', language: 'da', path: 'tags/0' },
    { kind: 'missing', language: 'da', path: 'terms/policy/meaning' },
  ]);
});
