import { readFileSync } from 'node:fs';
import type { Language } from '#core/agreement/language.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { placesInFile } from '#core/agreement/placesInFile.ts';
import { checker } from '#core/checks/checker.ts';
import { SEVERITIES } from '#core/checks/finding.ts';
import type { Document } from '#core/document/document.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { today } from '#cli/clock.ts';
import { misuse, oneOf, readArguments } from '#cli/command.ts';
import { onDisk, readAgreement } from '#cli/disk.ts';
import { documentLines } from '#cli/exportPlan.ts';
import { findingsAsJson } from '#cli/findings/asJson.ts';
import { findingsAsSarif } from '#cli/findings/asSarif.ts';
import { findingsAsText } from '#cli/findings/asText.ts';
import type { CheckedFile } from '#cli/findings/checkedFile.ts';
import { tellRule } from '#cli/findings/tellRule.ts';
import { languagesNamed } from '#cli/languages.ts';
import { loadTemplate } from '#cli/templates.ts';
import { EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report, type Trouble } from '#cli/trouble.ts';
import { programVersion } from '#cli/version.ts';

const OPTIONS = {
  language: { type: 'string', multiple: true },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  rule: { type: 'string' },
} as const;

export function checkFiles(args: readonly string[]): ExitCode {
  const read = readArguments('check', OPTIONS, args);
  if (!read.ok) return report(read.problem);
  const { values, positionals } = read.value;
  const languages = languagesNamed('check', values.language ?? []);
  if (!languages.ok) return report(languages.problem);
  if (values.rule !== undefined) return tellRule(values.rule, languages.value[0] ?? 'en');
  const format = oneOf({ command: 'check', option: 'format' }, ['text', 'json', 'sarif'], values.format);
  if (!format.ok) return report(format.problem);
  const grave = oneOf({ command: 'check', option: 'fail-on' }, SEVERITIES, values['fail-on']);
  if (!grave.ok) return report(grave.problem);
  if (positionals.length === 0) return report(misuse('check', 'which file? None was named'));
  const day = today();
  if (!day.ok) return report(day.problem);
  const checked = positionals.map((file) => checkFile(file, languages.value, day.value));
  const files = checked.flatMap((one) => (one.ok ? [one.value] : []));
  if (files.length > 0) say(FORMATS[format.value](files));
  const trouble = checked.flatMap((one) => (one.ok ? [] : [report(one.problem)]));
  const fails = files.some(({ findings }) =>
    findings.some(
      ({ severity, accepted }) => accepted === null && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(grave.value),
    ),
  );
  return worst([...trouble, fails ? EXIT.problem : EXIT.fine]);
}

const FORMATS = {
  text: findingsAsText,
  json: findingsAsJson,
  sarif: (files: readonly CheckedFile[]) => findingsAsSarif(files, programVersion()),
} as const;

function checkFile(file: string, asked: readonly Language[], date: string): Outcome<CheckedFile, Trouble> {
  const agreement = readAgreement(file);
  if (!agreement.ok) return agreement;
  const languages = asked.length === 0 ? writtenLanguages(agreement.value) : asked;
  const editions = editionsOf(file, agreement.value, { languages, date });
  if (!editions.ok) return editions;
  const text = onDisk(file, () => readFileSync(file, 'utf8'));
  if (!text.ok) return text;
  const findings = checker()({ agreement: agreement.value, editions: editions.value });
  const language = asked[0] ?? agreement.value.language;
  return done({ file, language, findings, placeOf: placesInFile(text.value) });
}

/** The contract in each language; none where the agreement names no template, so that only its answers are checked. */
function editionsOf(
  file: string,
  agreement: Agreement,
  { languages, date }: { readonly languages: readonly Language[]; readonly date: string },
): Outcome<readonly Document[], Trouble> {
  if (agreement.template === undefined) return done([]);
  const template = loadTemplate(agreement.template.id);
  if (!template.ok) return template;
  const dated = datedFacts(agreement);
  const editions: Document[] = [];
  for (const language of languages) {
    const made = makeDocument(agreement, template.value, { language, status: 'draft', date, dated });
    if (!made.ok) return failed({ kind: 'agreement', file, lines: documentLines(made.problem) });
    editions.push(made.value);
  }
  return done(editions);
}
