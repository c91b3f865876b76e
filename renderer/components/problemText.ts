import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import { problemLines, type ProblemLine } from '#core/agreement/problemWords.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Words } from '#renderer/words/words.ts';

const MOST_ISSUES = 3;

/** What happened and what can be done, in the words of the window; each thing that is wrong in a file has a line of its own. */
export function problemText(problem: DesktopProblem, words: Words): string {
  const { problems } = words;
  switch (problem.kind) {
    case 'cancelled':
      return '';
    case 'missing':
      return problems.missing[problem.what];
    case 'disk':
      return problems.disk(problem.file, codeText(problem.code, problems));
    case 'notSaved':
      return problems.notSaved(codeText(problem.code, problems));
    case 'agreementFile':
      return problems.agreementFile(problem.file, fileText(problem.problem, words));
    case 'damagedDraft':
      return problems.damagedDraft(problem.name);
    case 'blanks':
      return problems.blanks(problem.blanks.length);
    case 'noTemplate':
    case 'tooLarge':
    case 'brokenReferences':
    case 'refused':
      return problems[problem.kind];
    case 'defect':
      return problems.defect(problem.log);
    default:
      return unreachable(problem);
  }
}

export function codeText(code: string, problems: Words['problems']): string {
  return problems.codes[code] ?? problems.otherCode(code);
}

/** The first things that are wrong with a file, with line and place, and how many more there are. */
function fileText(problem: AgreementFileProblem, words: Words): string {
  const lines = problemLines(problem, words.language);
  const told = lines.slice(0, MOST_ISSUES).map((one) => lineText(one, words));
  const more = lines.length - told.length;
  const all = more === 0 ? told : [...told, words.problems.moreIssues(more)];
  const [only = ''] = all;
  return all.length === 1 ? only : `\n${all.join('\n')}`;
}

function lineText({ place, path, text }: ProblemLine, { problems }: Words): string {
  const what = `${path === '' ? text : `${path}: ${text}`}.`;
  return place === undefined ? what : problems.inLine(place.line, what);
}
