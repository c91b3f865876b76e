import { LANGUAGES } from '#core/agreement/language.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { LONGEST_REVISER, UNNAMED_REVISER } from '#core/agreement/reviser.ts';
import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { today } from '#cli/clock.ts';
import { misuse, readArguments } from '#cli/command.ts';
import { makeFolder, obstacles, readBrand, writeWhole, type FileToWrite } from '#cli/disk.ts';
import type { Comparison, ExportWish, Format, PlannedContract, PlannedFile } from '#cli/exportPlan.ts';
import { languagesNamed } from '#cli/languages.ts';
import { complain, EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report, type Trouble } from '#cli/trouble.ts';

const OPTIONS = {
  word: { type: 'boolean', default: false },
  pdf: { type: 'boolean', default: false },
  language: { type: 'string', multiple: true },
  draft: { type: 'boolean', default: false },
  final: { type: 'boolean', default: false },
  template: { type: 'string' },
  out: { type: 'string', default: '.' },
  force: { type: 'boolean', default: false },
  internal: { type: 'boolean', default: false },
  initials: { type: 'boolean', default: false },
  anchors: { type: 'boolean', default: false },
  brand: { type: 'string' },
  letterhead: { type: 'string' },
  compare: { type: 'string' },
  author: { type: 'string' },
} as const;

interface Request {
  readonly files: readonly string[];
  readonly wish: ExportWish;
  readonly overwrite: boolean;
}

export async function exportAgreements(args: readonly string[]): Promise<ExitCode> {
  const request = await readRequest(args);
  if (!request.ok) return report(request.problem);
  const { files, wish, overwrite } = request.value;
  // Templates and documents are a lot of code: `--help` and a wrong option should not wait for them.
  const { planExport } = await import('#cli/exportPlan.ts');
  const plans = files.map((file) => planExport(file, wish));
  const planned = plans.flatMap((plan) => (plan.ok ? [plan.value] : []));
  const troubles = [
    ...plans.flatMap((plan) => (plan.ok ? [] : [plan.problem])),
    ...obstacles(
      planned.flatMap(({ paths }) => paths),
      overwrite,
    ),
  ];
  if (troubles.length > 0) return refuse(troubles);
  const folder = makeFolder(wish.folder);
  return folder.ok ? makeAll(planned) : refuse([folder.problem]);
}

function refuse(troubles: readonly Trouble[]): ExitCode {
  const code = worst(troubles.map(report));
  complain('Nothing was written.');
  return code;
}

/** Makes one contract after the other and writes its files, so that there are never more in memory than those of one. */
async function makeAll(planned: readonly PlannedContract[]): Promise<ExitCode> {
  const written: string[] = [];
  const total = planned.reduce((sum, { paths }) => sum + paths.length, 0);
  try {
    for (const contract of planned) {
      const files = await printAll(contract.files());
      // Streams of a finished file wait for a turn of their own, and hold all of it until they have had it.
      await new Promise(setImmediate);
      for (const file of files) {
        const kept = writeWhole(file);
        if (!kept.ok) {
          const code = report(kept.problem);
          complain(writtenSoFar(written, total));
          return code;
        }
        written.push(file.path);
        say(`Wrote ${file.path} (${Math.ceil(file.bytes.length / 1000)} kB)`);
      }
    }
  } catch (defect) {
    complain(writtenSoFar(written, total));
    throw defect;
  }
  return EXIT.fine;
}

async function printAll(planned: readonly PlannedFile[]): Promise<readonly FileToWrite[]> {
  const { printFile } = await import('#cli/printing.ts');
  const files: FileToWrite[] = [];
  for (const file of planned) files.push({ path: file.path, bytes: (await printFile(file)).bytes });
  return files;
}

/** Files are written in the order in which each was told. */
function writtenSoFar(written: readonly string[], total: number): string {
  const last = written.at(-1);
  return last === undefined
    ? 'Nothing was written.'
    : `Written before that: ${written.length} of ${total} files, each of them whole; the last is ${last}.`;
}

async function lookAsked(values: {
  readonly brand?: string | undefined;
  readonly letterhead?: string | undefined;
}): Promise<Outcome<Pick<ExportWish, 'brand' | 'letterhead'>, Trouble>> {
  const brand = values.brand === undefined ? done(null) : readBrand(values.brand);
  if (!brand.ok) return brand;
  const letterhead = values.letterhead === undefined ? done(null) : await paperIn(values.letterhead);
  return letterhead.ok ? done({ brand: brand.value, letterhead: letterhead.value }) : letterhead;
}

/** A letterhead that can be read, with what should be known of it. */
async function paperIn(file: string): Promise<Outcome<Letterhead, Trouble>> {
  const { readPaper, remarksOn } = await import('#cli/letterhead.ts');
  const read = readPaper(file);
  if (read.ok) for (const remark of remarksOn(read.value)) say(`${file}: ${remark}`);
  return read;
}

async function readRequest(args: readonly string[]): Promise<Outcome<Request, Trouble>> {
  const read = readArguments('export', OPTIONS, args);
  if (!read.ok) return read;
  const { positionals: files, values } = read.value;
  if (files.length === 0) return failed(misuse('export', 'which file? None was named'));
  if (values.draft && values.final) return failed(misuse('export', 'it is either --draft or --final'));
  const comparison = comparisonAsked(files, values);
  if (!comparison.ok) return comparison;
  const languages = languagesNamed('export', values.language ?? []);
  if (!languages.ok) return languages;
  const date = today();
  if (!date.ok) return date;
  const look = await lookAsked(values);
  if (!look.ok) return look;
  const wish = {
    formats: comparison.value === null ? formatsAsked(values) : (['word'] as const),
    comparison: comparison.value,
    languages: languages.value.length === 0 ? undefined : LANGUAGES.filter((one) => languages.value.includes(one)),
    status: statusAsked(values),
    templateId: values.template,
    folder: values.out,
    today: date.value,
    copy: { isInternal: values.internal, initials: values.initials, anchors: values.anchors },
    ...look.value,
  };
  return done({ files, wish, overwrite: values.force });
}

function comparisonAsked(
  files: readonly string[],
  values: {
    readonly compare?: string | undefined;
    readonly author?: string | undefined;
    readonly pdf: boolean;
    readonly internal: boolean;
  },
): Outcome<Comparison | null, Trouble> {
  const { compare: file, author } = values;
  if (file === undefined) {
    return author === undefined ? done(null) : failed(misuse('export', '--author is for --compare'));
  }
  if (files.length > 1) return failed(misuse('export', '--compare takes one agreement at a time'));
  if (values.pdf) return failed(misuse('export', 'changes are tracked in Word files: --compare has no --pdf'));
  if (values.internal) return failed(misuse('export', 'changes carry no agreement: --compare has no --internal'));
  const name = (author ?? UNNAMED_REVISER).trim();
  if (name === '' || name.length > LONGEST_REVISER) {
    return failed(misuse('export', `--author takes a name of at most ${LONGEST_REVISER} letters`));
  }
  return done({ file, author: name });
}

function formatsAsked({ word, pdf }: { word: boolean; pdf: boolean }): readonly Format[] {
  if (word === pdf) return ['word', 'pdf'];
  return word ? ['word'] : ['pdf'];
}

function statusAsked({ draft, final }: { draft: boolean; final: boolean }): ExportWish['status'] {
  if (final) return 'final';
  return draft ? 'draft' : undefined;
}
