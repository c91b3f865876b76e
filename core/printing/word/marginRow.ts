import type { MarginPart } from '#core/brand/fields.ts';
import { LONGEST_RUNNING, MARGIN_GAP, type MarginLine } from '#core/printing/marginLines.ts';

/** What is measured in points, and the room of the whole row. */
interface Room {
  readonly width: number;
  /** What a logo at one end of the row takes of it. */
  readonly logo: number;
  readonly widthOf: (text: string) => number;
}

/** The right text is shown whole up to this share of the row. */
const MOST_RIGHT = 2 / 3;
/** Room for the number of a page: no contract has more pages than this. */
const WIDEST_NUMBER = '888';

/** One line in a margin, as the PDF sets it: the right side whole if it can be, the left one in what is left; what has no room ends in “…”. */
export function marginRow({ left, right }: MarginLine, { width, logo, widthOf }: Room): MarginLine {
  const end = cut(right, Math.min(MOST_RIGHT * width, width - logo - MARGIN_GAP), widthOf);
  return { left: cut(left, width - logo - total(end, widthOf) - MARGIN_GAP, widthOf), right: end };
}

function cut(parts: readonly MarginPart[], room: number, widthOf: Room['widthOf']): readonly MarginPart[] {
  if (total(parts, widthOf) <= room) return parts;
  const before = parts.slice(0, -1);
  const last = parts.at(-1);
  if (last === undefined) return [];
  const signs = last.kind === 'text' ? Array.from(last.text) : [];
  for (let length = Math.min(signs.length - 1, LONGEST_RUNNING); length > 0; length -= 1) {
    const text = `${signs.slice(0, length).join('').trimEnd()}…`;
    const shortened: readonly MarginPart[] = [...before, { kind: 'text', text }];
    if (total(shortened, widthOf) <= room) return shortened;
  }
  return cut(before, room, widthOf);
}

function total(parts: readonly MarginPart[], widthOf: Room['widthOf']): number {
  return parts.reduce((sum, part) => sum + widthOf(part.kind === 'text' ? part.text : WIDEST_NUMBER), 0);
}
