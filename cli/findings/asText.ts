import type { Language } from '#core/agreement/language.ts';
import { SEVERITIES, type Finding } from '#core/checks/finding.ts';
import { severityWords } from '#core/checks/severityWords.ts';
import type { CheckedFile } from './checkedFile.ts';

interface Words {
  readonly accepted: (reason: string) => string;
  readonly none: string;
  readonly clause: (where: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    accepted: (reason) => `accepted: ${reason}`,
    none: 'nothing found',
    clause: (where) => `clause ${where}`,
  },
  da: {
    accepted: (reason) => `accepteret: ${reason}`,
    none: 'intet fundet',
    clause: (where) => `pkt. ${where}`,
  },
};

/** A line for each finding, as compilers write them, and a line that counts them for each file. */
export function findingsAsText(files: readonly CheckedFile[]): string {
  return files.flatMap((one) => [...one.findings.map((finding) => findingLine(one, finding)), sum(one)]).join('\n');
}

function findingLine({ file, language, placeOf }: CheckedFile, finding: Finding): string {
  const words = WORDS[language];
  const { line, column } = placeOf(finding.path);
  const where = finding.where === undefined ? '' : ` (${words.clause(finding.where)})`;
  const accepted = finding.accepted === null ? '' : ` [${words.accepted(finding.accepted.reason)}]`;
  const place = finding.path === '' ? '' : `${finding.path}: `;
  const text = `${file}:${line}:${column}: ${severityWords[language].name[finding.severity].toLowerCase()} ${finding.rule}: ${place}${finding.message[language]}${where}${accepted}`;
  // A file may hold what would change how a terminal shows it.
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}

function sum({ file, language, findings }: CheckedFile): string {
  const words = WORDS[language];
  const open = findings.filter(({ accepted }) => accepted === null);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityWords[language].counted[severity](count)];
  });
  return `${file}: ${counts.length === 0 ? words.none : counts.join(', ')}`;
}
