import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import type { Words } from '#renderer/words/words.ts';

/** What happened and what can be done, in the words of the window. */
export function problemText(problem: DesktopProblem, { problems }: Words): string {
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
      return problems.agreementFile(problem.file, fileText(problem.problem, problems));
    case 'blanks':
      return problems.blanks(problem.blanks.length);
    case 'noTemplate':
    case 'tooLarge':
    case 'brokenReferences':
    case 'refused':
      return problems[problem.kind];
    case 'defect':
      return problems.defect(problem.log);
  }
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
    case 'notJson':
      return problems.fileDamaged;
    case 'notAnAgreementFile':
    case 'unknownVersion':
      return problems.fileForeign;
    case 'newerVersion':
      return problems.fileNewer;
    case 'invalid': {
      const [{ place }] = problem.issues;
      return problems.fileInvalid(place.path, place.line);
    }
  }
}
