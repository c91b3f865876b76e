import { describe, expect, it } from 'vitest';
import { parties } from '#core/document/blocks/parties.ts';
import { required } from '#core/document/blocks/required.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedLines, writingOf } from '#tests/builders/printedLines.ts';

const shown = (component: string, parts: AgreementParts) =>
  printedLines(required(writingOf(anAgreement(parts)), component));

describe('a component that an agreement needs', () => {
  it.each([
    ['services', '[services]'],
    ['performance', '[service levels]'],
    ['support', '[support and problem management]'],
    ['responsibilities', '[responsibilities]'],
    ['warranties', '[warranties]'],
    ['remedies', '[remedies]'],
    ['security', '[information security]'],
    ['continuity', '[continuity and disaster recovery]'],
    ['governance', '[governance]'],
    ['term', '[term and termination]'],
    ['disputes', '[disputes and governing law]'],
  ])('is a blank while nothing is said about it: %s', (component, prompt) => {
    expect(shown(component, {})).toEqual([prompt]);
  });

  it.each([
    ['remedies', '[consequences of a missed Service Level]'],
    ['term', '[term]'],
    ['disputes', '[disagreements]'],
  ])('is called what units of one organisation call it, unless they made a contract: %s', (component, prompt) => {
    expect(shown(component, { type: 'internal' })).toEqual([prompt]);
    expect(shown(component, { type: 'internal', legalForce: 'contract' })).not.toEqual([prompt]);
  });

  it('is no blank once something is said about it', () => {
    expect(shown('services', { services: [{ id: 's' }] })).toEqual([]);
    expect(shown('term', { term: {} })).toEqual([]);
    expect(shown('security', { clauses: [{ id: 'c', component: 'security' }] })).toEqual([]);
  });

  it.each([
    ['term', ['[term and termination]']],
    ['remedies', ['[remedies]']],
    ['security', ['[information security]']],
    ['warranties', []],
  ] as const)(
    'is not answered by a clause of the library, which supplements it, except for warranties: %s',
    (component, blanks) => {
      const clauses = [{ id: 'c', component, origin: { clause: 'of-the-library', version: 1 } }];
      expect(shown(component, { clauses })).toEqual(blanks);
    },
  );

  it('is no blank when it is left out on purpose', () => {
    expect(shown('disputes', { omissions: [{ component: 'disputes' }] })).toEqual([]);
    expect(shown('disputes', { omissions: [{ component: 'term' }] })).toEqual(['[disputes and governing law]']);
  });
});

const missing = (parts: AgreementParts) =>
  printedLines(parties(writingOf(anAgreement({ parties: [], ...parts })), null));

describe('the parties an agreement needs', () => {
  it('are blanks until they are entered', () => {
    expect(missing({ type: 'customer' })).toEqual([
      expect.stringMatching(/^\[.+\] \(the “Provider”\)\.$/),
      expect.stringMatching(/^\[.+\] \(the “Customer”\)\.$/),
    ]);
  });

  it('are asked for the name of a unit where no legal person takes part', () => {
    expect(missing({ type: 'internal' })).toEqual(['[name] (the “Provider”).']);
    expect(missing({ type: 'customer' })[0]).toBe('[legal name] (the “Provider”).');
  });

  it('are only those without which there is no agreement of the type', () => {
    expect(missing({ type: 'internal' })).toHaveLength(1);
    expect(missing({ parties: [{ id: 'p', role: 'provider', legalName: 'P' }] })).toHaveLength(2);
  });
});
