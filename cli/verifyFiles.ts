import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { Template } from '#core/clauses/template.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import {
  verifyAgainst,
  verifyFile,
  type FindAgreement,
  type ReadFingerprint,
  type VerifiedFile,
} from '#core/printing/anew/verifyFile.ts';
import { agreementText } from '#core/verifying/copies.ts';
import type { Difference } from '#core/verifying/differences.ts';
import { problemText, type VerifyProblem } from '#core/verifying/problemWords.ts';
import { today } from '#cli/clock.ts';
import { misuse, readArguments } from '#cli/command.ts';
import { onDisk, readAgreement, readBrand } from '#cli/disk.ts';
import { loadTemplate } from '#cli/templates.ts';
import { EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report, type Trouble } from '#cli/trouble.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';

const OPTIONS = { against: { type: 'string' }, brand: { type: 'string' } } as const;

/** The agreement that copies are compared with, and the look they may have. */
interface Against {
  readonly agreement: Agreement;
  /** ISO 8601 date that final copies of it speak from. */
  readonly date: string;
  readonly brand: Brand | null;
}

interface VerifiedCopy extends VerifiedFile {
  /** What stands in the margins, where it was looked at. */
  readonly mark: ReadFingerprint | null;
}

export async function verifyFiles(args: readonly string[]): Promise<ExitCode> {
  const read = readArguments('verify', OPTIONS, args);
  if (!read.ok) return report(read.problem);
  const { positionals: files, values } = read.value;
  if (files.length === 0) return report(misuse('verify', 'which file? None was named'));
  if (values.brand !== undefined && values.against === undefined)
    return report(misuse('verify', '--brand needs --against'));
  const against = values.against === undefined ? done(null) : readAgainst(values.against, values.brand);
  if (!against.ok) return report(against.problem);
  const codes: ExitCode[] = [];
  for (const file of files) {
    const verified = await verifyOne(file, against.value);
    codes.push(verified.ok ? tell(file, verified.value) : report(verified.problem));
  }
  return worst(codes);
}

function readAgainst(file: string, brandFile: string | undefined): Outcome<Against, Trouble> {
  const agreement = readAgreement(file);
  if (!agreement.ok) return agreement;
  const brand = brandFile === undefined ? done(null) : readBrand(brandFile);
  if (!brand.ok) return brand;
  const day = today();
  if (!day.ok) return day;
  const date = agreement.value.signatureDate ?? agreement.value.effectiveDate ?? day.value;
  return done({ agreement: agreement.value, date, brand: brand.value });
}

async function verifyOne(file: string, against: Against | null): Promise<Outcome<VerifiedCopy, Trouble>> {
  const bytes = onDisk(file, () => readFileSync(file));
  if (!bytes.ok) return bytes;
  let mark: ReadFingerprint | null = null;
  const find: FindAgreement = (read) => {
    mark = read;
    return against === null ? null : knownAs(against, read);
  };
  const means = { readPdf, hashOf, template, typeface: loadTypeface };
  const verified = await (against === null ? verifyFile : verifyAgainst)(bytes.value, means, find);
  if (verified.ok) return done({ ...verified.value, mark });
  const { problem } = verified;
  return problem.kind === 'carried'
    ? failed({ kind: 'agreement', file, lines: [{ path: '', text: carriedText(problem.problem) }] })
    : failed({ kind: 'agreementFile', file, problem: problem.problem });
}

function knownAs({ agreement, date, brand }: Against, { status }: ReadFingerprint) {
  const fingerprint = hashOf(agreementText(agreement, status));
  return { agreement, fingerprint, date, brands: brand === null ? [] : [brand] };
}

/** Nothing is kept here: what another agreement may be compared with has to be named. */
function carriedText(problem: VerifyProblem): string {
  if (problem.kind !== 'notKept') return problemText(problem, 'en');
  const edition = problem.edition === '' ? '' : `${problem.edition}, `;
  return `carries no agreement (${edition}fingerprint ${problem.fingerprint}): name the agreement it is to be compared with by --against`;
}

function template(id: string): Template | null {
  const loaded = loadTemplate(id);
  return loaded.ok ? loaded.value : null;
}

function tell(file: string, verified: VerifiedCopy): ExitCode {
  const { agreement, fingerprint, mark } = verified;
  const state = mark?.status ?? agreement.state;
  say(`${file}: ${nameOf({ ...agreement, state })}, fingerprint ${fingerprint.slice(0, SHORT)}`);
  return mark === null ? tellInside(verified) : tellCopy(verified, mark);
}

function tellInside({ isAsExported, differences, parts }: VerifiedFile): ExitCode {
  if (isAsExported) say('  The words are those it was exported with.');
  else say('  The words were changed after it was exported.');
  if (differences === null)
    say('  It cannot be printed anew here, so where it differs from its agreement is not known.');
  else if (differences.length === 0) say('  It says what the agreement inside says.');
  else if (isAsExported)
    say('  This program prints the agreement inside in other words (its template may have changed):');
  tellDifferences(differences ?? [], parts);
  return isAsExported ? EXIT.fine : EXIT.problem;
}

function tellCopy({ fingerprint, differences, parts }: VerifiedFile, mark: ReadFingerprint): ExitCode {
  const isOfIt = fingerprint.startsWith(mark.fingerprint);
  if (!isOfIt) say(`  The file has the fingerprint ${mark.fingerprint}: it is a copy of another agreement or version.`);
  if (differences === null) say('  The agreement cannot be printed here, so the words could not be compared.');
  else if (differences.length === 0) say('  It says what the agreement says.');
  else say('  It differs from the agreement:');
  tellDifferences(differences ?? [], parts);
  return isOfIt && differences?.length === 0 ? EXIT.fine : EXIT.problem;
}

function tellDifferences(differences: readonly Difference[], parts: VerifiedFile['parts']): void {
  for (const difference of differences) {
    const { part, expected, found } = difference;
    const places = [parts === 'pages' ? `page ${part}` : '', clauseOf(difference)].filter((place) => place !== '');
    const place = places.length === 0 ? '' : `${places.join(', ')}: `;
    say(`  ${place}the agreement says “${expected}”, the file says “${found}”`);
  }
}

function clauseOf({ clause, title }: Difference): string {
  if (clause === undefined) return '';
  const name = /^\d/.test(clause) ? `clause ${clause}` : clause;
  return title === undefined ? name : `${name} (${title})`;
}

const SHORT = 12;

function nameOf({ number, version, title, id, state }: Agreement): string {
  const name = title?.en ?? title?.da ?? id;
  const parts = [name, number, version === undefined ? undefined : `version ${version}`, state];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
