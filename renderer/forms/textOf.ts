/** What a field shows of an answer that is text or a number; nothing of any other. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
