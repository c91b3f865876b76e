import { describe, expect, it } from 'vitest';
import { DEEPEST_NESTING } from '#core/agreement/jsonFile.ts';
import { problemLines } from '#core/agreement/problemWords.ts';
import { CLAUSE_FILE_FORMAT, parseClauseFile, serialiseClauses } from '#core/clauses/clauseFile.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const fileOf = (...clauses: readonly unknown[]) =>
  JSON.stringify({ format: CLAUSE_FILE_FORMAT, version: 1, clauses }, null, 2);

/** What is said of a file, a line for each thing. */
function saidOf(text: string): readonly string[] {
  const read = parseClauseFile(text);
  if (read.ok) return [];
  return problemLines(read.problem, 'en').map(({ place, path, text: said }) =>
    [place === undefined ? '' : `${place.line}:${place.column}`, path, said].filter((part) => part !== '').join(' '),
  );
}

describe('a file of clauses', () => {
  it('gives back the clauses it was made of', () => {
    const clauses = [
      aLibraryClause(),
      aLibraryClause({ version: 2 }),
      aLibraryClause({ id: 'audit', dependsOn: [{ kind: 'without', subject: 'insurance' }] }),
    ];
    expect(parseClauseFile(serialiseClauses(clauses))).toEqual({ ok: true, value: clauses });
  });

  it('has the same text however the fields of a clause were ordered', () => {
    const clause = aLibraryClause();
    const turned = Object.fromEntries(Object.entries(clause).toReversed());
    const read = parseClauseFile(fileOf(turned));
    expect(read.ok && serialiseClauses(read.value)).toBe(serialiseClauses([clause]));
  });

  it.each([
    ['nothing', '', 'empty'],
    ['no JSON', '{"format":', 'notJson'],
    ['an agreement', '{"format":"sla-studio/agreement","version":1}', 'notAClauseFile'],
    ['a list', '[]', 'notAClauseFile'],
    ['no version', `{"format":"${CLAUSE_FILE_FORMAT}"}`, 'unknownVersion'],
    ['a version to come', `{"format":"${CLAUSE_FILE_FORMAT}","version":2,"clauses":[]}`, 'newerVersion'],
    ['nesting without end', '['.repeat(DEEPEST_NESTING + 1), 'nestedTooDeep'],
  ])('is refused when it holds %s', (_, text, kind) => {
    expect(parseClauseFile(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('is refused with the place of everything that is wrong', () => {
    const wrong = { ...aLibraryClause(), stance: 'mine', version: '1', text: {}, script: '<b>' };
    expect(saidOf(fileOf(wrong))).toEqual([
      '7:18 clauses/insurance-balanced/version expected a whole number',
      '11:17 clauses/insurance-balanced/stance expected one of provider, balanced, customer',
      '23:15 clauses/insurance-balanced/text expected text in English or Danish',
      expect.stringContaining('"script" is not a field here'),
    ]);
  });

  it('is refused when it has the same version of a clause twice', () => {
    expect(saidOf(fileOf(aLibraryClause(), aLibraryClause()))).toEqual([
      expect.stringContaining('the id "insurance-balanced" is taken: clauses/insurance-balanced/id, line 6'),
    ]);
  });

  it('is refused when a field stands in a clause twice', () => {
    const twice = fileOf(aLibraryClause()).replace(
      '"version": 1,\n      "status"',
      '"version": 1, "version": 1, "status"',
    );
    expect(saidOf(twice)).toEqual([expect.stringContaining('"version" stands here twice')]);
  });
});
