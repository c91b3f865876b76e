import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { AgreementFileProblem, AgreementIssue } from '#core/agreement/problems.ts';
import type { Words } from '#renderer/words/words.ts';

type Kind = DesktopProblem['kind'];
type Texts = Words['problems'];

const TEXTS: { readonly [One in Kind]: (problem: Extract<DesktopProblem, { kind: One }>, texts: Texts) => string } = {
  cancelled: () => '',
  missing: ({ what }, { missing }) => missing[what],
  disk: ({ file, code }, texts) => texts.disk(file, codeText(code, texts)),
  notSaved: ({ code }, texts) => texts.notSaved(codeText(code, texts)),
  agreementFile: ({ file, problem }, texts) => texts.agreementFile(file, fileText(problem, texts)),
  damagedDraft: ({ name }, texts) => texts.damagedDraft(name),
  blanks: ({ blanks }, texts) => texts.blanks(blanks.length),
  noTemplate: (_, texts) => texts.noTemplate,
  tooLarge: (_, texts) => texts.tooLarge,
  brokenReferences: (_, texts) => texts.brokenReferences,
  refused: (_, texts) => texts.refused,
  defect: ({ log }, texts) => texts.defect(log),
};

/** What happened and what can be done, in the words of the window. */
export function problemText(problem: DesktopProblem, { problems }: Words): string {
  const text = TEXTS[problem.kind] as (problem: DesktopProblem, texts: Texts) => string;
  return text(problem, problems);
}

export function codeText(code: string, problems: Words['problems']): string {
  return problems.codes[code] ?? problems.otherCode(code);
}

function fileText(problem: AgreementFileProblem, problems: Words['problems']): string {
  switch (problem.kind) {
    case 'tooLarge':
    case 'nestedTooDeep':
      return problems.fileTooLarge;
    case 'empty':
      return problems.fileEmpty;
    case 'notUtf8':
      return problems.fileDamaged;
    case 'notJson':
      return problems.fileCutOff(problem.place.line);
    case 'notAnAgreementFile':
    case 'unknownVersion':
      return problems.fileForeign;
    case 'newerVersion':
      return problems.fileNewer;
    case 'invalid': {
      const [first, ...others] = problem.issues;
      const text = issueText(first, problems);
      return others.length === 0 ? text : `${text} ${problems.moreIssues(others.length)}`;
    }
  }
}

function issueText(issue: AgreementIssue, { fileIssues }: Words['problems']): string {
  const name = 'id' in issue ? issue.id : 'field' in issue ? issue.field : '';
  return fileIssues[issue.kind]({ path: issue.place.path, line: issue.place.line, name });
}
