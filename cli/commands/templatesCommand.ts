import type { Command } from '#cli/command.ts';

export const templatesCommand: Command = {
  name: 'templates',
  summary: 'List the templates that agreements can be made from',
  help: `Usage:  sla templates

Example:
  sla templates`,
  run: async (args) => (await import('#cli/listTemplates.ts')).listTemplates(args),
};
