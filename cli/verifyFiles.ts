import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { wordsOfDocument } from '#core/printing/word/wordsIn.ts';
import { problemText } from '#core/verifying/problemWords.ts';
import { readCarried, type ReadCarried } from '#core/verifying/readCarried.ts';
import { verifyCarried, type Carried, type Verified } from '#core/verifying/verifyCarried.ts';
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
    const verified = await verifyFile(file);
    codes.push(verified.ok ? tell(file, verified.value) : report(verified.problem));
  }
  return worst(codes);
}

async function verifyFile(file: string): Promise<Outcome<Told, Trouble>> {
  const bytes = onDisk(file, () => readFileSync(file));
  if (!bytes.ok) return bytes;
  const carried = await readCarried(bytes.value, readPdf);
  if (!carried.ok) return refused(file, problemText(carried.problem, 'en'));
  const verified = await verifyCarried(carried.value, {
    hashOf,
    printAnew: (agreement) => printAnew(agreement, carried.value),
  });
  if (!verified.ok) return failed({ kind: 'agreementFile', file, problem: verified.problem });
  return done({ ...verified.value, parts: carried.value.parts });
}

type Told = Verified & Pick<Carried, 'parts'>;

function refused(file: string, text: string): Outcome<never, Trouble> {
  return failed({ kind: 'agreement', file, lines: [{ path: '', text }] });
}

/** The words of the contract as it would be printed now, part by part. */
async function printAnew(
  agreement: Agreement,
  { agreementJson, exportedAs: { language, status, date, wishes }, format }: ReadCarried,
): Promise<readonly string[] | null> {
  const template = loadTemplate(agreement.template?.id ?? '');
  if (!template.ok) return null;
  const dated = datedFacts(agreement);
  const made = makeDocument(agreement, template.value, { language, status, date, dated });
  if (!made.ok) return null;
  if (format === 'word') return wordsOfDocument(made.value);
  let words: readonly string[] = [];
  const attach = (pages: readonly string[]): [] => {
    words = pages;
    return [];
  };
  await printPdf(made.value, loadTypeface(), { ...wishes, fingerprint: hashOf(agreementJson), attach });
  return words;
}

function tell(file: string, { agreement, fingerprint, isAsExported, differences, parts }: Told): ExitCode {
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
