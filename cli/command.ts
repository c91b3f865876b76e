import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { ExitCode } from '#cli/terminal.ts';
import type { Trouble } from '#cli/trouble.ts';

/** Something the program can be told to do. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What `--help` says below the summary: usage, options, examples. */
  readonly help: string;
  readonly run: (args: readonly string[]) => ExitCode | Promise<ExitCode>;
}

/** The options and files of a command; a mistake in them is told in words and points to the command's help. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  command: string,
  options: Options,
  args: readonly string[],
): Outcome<ReturnType<typeof parsed<Options>>, Trouble> {
  try {
    return done(parsed(options, args));
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    const [sentence = ''] = error.message.split(/[.\n]/);
    return failed(misuse(command, sentence));
  }
}

export function misuse(command: string, text: string): Trouble {
  return { kind: 'usage', command, text };
}

/** One of a closed list of words given to an option. */
export function oneOf<Word extends string>(
  { command, option }: { command: string; option: string },
  words: readonly Word[],
  given: string,
): Outcome<Word, Trouble> {
  const word = words.find((known) => known === given);
  return word === undefined
    ? failed(misuse(command, `--${option} takes ${words.join(' or ')}, not "${given}"`))
    : done(word);
}

function parsed<const Options extends ParseArgsOptionsConfig>(options: Options, args: readonly string[]) {
  return parseArgs({ options, args: [...args], allowPositionals: true, strict: true });
}
