import type { Agreement } from '#core/agreement/agreement.ts';
import { misuse, readArguments } from '#cli/command.ts';
import { readAgreement } from '#cli/disk.ts';
import { EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report } from '#cli/trouble.ts';

export function validateFiles(args: readonly string[]): ExitCode {
  const read = readArguments('validate', {}, args);
  if (!read.ok) return report(read.problem);
  const files = read.value.positionals;
  if (files.length === 0) return report(misuse('validate', 'which file? None was named'));
  return worst(files.map(validateFile));
}

function validateFile(file: string): ExitCode {
  const agreement = readAgreement(file);
  if (!agreement.ok) return report(agreement.problem);
  say(`${file}: fine, ${contents(agreement.value)}`);
  return EXIT.fine;
}

function contents({ parties, services, metrics, objectives }: Agreement): string {
  return [
    counted(parties, 'party', 'parties'),
    counted(services, 'service', 'services'),
    counted(metrics, 'metric', 'metrics'),
    counted(objectives, 'target', 'targets'),
  ].join(', ');
}

function counted(list: readonly unknown[], one: string, several: string): string {
  return `${list.length} ${list.length === 1 ? one : several}`;
}
