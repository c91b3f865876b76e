import type { CheckedFile } from './checkedFile.ts';

/** Every finding with its place, in the order of severity, for other programs. */
export function findingsAsJson(files: readonly CheckedFile[]): string {
  const told = files.map(({ file, language, findings, placeOf }) => ({
    file,
    findings: findings.map(({ message, quote, fix, ...finding }) => ({
      ...finding,
      ...placeOf(finding.path),
      message: message[language],
      ...(quote === undefined ? {} : { words: quote.words }),
      ...(fix === undefined ? {} : { fix: fix.title[language] }),
    })),
  }));
  return JSON.stringify({ files: told }, null, 2);
}
