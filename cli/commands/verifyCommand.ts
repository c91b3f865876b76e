import type { Command } from '#cli/command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Say which agreement a printed contract is, and whether it still says the same',
  help: `Usage:  sla verify FILE…

For PDF and Word files exported with --internal, which carry their agreement. Needs nothing but the file: the contract is printed
anew from the agreement inside, and every place where the words differ is told. Signatures are checked by the
program that shows the file, not here; nor are pictures compared.

Examples:
  sla verify contract.pdf
  sla verify returned.docx signed/*.pdf`,
  run: async (args) => (await import('#cli/verifyFiles.ts')).verifyFiles(args),
};
