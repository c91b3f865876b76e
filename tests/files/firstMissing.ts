import type { Document } from '#core/document/document.ts';
import { outlineOf } from '#tests/golden/outline.ts';

/** The first piece of the document that does not follow the ones before it in `text`; spaces and line ends do not count. */
export function firstMissing(document: Document, text: string): string | null {
  const squeezed = squeeze(text);
  let at = 0;
  for (const piece of outlineOf(document).flatMap((line) => line.pieces)) {
    const found = squeezed.indexOf(squeeze(piece), at);
    if (found < 0) return piece;
    at = found + squeeze(piece).length;
  }
  return null;
}

/** Text as it is compared: without spaces, line ends and hyphens. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00a0\u2011-]/g, '');
}
