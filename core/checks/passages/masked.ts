/**
 * Template text as a reader sees it, of the same length: what a tag holds is blank, and a value counts as a number, since
 * it stands for what was agreed.
 */
export function masked(text: string): string {
  return text
    .replaceAll(/\{\{.*?\}\}/gsu, (value) => '0'.padEnd(value.length))
    .replaceAll(/\{%.*?%\}/gsu, (tag) => ' '.repeat(tag.length));
}
