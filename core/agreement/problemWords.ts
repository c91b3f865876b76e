import { unreachable } from '#core/unreachable.ts';
import type { Language } from './language.ts';
import type {
  AgreementFileProblem,
  AgreementIssue,
  BrandFileProblem,
  ClauseFileProblem,
  Expectation,
  FilePlace,
  SharedFileProblem,
  TextPlace,
} from './problems.ts';
import { problemSentences, type ProblemSentences } from './words/problemSentences.ts';

/** One line about a file: where, if it is about a place, and what. */
export interface ProblemLine {
  readonly place: TextPlace | undefined;
  readonly path: string;
  readonly text: string;
}

/** A problem in plain words of a language, one line for each thing that is wrong. */
export function problemLines(
  problem: AgreementFileProblem | ClauseFileProblem | BrandFileProblem | SharedFileProblem,
  language: Language,
): readonly ProblemLine[] {
  const words = problemSentences[language];
  switch (problem.kind) {
    case 'tooLarge':
      return [line(words.tooLarge(megabytes(problem.bytes, language), megabytes(problem.limit, language)))];
    case 'nestedTooDeep':
      return [line(words.nestedTooDeep(problem.limit), problem.place)];
    case 'notJson':
    case 'unknownVersion':
      return [line(words[problem.kind], problem.place)];
    case 'newerVersion':
      return [line(words.newerVersion(problem.found, problem.supported))];
    case 'invalid':
      return problem.issues.map((issue) => ({
        place: issue.place,
        path: shown(issue.place.path),
        text: issueText(issue, words),
      }));
    default:
      // Of the others there is nothing to tell but what they are.
      return [line(words[problem.kind])];
  }
}

function issueText(issue: AgreementIssue, words: ProblemSentences): string {
  switch (issue.kind) {
    case 'missingField':
      return words.missingField(expectationText(issue.expected, words));
    case 'wrongValue':
      return expectationText(issue.expected, words);
    case 'unknownField':
      return words.unknownField(shown(issue.field));
    case 'repeatedField':
      return words.repeatedField(shown(issue.field), words.place(issue.first));
    case 'duplicateId':
      return words.duplicateId(issue.id, filePlaceText(issue.first, words));
    case 'danglingLink':
      return issue.found === undefined
        ? words.nothingThere(issue.id, issue.entity)
        : words.otherThere(issue.id, issue.entity, issue.found);
    default:
      return unreachable(issue);
  }
}

function expectationText(expected: Expectation, words: ProblemSentences): string {
  switch (expected.kind) {
    case 'text':
    case 'wholeNumber':
    case 'yesNo':
    case 'list':
    case 'fields':
      return words.kinds[expected.kind];
    case 'oneOf':
      return words.oneOf(expected.values);
    case 'atMost':
    case 'atLeast':
      return words.bound(expected);
    case 'form':
      return expected.rules.map(words.rule).join(words.or);
    default:
      return unreachable(expected);
  }
}

function filePlaceText(place: FilePlace, words: ProblemSentences): string {
  return `${place.path === '' ? words.wholeAgreement : shown(place.path)}, ${words.place(place)}`;
}

/** A name out of a file, short and without characters that would change how a terminal or a page shows it. */
function shown(name: string): string {
  const plain = name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

function megabytes(bytes: number, language: Language): string {
  const size = (bytes / 1_000_000).toFixed(1);
  return `${language === 'da' ? size.replace('.', ',') : size} MB`;
}

function line(text: string, place?: TextPlace): ProblemLine {
  return { place, path: '', text };
}
