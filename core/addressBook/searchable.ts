const DANISH: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A text as it is compared with others: small letters without accents, Danish ones as they are written without them (aa, ae, oe). */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[æøå]/g, (letter) => DANISH[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
