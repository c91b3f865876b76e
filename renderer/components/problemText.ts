import type {
  AgreementFileProblem,
  BrandFileProblem,
  ClauseFileProblem,
  SharedFileProblem,
} from '#core/agreement/problems.ts';
import { problemLines, type ProblemLine } from '#core/agreement/problemWords.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText as carriedText } from '#core/verifying/problemWords.ts';
import type { LibraryClauseProblem } from '#core/clauses/libraryClause.ts';
import { tableProblemText } from '#renderer/words/tableProblemText.ts';
import { pictureProblemText } from '#renderer/words/pictureProblemText.ts';
import { clauseProblemText } from '#renderer/words/clauseProblemWords.ts';
import type { Words } from '#renderer/words/words.ts';

const MOST_ISSUES = 3;

type Kind = DesktopProblem['kind'];

const TEXTS: { readonly [One in Kind]: (problem: Extract<DesktopProblem, { kind: One }>, words: Words) => string } = {
  cancelled: () => '',
  missing: ({ what }, { problems }) => problems.missing[what],
  disk: ({ file, code }, { problems }) => problems.disk(file, codeText(code, problems)),
  notSaved: ({ code }, { problems }) => problems.notSaved(codeText(code, problems)),
  agreementFile: ({ file, problem }, words) => words.problems.agreementFile(file, fileText(problem, words)),
  carriedFile: ({ file, problem }, { language }) => `${file} ${carriedText(problem, language)}.`,
  clauseFile: ({ file, problem }, words) => words.problems.agreementFile(file, fileText(problem, words)),
  brandFile: ({ file, problem }, words) => words.problems.agreementFile(file, fileText(problem, words)),
  picture: ({ file, problem }, { language }) => pictureProblemText(file, problem, language),
  sharedFile: ({ file, problem }, words) => words.problems.agreementFile(file, fileText(problem, words)),
  clause: ({ problems }, words) => words.problems.clause(clauseText(problems, words)),
  tableFile: ({ file, problem }, { language }) => tableProblemText(file, problem, language),
  damagedDraft: ({ name }, { problems }) => problems.damagedDraft(name),
  blanks: ({ blanks }, { problems }) => problems.blanks(blanks.length),
  unfinished: ({ paths }, { problems }) => problems.unfinished(paths.length),
  noTemplate: (_, { problems }) => problems.noTemplate,
  noChanges: (_, { problems }) => problems.noChanges,
  tooLarge: (_, { problems }) => problems.tooLarge,
  unprintable: ({ signs }, { problems }) => problems.unprintable([...new Set(signs.map(({ sign }) => sign))].join(' ')),
  brokenReferences: (_, { problems }) => problems.brokenReferences,
  refused: (_, { problems }) => problems.refused,
  defect: ({ log }, { problems }) => problems.defect(log),
};

/** What happened and what can be done, in the words of the window; each thing that is wrong in a file has a line of its own. */
export function problemText(problem: DesktopProblem, words: Words): string {
  const text = TEXTS[problem.kind] as (problem: DesktopProblem, words: Words) => string;
  return text(problem, words);
}

export function codeText(code: string, problems: Words['problems']): string {
  return problems.codes[code] ?? problems.otherCode(code);
}

/** The first things that are wrong with a file, with line and place, and how many more there are. */
export function fileText(
  problem: AgreementFileProblem | BrandFileProblem | ClauseFileProblem | SharedFileProblem,
  words: Words,
): string {
  return firstOf(
    problemLines(problem, words.language).map((one) => lineText(one, words)),
    words,
  );
}

/** What keeps a clause from being printed. */
function clauseText(problems: readonly LibraryClauseProblem[], words: Words): string {
  const grave = problems.filter(({ kind }) => kind === 'text');
  return firstOf(
    grave.map((problem) => clauseProblemText(problem, words.language)),
    words,
  );
}

function firstOf(lines: readonly string[], words: Words): string {
  const told = lines.slice(0, MOST_ISSUES);
  const more = lines.length - told.length;
  const all = more === 0 ? told : [...told, words.problems.moreIssues(more)];
  const [only = ''] = all;
  return all.length === 1 ? only : `\n${all.join('\n')}`;
}

function lineText({ place, path, text }: ProblemLine, { problems }: Words): string {
  const what = `${path === '' ? text : `${path}: ${text}`}.`;
  return place === undefined ? what : problems.inLine(place.line, what);
}
