import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { decodeUtf8 } from '#core/agreement/utf8.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import {
  AGREEMENT_ATTACHMENT,
  EXPORT_ATTACHMENT,
  parseExportedAs,
  type ExportedAs,
} from '#core/verifying/exportedAs.ts';
import { verifyCarried, type Verified } from '#core/verifying/verifyCarried.ts';
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

async function verifyFile(file: string): Promise<Outcome<Verified, Trouble>> {
  const bytes = onDisk(file, () => readFileSync(file));
  if (!bytes.ok) return bytes;
  const pdf = await readPdf(bytes.value);
  if (pdf === null) return refused(file, 'is not a PDF file that can be read');
  const agreementJson = decodeUtf8(pdf.attachments.get(AGREEMENT_ATTACHMENT) ?? new Uint8Array());
  const exportedAs = parseExportedAs(decodeUtf8(pdf.attachments.get(EXPORT_ATTACHMENT) ?? new Uint8Array()) ?? '');
  if (agreementJson === undefined || !exportedAs.ok)
    return refused(file, 'carries no agreement: only contracts exported with --internal can be verified');
  const { hash } = exportedAs.value;
  const verified = await verifyCarried(
    { agreementJson, hash, text: pdf.pages },
    { hashOf, printAnew: (agreement) => printAnew(agreement, exportedAs.value, hashOf(agreementJson)) },
  );
  return verified.ok ? verified : failed({ kind: 'agreementFile', file, problem: verified.problem });
}

function refused(file: string, text: string): Outcome<never, Trouble> {
  return failed({ kind: 'agreement', file, lines: [{ path: '', text }] });
}

/** The words of every page of the contract as it would be printed now. */
async function printAnew(
  agreement: Agreement,
  { language, status, date, wishes }: ExportedAs,
  fingerprint: string,
): Promise<readonly string[] | null> {
  const template = loadTemplate(agreement.template?.id ?? '');
  if (!template.ok) return null;
  const dated = datedFacts(agreement);
  const made = makeDocument(agreement, template.value, { language, status, date, dated });
  if (!made.ok) return null;
  let words: readonly string[] = [];
  const attach = (pages: readonly string[]): [] => {
    words = pages;
    return [];
  };
  await printPdf(made.value, loadTypeface(), { ...wishes, fingerprint, attach });
  return words;
}

function tell(file: string, { agreement, fingerprint, isAsExported, differences }: Verified): ExitCode {
  say(`${file}: ${nameOf(agreement)}, fingerprint ${fingerprint.slice(0, SHORT)}`);
  if (isAsExported) say('  The words are those it was exported with.');
  else say('  The words were changed after it was exported.');
  if (differences === null)
    say('  It cannot be printed anew here, so where it differs from its agreement is not known.');
  else if (differences.length === 0) say('  It says what the agreement inside says.');
  else if (isAsExported)
    say('  This program prints the agreement inside in other words (its template may have changed):');
  for (const { part, expected, found } of differences ?? []) {
    say(`  page ${part}: the agreement says “${expected}”, the file says “${found}”`);
  }
  return isAsExported ? EXIT.fine : EXIT.problem;
}

const SHORT = 12;

function nameOf({ number, version, title, id, state }: Agreement): string {
  const name = title?.en ?? title?.da ?? id;
  const parts = [name, number, version === undefined ? undefined : `version ${version}`, state];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
