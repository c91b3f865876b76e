/** What could be read as Markdown or Liquid wherever it stands. */
const ANYWHERE = /[\\*_[\]`<#|~{]|(?<=\{|^)%/gu;
/** What makes a list, a quotation or the underline of a heading where it begins a line. */
const AT_START = /^(\s*)([-+>=.)])/u;
const NUMBER_AT_START = /^(\s*\d{1,9})([.)])/u;

/**
 * Text as Markdown that is read as exactly that text. `mayBegin`: it could come to stand at the beginning of its line,
 * perhaps after digits.
 */
export function escapeText(text: string, mayBegin: boolean): string {
  const escaped = text.replaceAll(ANYWHERE, String.raw`\$&`).replace(/!$/u, String.raw`\!`);
  if (!mayBegin) return escaped;
  return escaped.replace(AT_START, String.raw`$1\$2`).replace(NUMBER_AT_START, String.raw`$1\$2`);
}

/** The address of a link between its parentheses. */
export function escapeAddress(href: string): string {
  return href.replaceAll(/[\\()<>*_`[\]{]|(?<=\{)%/gu, String.raw`\$&`);
}
