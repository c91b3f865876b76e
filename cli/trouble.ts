import type { AgreementFileProblem, BrandFileProblem, SharedFileProblem } from '#core/agreement/problems.ts';
import { problemLines } from '#core/agreement/problemWords.ts';
import type { TemplateProblem } from '#core/clauses/template.ts';
import type { OpenXmlProblem } from '#core/openXml/problem.ts';
import { problemText as wordProblemText } from '#core/verifying/problemWords.ts';
import { unreachable } from '#core/unreachable.ts';
import { complain, EXIT, type ExitCode } from '#cli/terminal.ts';

/** Everything that is expected to go wrong on the command line. */
export type Trouble =
  | { readonly kind: 'usage'; readonly text: string; readonly command: string | undefined }
  | { readonly kind: 'agreementFile'; readonly file: string; readonly problem: AgreementFileProblem }
  | { readonly kind: 'brandFile'; readonly file: string; readonly problem: BrandFileProblem }
  | { readonly kind: 'libraryFile'; readonly file: string; readonly problem: SharedFileProblem | AgreementFileProblem }
  /** A Word file that contracts were to be printed on. */
  | { readonly kind: 'letterhead'; readonly file: string; readonly problem: OpenXmlProblem }
  /** The agreement was read but cannot be exported as asked; one line each, with the path it is about. */
  | { readonly kind: 'agreement'; readonly file: string; readonly lines: readonly { path: string; text: string }[] }
  | { readonly kind: 'unknownTemplate'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'brokenTemplate'; readonly file: string; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'exists'; readonly file: string }
  | { readonly kind: 'sameTarget'; readonly file: string }
  | { readonly kind: 'disk'; readonly file: string; readonly code: string };

/** Tells trouble on the error output, one line for each thing, and gives the exit code that goes with it. */
export function report(trouble: Trouble): ExitCode {
  troubleLines(trouble).forEach(complain);
  return EXIT_CODES[trouble.kind];
}

const EXIT_CODES: Readonly<Record<Trouble['kind'], ExitCode>> = {
  usage: EXIT.usage,
  agreementFile: EXIT.problem,
  brandFile: EXIT.problem,
  libraryFile: EXIT.problem,
  letterhead: EXIT.problem,
  agreement: EXIT.problem,
  unknownTemplate: EXIT.problem,
  brokenTemplate: EXIT.problem,
  exists: EXIT.disk,
  sameTarget: EXIT.usage,
  disk: EXIT.disk,
};

function troubleLines(trouble: Trouble): readonly string[] {
  if (trouble.kind === 'letterhead') return [`${trouble.file} ${wordProblemText(trouble.problem, 'en')}`];
  if ('problem' in trouble) return fileLines(trouble);
  switch (trouble.kind) {
    case 'usage':
      return [`${trouble.text}. See: sla ${trouble.command === undefined ? '' : `${trouble.command} `}--help`];
    case 'agreement':
      return trouble.lines.map(({ path, text }) => line(trouble.file, path, text));
    case 'unknownTemplate':
      return [`there is no template "${trouble.id}"; known are ${trouble.known.join(', ')}`];
    case 'brokenTemplate':
      return trouble.problems.map((problem) => templateLine(trouble.file, problem));
    case 'exists':
    case 'sameTarget':
      return [`${trouble.file}: ${TARGET_WORDS[trouble.kind]}`];
    case 'disk':
      return [`${trouble.file}: ${DISK_WORDS[trouble.code] ?? `the system refused (${trouble.code})`}`];
    default:
      return unreachable(trouble);
  }
}

function fileLines({ file, problem }: Extract<Trouble, { readonly kind: `${string}File` }>): readonly string[] {
  return problemLines(problem, 'en').map(({ place, path, text }) =>
    line(place === undefined ? file : `${file}:${place.line}:${place.column}`, path, text),
  );
}

function templateLine(folder: string, problem: TemplateProblem): string {
  if (problem.kind === 'manifest') return line(`${folder}/template.json`, problem.path, problem.message);
  const { rule, line: row, column, subject, suggestion } = problem.finding;
  const meant = suggestion === null ? '' : `, perhaps ${suggestion}`;
  return line(`${folder}/${problem.language}.md:${row}:${column}`, '', `${rule}: ${subject}${meant}`);
}

function line(place: string, path: string, text: string): string {
  return path === '' ? `${place}: ${text}` : `${place}: ${path}: ${text}`;
}

const TARGET_WORDS = {
  exists: 'exists already; --force replaces it',
  sameTarget: 'two of the files would get this name; export them into folders of their own',
} as const;

const DISK_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EISDIR: 'this is a folder or a device, not a file',
  EEXIST: 'a file of this name is in the way',
  EACCES: 'no permission',
  EPERM: 'the system does not permit this',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the disk does not take files of this size',
  ENAMETOOLONG: 'the name is too long for this disk',
  EBUSY: 'another program has it open',
  ETXTBSY: 'another program has it open',
  EMFILE: 'too many files are open',
  ELOOP: 'links lead round in a circle',
  EIO: 'the disk failed',
};
