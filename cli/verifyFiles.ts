import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Template } from '#core/clauses/template.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { verifyFile, type VerifiedFile } from '#core/printing/anew/verifyFile.ts';
import { problemText } from '#core/verifying/problemWords.ts';
import { misuse, readArguments } from '#cli/command.ts';
import { onDisk } from '#cli/disk.ts';
import { loadTemplate } from '#cli/templates.ts';
import { EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report, type Trouble } from '#cli/trouble.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';

export async function verifyFiles(args: readonly string[]): Promise<ExitCode> {
  const read = readArguments('verify', {}, args);
  if (!read.ok) return report(read.problem);
  const files = read.value.positionals;
  if (files.length === 0) return report(misuse('verify', 'which file? None was named'));
  const codes: ExitCode[] = [];
  for (const file of files) {
    const verified = await verifyOne(file);
    codes.push(verified.ok ? tell(file, verified.value) : report(verified.problem));
  }
  return worst(codes);
}

async function verifyOne(file: string): Promise<Outcome<VerifiedFile, Trouble>> {
  const bytes = onDisk(file, () => readFileSync(file));
  if (!bytes.ok) return bytes;
  const verified = await verifyFile(bytes.value, { readPdf, hashOf, template, typeface: loadTypeface });
  if (verified.ok) return verified;
  const { problem } = verified;
  return problem.kind === 'carried'
    ? failed({ kind: 'agreement', file, lines: [{ path: '', text: problemText(problem.problem, 'en') }] })
    : failed({ kind: 'agreementFile', file, problem: problem.problem });
}

function template(id: string): Template | null {
  const loaded = loadTemplate(id);
  return loaded.ok ? loaded.value : null;
}

function tell(file: string, { agreement, fingerprint, isAsExported, differences, parts }: VerifiedFile): ExitCode {
  say(`${file}: ${nameOf(agreement)}, fingerprint ${fingerprint.slice(0, SHORT)}`);
  if (isAsExported) say('  The words are those it was exported with.');
  else say('  The words were changed after it was exported.');
  if (differences === null)
    say('  It cannot be printed anew here, so where it differs from its agreement is not known.');
  else if (differences.length === 0) say('  It says what the agreement inside says.');
  else if (isAsExported)
    say('  This program prints the agreement inside in other words (its template may have changed):');
  for (const { part, expected, found } of differences ?? []) {
    say(`  ${parts === 'pages' ? `page ${part}: ` : ''}the agreement says “${expected}”, the file says “${found}”`);
  }
  return isAsExported ? EXIT.fine : EXIT.problem;
}

const SHORT = 12;

function nameOf({ number, version, title, id, state }: Agreement): string {
  const name = title?.en ?? title?.da ?? id;
  const parts = [name, number, version === undefined ? undefined : `version ${version}`, state];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
