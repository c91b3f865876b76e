import { describe, expect, it } from 'vitest';
import { loosened } from '#core/printing/word/holding.ts';
import { levelled } from '#core/printing/word/levelled.ts';
import { facesOf } from '#core/printing/word/measure.ts';
import { paragraph, plain, type Piece, type WordParagraph, type WordTable } from '#core/printing/word/story.ts';
import { heightOf, paragraphStrip } from '#core/printing/word/strips.ts';
import { typeface } from '#tests/builders/typeface.ts';

const faces = facesOf(typeface);
const WIDTH = 200;
const LONG = 'The Danish Business Authority and the Agency for Planning and Rural Development';
const box = (name: string, title: string): readonly WordParagraph[] => [
  paragraph('SignatureParty', [plain(name)]),
  paragraph('SignatureValue', [], { before: 20 }),
  paragraph('SignatureLabel', [plain('Signature')]),
  paragraph('SignatureValue', [plain(title)]),
  paragraph('SignatureLabel', [plain('Title')]),
];
const signatures = (...rows: readonly (readonly (readonly WordParagraph[])[])[]): WordTable => ({
  kind: 'table',
  form: 'signatures',
  summary: '',
  left: 0,
  padding: null,
  columns: [WIDTH + 36, WIDTH + 36],
  header: null,
  rows: rows.map((cells) => ({ cells })),
});

const kept = (text: string): Piece => paragraph('Clause2', [plain(text)], { keepWithNext: true });

/** Where each line to write on ends, in twips from the top of the box. */
const endsIn = (lines: readonly WordParagraph[]): readonly number[] => {
  let end = 0;
  let below = 0;
  return lines.flatMap((line) => {
    const strip = paragraphStrip(line, WIDTH, faces);
    end += Math.max(below, strip.before) + heightOf(strip, 0, strip.lines);
    below = strip.after;
    return line.style === 'SignatureValue' ? [end] : [];
  });
};

describe('signatures in Word', () => {
  it('have their lines at the same height where a name or a title takes more lines than the other', () => {
    const asked = signatures([box(LONG, 'Director'), box('Short A/S', LONG)]);
    const [made] = levelled([asked], faces);
    const [first = [], second = []] = made?.kind === 'table' ? (made.rows[0]?.cells ?? []) : [];
    expect(endsIn(asked.rows[0]?.cells[0] ?? [])).not.toEqual(endsIn(asked.rows[0]?.cells[1] ?? []));
    expect(endsIn(first)).toEqual(endsIn(second));
    expect(endsIn(first)).toHaveLength(2);
  });

  it('let go of what has no room on their page, and of no more', () => {
    const pieces = [
      kept('16.2'),
      kept('16.3'),
      kept('16.4'),
      signatures([box('One', 'Director'), box('Two', 'Director')]),
    ];
    const letGo = (height: number): number =>
      loosened(pieces, faces, { width: 400, height }).findIndex(
        (piece) => piece.kind === 'paragraph' && !piece.keepWithNext,
      );
    const heights = Array.from({ length: 300 }, (_, index) => letGo(300 - index));
    expect(heights.filter((index, at) => index !== heights[at - 1])).toEqual([-1, 0, 1, 2, -1]);
  });
});
