import { unreachable } from '#core/unreachable.ts';
import type { AgreementFileProblem, AgreementIssue, Expectation, FilePlace, TextPlace } from './problems.ts';
import type { EntityName } from './valueKind.ts';

/** One line about a file: where, if it is about a place, and what. */
export interface ProblemLine {
  readonly place: TextPlace | undefined;
  readonly path: string;
  readonly text: string;
}

/** A problem in plain English, one line for each thing that is wrong. */
export function problemLines(problem: AgreementFileProblem): readonly ProblemLine[] {
  switch (problem.kind) {
    case 'tooLarge':
      return [
        line(`the file is too large: ${megabytes(problem.bytes)}, at most ${megabytes(problem.limit)} can be read`),
      ];
    case 'empty':
      return [line('the file is empty')];
    case 'notUtf8':
      return [line('the file is not text in UTF-8: save it as UTF-8, or choose the file that SLA Studio saved')];
    case 'nestedTooDeep':
      return [line(`brackets are nested more than ${problem.limit} deep: no agreement looks like this`, problem.place)];
    case 'notJson':
      return [line('the file is damaged or incomplete: it cannot be read as JSON from here on', problem.place)];
    case 'notAnAgreementFile':
      return [line('this is not an agreement saved by SLA Studio')];
    case 'unknownVersion':
      return [line('the version of the file format should be a whole number from 1 up', problem.place)];
    case 'newerVersion':
      return [
        line(
          `made by a newer SLA Studio: the file has format version ${problem.found}, this program reads up to ` +
            `${problem.supported}. Update SLA Studio to open it`,
        ),
      ];
    case 'invalid':
      return problem.issues.map((issue) => ({
        place: issue.place,
        path: shown(issue.place.path),
        text: issueText(issue),
      }));
    default:
      return unreachable(problem);
  }
}

function issueText(issue: AgreementIssue): string {
  switch (issue.kind) {
    case 'missingField':
      return `missing: ${expectationText(issue.expected)}`;
    case 'wrongValue':
      return expectationText(issue.expected);
    case 'unknownField':
      return `"${shown(issue.field)}" is not a field here: check its spelling, or remove it`;
    case 'repeatedField':
      return `"${shown(issue.field)}" stands here twice, first at ${placeText(issue.first)}: remove one`;
    case 'duplicateId':
      return `the id "${issue.id}" is taken: ${filePlaceText(issue.first)} has it already`;
    case 'danglingLink':
      return `points to the ${entityWords(issue.entity)} "${issue.id}", but ${whatIsThere(issue.found)}`;
    default:
      return unreachable(issue);
  }
}

function whatIsThere(found: EntityName | undefined): string {
  return found === undefined ? 'there is none with this id' : `this is the id of a ${entityWords(found)}`;
}

function expectationText(expected: Expectation): string {
  switch (expected.kind) {
    case 'text':
      return 'expected text in quotation marks';
    case 'wholeNumber':
      return 'expected a whole number';
    case 'yesNo':
      return 'expected true or false';
    case 'list':
      return 'expected a list in square brackets';
    case 'fields':
      return 'expected fields in curly brackets';
    case 'oneOf':
      return `expected ${expected.values.length === 1 ? '' : 'one of '}${expected.values.join(', ')}`;
    case 'atMost':
      return boundText(expected, 'most', 'less');
    case 'atLeast':
      return boundText(expected, 'least', 'more');
    case 'form':
      return expected.rules.join(', or ');
    default:
      return unreachable(expected);
  }
}

function boundText({ limit, of }: { limit: number; of: string }, end: string, beyond: string): string {
  return of === 'number' ? `expected ${limit} or ${beyond}` : `expected ${limit} ${of} at ${end}`;
}

/** `claimStep` becomes "claim step". */
function entityWords(entity: EntityName): string {
  return entity.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function filePlaceText(place: FilePlace): string {
  return place.path === ''
    ? `the agreement itself, ${placeText(place)},`
    : `${shown(place.path)}, ${placeText(place)},`;
}

function placeText(place: TextPlace): string {
  return `line ${place.line}, column ${place.column}`;
}

/** A name out of a file, short and without characters that would change how a terminal or a page shows it. */
function shown(name: string): string {
  const plain = name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function line(text: string, place?: TextPlace): ProblemLine {
  return { place, path: '', text };
}
