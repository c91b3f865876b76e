import { houseStyle } from '#core/printing/houseStyle.ts';
import { lineCount, type Faces } from '#core/printing/word/measure.ts';
import type { Piece, Run, WordParagraph, WordRow, WordTable } from '#core/printing/word/story.ts';
import { styles } from '#core/printing/word/styles.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';

/** A paragraph or a row of a table as a page sees it. Lengths in points. */
export interface Strip {
  readonly before: number;
  readonly after: number;
  /** Rows are one line as high as the row. */
  readonly lines: number;
  readonly lineHeight: number;
  readonly keepWithNext: boolean;
  /** May not be divided between pages. */
  readonly isWhole: boolean;
  readonly startsPage: boolean;
  /** Height of the header that is repeated where this stands first on a page. */
  readonly repeated: number;
  readonly bookmarks: readonly string[];
}

export function stripsOf(pieces: readonly Piece[], faces: Faces, width: number): readonly Strip[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [paragraphStrip(piece, width, faces)];
    if (piece.kind === 'table') return tableStrips(piece, faces);
    return [piece.title, ...piece.entries].map((line) => paragraphStrip(line, width, faces));
  });
}

function paragraphStrip(paragraph: WordParagraph, column: number, faces: Faces): Strip {
  const style = styles[paragraph.style];
  return {
    before: paragraph.before ?? style.before,
    after: style.after,
    lines: lineCount(paragraph, column, faces),
    lineHeight: style.size * style.lineHeight,
    keepWithNext: paragraph.keepWithNext || style.keepWithNext,
    isWhole: style.keepWithNext,
    startsPage: paragraph.startsPage,
    repeated: 0,
    bookmarks: bookmarksIn(paragraph.runs),
  };
}

function tableStrips(table: WordTable, faces: Faces): readonly Strip[] {
  const header = table.header === null ? null : rowStrip(table.header, table, HEAD_RULE, faces);
  const repeated = header?.lineHeight ?? 0;
  const between = tableStyle[table.form].ruleBetween ?? 0;
  const rows = table.rows.map((row) => ({ ...rowStrip(row, table, between, faces), repeated }));
  return header === null ? rows : [header, ...rows];
}

const HEAD_RULE = houseStyle.table.headRule;

function rowStrip({ cells }: WordRow, { columns, form }: WordTable, ruleBelow: number, faces: Faces): Strip {
  const { padding } = tableStyle[form];
  const heights = cells.map((lines, index) => {
    const column = (columns[index] ?? 0) - padding.left - padding.right;
    return pileHeight(lines.map((line) => paragraphStrip(line, column, faces)));
  });
  return {
    before: 0,
    after: 0,
    lines: 1,
    lineHeight: Math.max(...heights) + padding.top + padding.bottom + ruleBelow,
    keepWithNext: cells.some((lines) => lines.at(-1)?.keepWithNext === true),
    isWhole: true,
    startsPage: false,
    repeated: 0,
    bookmarks: cells.flatMap((lines) => lines.flatMap((line) => bookmarksIn(line.runs))),
  };
}

/** Word puts the larger of the room below and the room above between two paragraphs. */
function pileHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => {
    const below = strips[index + 1]?.before ?? 0;
    const above = index === 0 ? strip.before : 0;
    return sum + above + strip.lines * strip.lineHeight + Math.max(strip.after, below);
  }, 0);
}

function bookmarksIn(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run) => (run.kind === 'bookmark' ? [run.name] : []));
}
