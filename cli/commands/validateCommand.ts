import type { Command } from '#cli/command.ts';

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check that .sla files can be read, and say where they are wrong',
  help: `Usage:  sla validate FILE.sla…

Every mistake is one line on the error output: file, line, column, the place in the agreement, what was expected.

Examples:
  sla validate agreement.sla
  sla validate drafts/*.sla`,
  run: async (args) => (await import('#cli/validateFiles.ts')).validateFiles(args),
};
