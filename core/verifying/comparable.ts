/** Words as they are compared: without spaces, line ends and what nobody sees; hyphens and letters in one form. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replaceAll('\u2011', '-');
}
