import { basename, dirname, extname } from 'node:path';
import { agreementTypeSchema, type Agreement } from '#core/agreement/agreement.ts';
import { FILE_FORMAT, parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { MIGRATIONS, newestVersion } from '#core/agreement/migrations.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import type { Template } from '#core/clauses/template.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { misuse, oneOf, readArguments } from '#cli/command.ts';
import { makeFolder, obstacles, writeWhole } from '#cli/disk.ts';
import { idFromFileName } from '#core/document/fileName.ts';
import { LIBRARY_ENDING, readOwnTemplate } from '#cli/ownTemplate.ts';
import { loadTemplate, startingAnswers } from '#cli/templates.ts';
import { EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report, type Trouble } from '#cli/trouble.ts';

interface Wish {
  /** Of the program, or one's own. */
  readonly template: Template | OwnTemplate;
  readonly language: Language;
  readonly type: Agreement['type'];
  readonly out: string;
  readonly overwrite: boolean;
}

const OPTIONS = {
  template: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  type: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

export function startAgreement(args: readonly string[]): ExitCode {
  const wish = readWish(args);
  if (!wish.ok) return report(wish.problem);
  const { out, overwrite } = wish.value;
  const inTheWay = obstacles([out], overwrite);
  if (inTheWay.length > 0) return worst(inTheWay.map(report));
  const agreement = blankDraft(wish.value);
  if (!agreement.ok) return report(agreement.problem);
  const folder = makeFolder(dirname(out));
  if (!folder.ok) return report(folder.problem);
  const written = writeWhole({ path: out, bytes: Buffer.from(serialiseAgreement(agreement.value)) });
  if (!written.ok) return report(written.problem);
  say(`Wrote ${out}`);
  return EXIT.fine;
}

function readWish(args: readonly string[]): Outcome<Wish, Trouble> {
  const read = readArguments('new', OPTIONS, args);
  if (!read.ok) return read;
  const { template: id, name, language: languageWord, out, type, force } = read.value.values;
  if (read.value.positionals.length > 0) return failed(misuse('new', 'the file to write is named with --out'));
  if (id === undefined || languageWord === undefined || out === undefined) {
    return failed(misuse('new', 'needed are --template, --language and --out'));
  }
  if (extname(out) !== '.sla') return failed(misuse('new', '--out takes a file that ends in .sla'));
  const language = oneOf({ command: 'new', option: 'language' }, LANGUAGES, languageWord);
  if (!language.ok) return language;
  const template = findTemplate(id, name);
  if (!template.ok) return template;
  const suits = suitsOf(template.value);
  const suiting = agreementTypeSchema.options.filter((known) => suits.includes(known));
  const [usual = 'customer'] = suits;
  const chosen = oneOf({ command: 'new', option: 'type' }, suiting, type ?? usual);
  if (!chosen.ok) return chosen;
  return done({ template: template.value, language: language.value, type: chosen.value, out, overwrite: force });
}

/** Of the program by its id, one's own by the file it is in. */
function findTemplate(id: string, name: string | undefined): Outcome<Wish['template'], Trouble> {
  return id.endsWith(LIBRARY_ENDING) ? readOwnTemplate(id, name) : loadTemplate(id);
}

function suitsOf(template: Wish['template']): readonly Agreement['type'][] {
  return 'suits' in template ? template.suits : [template.agreement.type];
}

/** Read like any file, so that what a template starts with is checked like anybody's answers. */
function blankDraft({ template, language, type, out }: Wish): Outcome<Agreement, Trouble> {
  const answers =
    'suits' in template
      ? { ...startingAnswers(template), template: { id: template.id, version: template.version } }
      : template.agreement;
  const agreement = { ...answers, id: idFromFileName(basename(out, '.sla')), type, language };
  const file = JSON.stringify({ format: FILE_FORMAT, version: newestVersion(MIGRATIONS), agreement }, null, 2);
  const read = parseAgreementFile(file);
  if (read.ok) return read;
  return failed({ kind: 'agreementFile', file: `start.json of ${template.id}`, problem: read.problem });
}
