import type { Command } from '#cli/command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Say which agreement a printed contract is, and whether it still says the same',
  help: `Usage:  sla verify [--against AGREEMENT [--brand FILE]] FILE…

PDF and Word files exported with --internal carry their agreement and need nothing else: the contract is printed
anew from the agreement inside, and every place where the words differ is told. Any other copy is compared with
the agreement that is named; the fingerprint on its pages says whether it was made from that. Signatures are
checked by the program that shows the file, not here; nor are pictures and filled-in fields compared.

  --against AGREEMENT   the .sla file that the files are to be copies of
  --brand FILE          the look they may have been exported in

Examples:
  sla verify contract.pdf
  sla verify returned.docx signed/*.pdf
  sla verify --against agreement.sla signed.pdf`,
  run: async (args) => (await import('#cli/verifyFiles.ts')).verifyFiles(args),
};
