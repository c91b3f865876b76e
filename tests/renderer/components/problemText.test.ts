import { describe, expect, test } from 'vitest';
import type { AgreementIssue } from '#core/agreement/problems.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { words } from '#renderer/words/words.ts';

const issue = (line: number): AgreementIssue => ({
  kind: 'missingField',
  place: { path: `metrics/m${line}`, line, column: 1 },
  expected: { kind: 'text' },
});
const file = (...lines: readonly [number, ...number[]]): DesktopProblem => ({
  kind: 'agreementFile',
  file: 'kunde.sla',
  problem: { kind: 'invalid', issues: lines.map(issue) as [AgreementIssue, ...AgreementIssue[]] },
});

describe('a file with something wrong in it', () => {
  test('is told with line and place', () =>
    expect(problemText(file(4), words.da)).toBe(
      'kunde.sla blev ikke åbnet: Linje 4: metrics/m4: mangler: der ventes tekst i anførselstegn.',
    ));

  test('has three of the places told, and how many more there are', () => {
    const lines = problemText(file(1, 2, 3, 4, 5), words.en).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.at(3)).toContain('Line 3');
    expect(lines.at(-1)).toBe('And 2 more places.');
  });
});

const others: readonly DesktopProblem[] = [
  { kind: 'missing', what: 'draft' },
  { kind: 'disk', code: 'ENOSPC', file: 'a.docx' },
  { kind: 'disk', code: 'EUNHEARDOF', file: 'a.docx' },
  { kind: 'notSaved', code: 'EACCES' },
  { kind: 'damagedDraft', name: 'Kajplan' },
  { kind: 'blanks', blanks: [] },
  { kind: 'unfinished', paths: ['effectiveDate'] },
  { kind: 'brokenReferences', targets: [] },
  { kind: 'tooLarge' },
  { kind: 'noTemplate', template: null },
  { kind: 'refused', because: 'payload', request: 'start' },
  { kind: 'defect', log: '12:00' },
];

test.each(others)('$kind is told in sentences of both languages', (problem) => {
  const [english, danish] = [problemText(problem, words.en), problemText(problem, words.da)];
  expect(english).toMatch(/\.$/);
  expect(danish).toMatch(/\.$/);
  expect(danish).not.toBe(english);
});

test('what the person cancelled is not told', () => expect(problemText({ kind: 'cancelled' }, words.en)).toBe(''));
