import type { Document } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { hasSender, type Look } from '#core/printing/look.ts';
import { paragraph, plain, type Piece, type WordParagraph } from '#core/printing/word/story.ts';
import { styles } from '#core/printing/word/styles.ts';

const { lineHeight, size, after } = houseStyle.sender;

/** The pieces with the address of the firm before them, and with room for its logo, which stands in the margin. */
export function withSender(pieces: readonly Piece[], { sections }: Document, look: Look): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (sections[0]?.kind !== 'cover' || !hasSender(look) || first === undefined) return pieces;
  const { hasName, lines } = look.sender;
  const address = lines.map((text, index) =>
    paragraph(hasName && index === 0 ? 'SenderName' : 'Sender', [plain(text)]),
  );
  return [...address, ...belowSender(first, address.length, look), ...rest];
}

/** What follows stands below the address, or below the logo where that is higher. */
function belowSender(first: Piece, lines: number, { logo }: Look): readonly Piece[] {
  const missing = Math.max(0, (logo?.onCover.height ?? 0) - lines * size * lineHeight);
  const [top, ...others] = first.kind === 'paragraph' ? [first] : [paragraph('TableEnd', []), first];
  if (top === undefined || top.kind !== 'paragraph') return [first];
  return [{ ...top, before: missing + after + roomBefore(top) }, ...others];
}

const roomBefore = ({ before, style }: WordParagraph): number => before ?? styles[style].before;
