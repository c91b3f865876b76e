import type { Command } from '#cli/command.ts';

export const newCommand: Command = {
  name: 'new',
  summary: 'Start a new agreement from a template',
  help: `Usage:  sla new --template ID|FILE.slalibrary --language en|da --out FILE.sla [--name NAME] [--type TYPE] [--force]

  --template ID    the template; "sla templates" lists them. A library file is a template of your own
  --name NAME      which template of the library file, where it has several
  --language en|da the language the parties work in
  --out FILE.sla   the file to write; missing folders are made
  --type TYPE      customer, internal or multiLevel, where the template suits more than one
  --force          replace the file if it exists

Example:
  sla new --template customer-saas --language da --out drafts/kajplan.sla
  sla new --template legal.slalibrary --name "Hosting" --language da --out drafts/kajplan.sla`,
  run: async (args) => (await import('#cli/startAgreement.ts')).startAgreement(args),
};
