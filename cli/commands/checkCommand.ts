import type { Command } from '#cli/command.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Find what makes agreements unenforceable or contradictory',
  help: `Usage:  sla check FILE.sla… [options]
        sla check --rule RULE [--language en|da]

  --language en|da     read this edition, may be given twice; otherwise the agreement's own
                       language and the other one if at least half of its texts are written
                       in it. Messages are in the first language given, otherwise in the agreement's
  --format FORMAT      text (a line for each finding), json or sarif (for editors and servers)
  --fail-on SEVERITY   error, warning or hint: what ends with exit code 1; otherwise error
  --rule RULE          tell what a rule is about instead: why, how to mend it, examples

Findings that somebody accepted with a reason are told but never fail. This is no legal advice.

Examples:
  sla check agreement.sla
  sla check drafts/*.sla --format sarif > findings.sarif
  sla check --rule tier-gap --language da`,
  run: async (args) => (await import('#cli/checkFiles.ts')).checkFiles(args),
};
