import type { Command } from '#cli/command.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Print agreements to Word and PDF',
  help: `Usage:  sla export FILE.sla… [options]

  --word, --pdf      only this format; both are made otherwise
  --language en|da   only this language, may be given twice; otherwise the agreement's own
                     language and the other one if at least half of its texts are written in it
  --draft, --final   how to print it; otherwise as the agreement says. A final has no blanks
  --template ID      another template than the agreement names; "sla templates" lists them
  --out DIR          where to write, made if missing; otherwise the folder you are in
  --force            replace files that exist
  --internal         the files carry the agreement itself, for "sla verify" and for opening them again;
                     without it they are the contract and nothing else
  --brand FILE       logo, colours, typeface, margins and address of a firm, from a file that
                     the program exported (Settings, Brand)
  --letterhead FILE  the firm's own Word file (.docx, .dotx): its header, footer, margins and styles are
                     those of the Word contract; what is lacking in it is told and added
  --compare FILE     a Word file in which what changed since that version (.sla) is a tracked change:
                     all accepted it is this contract, all rejected that one
  --author NAME      who stands at the tracked changes; otherwise SLA Studio
  --initials         the PDF has room for initials on every page
  --anchors          the PDF has invisible words for signing services at each place to sign

Nothing is written unless every agreement can be printed and no file is in the way.
Today's date is taken from SOURCE_DATE_EPOCH if that is set: equal input then gives equal files.

Examples:
  sla export agreement.sla
  sla export agreement.sla --pdf --language da --final --out signing
  sla export agreement.sla --brand fjordblik.slabrand
  sla export agreement.sla --compare agreement-1.0.sla --author "Legal, Fjordblik"
  sla export drafts/*.sla --draft --out review --force`,
  run: async (args) => (await import('#cli/exportAgreements.ts')).exportAgreements(args),
};
