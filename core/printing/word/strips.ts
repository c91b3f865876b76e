import { houseStyle } from '#core/printing/houseStyle.ts';
import { lineHeights } from '#core/printing/word/lineHeight.ts';
import { lineCounter, type Faces } from '#core/printing/word/measure.ts';
import type { Piece, Run, WordParagraph, WordRow, WordTable } from '#core/printing/word/story.ts';
import { styles } from '#core/printing/word/styles.ts';
import { paddingOf, tableStyle } from '#core/printing/word/tableStyles.ts';
import { eighths, twips } from '#core/printing/word/units.ts';

/** A paragraph or a row of a table as a page sees it. Lengths in twips. */
export interface Strip {
  readonly before: number;
  readonly after: number;
  /** Rows are one line as high as the row. */
  readonly lines: number;
  readonly firstLine: number;
  /** Of every line but the first. */
  readonly lineHeight: number;
  readonly keepWithNext: boolean;
  /** May not be divided between pages. */
  readonly isWhole: boolean;
  readonly startsPage: boolean;
  /** Height of the rule and the header that are repeated where this stands first on a page. */
  readonly repeated: number;
  /** The rule below, for which there need not be room on the page. */
  readonly overhang: number;
  readonly bookmarks: readonly string[];
}

/** Height of the lines of a strip from one to before another. */
export function heightOf({ firstLine, lineHeight }: Strip, from: number, to: number): number {
  if (to <= from) return 0;
  return (to - from) * lineHeight + (from === 0 ? firstLine - lineHeight : 0);
}

export function stripsOf(pieces: readonly Piece[], faces: Faces, width: number): readonly Strip[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [paragraphStrip(piece, width, faces)];
    if (piece.kind === 'table') return tableStrips(piece, faces);
    return [piece.title, ...piece.entries].map((line) => paragraphStrip(line, width, faces));
  });
}

export function paragraphStrip(paragraph: WordParagraph, column: number, faces: Faces): Strip {
  const style = styles[paragraph.style];
  const { first, other } = lineHeights(style.size, style.lineHeight, faces.reach);
  return {
    before: twips(paragraph.before ?? style.before),
    after: twips(paragraph.after ?? style.after),
    lines: lineCounter(paragraph, faces)(column),
    firstLine: first,
    lineHeight: other,
    keepWithNext: paragraph.keepWithNext || style.keepWithNext,
    isWhole: paragraph.keepWithNext || style.keepWithNext,
    startsPage: paragraph.startsPage,
    repeated: 0,
    overhang: 0,
    bookmarks: bookmarksIn(paragraph.runs),
  };
}

export function tableStrips(table: WordTable, faces: Faces): readonly Strip[] {
  const { ruleAround, ruleBetween } = tableStyle[table.form];
  const above = ruleHeight(ruleAround);
  const between = ruleHeight(ruleBetween);
  if (table.header === null) {
    return table.rows.map((row, index) => ({
      ...rowStrip(row, table, index === 0 ? above + between : between, faces),
      repeated: index === 0 ? 0 : above,
    }));
  }
  const header = rowStrip(table.header, table, above + HEAD_RULE, faces);
  const repeated = header.firstLine - HEAD_RULE + between;
  return [header, ...table.rows.map((row) => ({ ...rowStrip(row, table, between, faces), repeated }))];
}

/** What a rule takes of the height of its row. */
function ruleHeight(width: number | null): number {
  return width === null ? 0 : Math.floor((20 * eighths(width)) / 8);
}

const HEAD_RULE = ruleHeight(houseStyle.table.headRule);

function rowStrip({ cells }: WordRow, table: WordTable, rules: number, faces: Faces): Strip {
  const padding = paddingOf(table);
  const heights = cells.map((lines, index) => {
    const column = (table.columns[index] ?? 0) - padding.left - padding.right;
    return pileHeight(lines.map((line) => paragraphStrip(line, column, faces)));
  });
  const height = Math.max(...heights) + twips(padding.top) + twips(padding.bottom) + rules;
  return {
    before: 0,
    after: 0,
    lines: 1,
    firstLine: height,
    lineHeight: height,
    keepWithNext: cells.some((lines) => lines.at(-1)?.keepWithNext === true),
    isWhole: true,
    startsPage: false,
    repeated: 0,
    overhang: ruleHeight(tableStyle[table.form].ruleBetween),
    bookmarks: cells.flatMap((lines) => lines.flatMap((line) => bookmarksIn(line.runs))),
  };
}

/** Word puts the larger of the room below and the room above between two paragraphs. */
function pileHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => {
    const below = strips[index + 1]?.before ?? 0;
    const above = index === 0 ? strip.before : 0;
    return sum + above + heightOf(strip, 0, strip.lines) + Math.max(strip.after, below);
  }, 0);
}

function bookmarksIn(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run) => (run.kind === 'bookmark' ? [run.name] : []));
}
