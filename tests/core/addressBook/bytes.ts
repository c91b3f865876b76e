/** A text as a file of each writing holds it. */
export const written = {
  utf8: (text: string) => new TextEncoder().encode(text),
  utf8WithMark: (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  utf16Little: (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  utf16Big: (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  utf16Bare: (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
  windows1252: (text: string) =>
    Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter === '–' ? 0x96 : letter.charCodeAt(0))),
} as const;
