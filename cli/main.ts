import type { Command } from '#cli/command.ts';
import { checkCommand } from '#cli/commands/checkCommand.ts';
import { exportCommand } from '#cli/commands/exportCommand.ts';
import { newCommand } from '#cli/commands/newCommand.ts';
import { templatesCommand } from '#cli/commands/templatesCommand.ts';
import { verifyCommand } from '#cli/commands/verifyCommand.ts';
import { validateCommand } from '#cli/commands/validateCommand.ts';
import { complain, EXIT, say, type ExitCode } from '#cli/terminal.ts';
import { report } from '#cli/trouble.ts';
import { programVersion } from '#cli/version.ts';

const COMMANDS: readonly Command[] = [
  exportCommand,
  newCommand,
  validateCommand,
  checkCommand,
  verifyCommand,
  templatesCommand,
];

const EXIT_CODES = `Exit codes:
  0  fine
  1  the file or the agreement has a problem (or the program a defect)
  2  wrong usage
  3  a file could not be read or written`;

// Whoever reads our output may stop early (sla templates | head): that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// A signal is heard only between steps, and writing a file is one step: it ends whole, or has not begun.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.disk));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  complain(`SLA Studio has a defect: ${message}. Please report it, with the file if you can.`);
  if (process.env['SLA_DEBUG'] === '1') console.error(error);
  process.exitCode = EXIT.problem;
}

function run([word, ...args]: readonly string[]): ExitCode | Promise<ExitCode> {
  if (word === '--version') return told(programVersion());
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    const about = COMMANDS.find((command) => command.name === args[0]);
    const code = told(about === undefined ? overview() : helpOf(about));
    return word === undefined ? EXIT.usage : code;
  }
  const command = COMMANDS.find((known) => known.name === word);
  if (command === undefined) {
    return report({ kind: 'usage', command: undefined, text: `"${word}" is not a command` });
  }
  return asksForHelp(args) ? told(helpOf(command)) : command.run(args);
}

function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

function told(text: string): ExitCode {
  say(text);
  return EXIT.fine;
}

function overview(): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n');
  return `SLA Studio ${programVersion()}: service level agreements as files, printed to Word and PDF

Usage:  npm run sla -- COMMAND …    (below: sla COMMAND …)

${commands}

  sla COMMAND --help   tells about a command, with examples
  sla --version        tells the version

Examples:
  sla new --template customer-saas --language da --out kajplan.sla
  sla validate kajplan.sla
  sla check kajplan.sla
  sla export kajplan.sla --pdf

${EXIT_CODES}`;
}

function helpOf({ summary, help }: Command): string {
  return `${summary}.\n\n${help}\n\n${EXIT_CODES}`;
}
