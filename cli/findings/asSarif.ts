import { pathToFileURL } from 'node:url';
import { isAbsolute, sep } from 'node:path';
import type { Language } from '#core/agreement/language.ts';
import type { Finding, Severity } from '#core/checks/finding.ts';
import { groupOf } from '#core/checks/ruleIds.ts';
import { RULES } from '#core/checks/rules.ts';
import type { CheckedFile } from './checkedFile.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** The findings as SARIF 2.1.0 (OASIS), which editors and code servers show at their places. */
export function findingsAsSarif(files: readonly CheckedFile[], version: string): string {
  const language = files[0]?.language ?? 'en';
  const run = {
    tool: { driver: { name: 'SLA Studio', semanticVersion: version, language, rules: rulesIn(language) } },
    columnKind: 'utf16CodeUnits',
    results: files.flatMap((one) => one.findings.map((finding) => resultOf(one, finding))),
  };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  );
}

function rulesIn(language: Language) {
  return RULES.map(({ id, severity, title, why, advice }) => ({
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: advice[language] },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [groupOf(id)] },
  }));
}

function resultOf({ file, language, placeOf }: CheckedFile, finding: Finding) {
  const { line, column } = placeOf(finding.path);
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message[language] },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
        logicalLocations: [{ fullyQualifiedName: finding.path, kind: 'member' }],
      },
    ],
    ...(finding.accepted === null
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: finding.accepted.reason }] }),
  };
}

function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
}
