import { aligned, alignedToLast, type Likeness, type Pair } from './aligned.ts';
import { isSameForm, withEndsApart, withJoints } from './joints.ts';
import { likeParagraphs, likePieces, likeRows } from './likeness.ts';
import {
  bookmarkIn,
  comparedRuns,
  deleted,
  inserted,
  written,
  type Change,
  type ShownPages,
  type TrackedRun,
} from './trackedRuns.ts';
import {
  paragraph,
  type Piece,
  type WordContents,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from '#core/printing/word/story.ts';

/** A contract with what was changed in it. */
export type TrackedPiece = TrackedParagraph | TrackedTable | TrackedContents;

export interface TrackedParagraph {
  readonly kind: 'paragraph';
  /** Of the paragraph itself; a `fleeting` one is in neither version and keeps apart what stands around it. */
  readonly change: Change | 'fleeting';
  readonly form: WordParagraph;
  /** How it was printed before, where that is something else. */
  readonly was: WordParagraph | null;
  readonly bookmark: string | null;
  readonly runs: readonly TrackedRun[];
}

export interface TrackedTable {
  readonly kind: 'table';
  readonly form: WordTable;
  readonly header: TrackedRow | null;
  readonly rows: readonly TrackedRow[];
}

export interface TrackedRow {
  readonly change: Change;
  readonly cells: readonly (readonly TrackedParagraph[])[];
}

export interface TrackedContents {
  readonly kind: 'contents';
  readonly title: TrackedParagraph;
  readonly entries: readonly TrackedParagraph[];
}

/** A version of the contract as it is printed by itself. */
export interface PrintedVersion {
  readonly pieces: readonly Piece[];
  readonly pages: ShownPages;
}

/** What was changed between two versions. Both end with a paragraph. */
export function comparedPieces(before: PrintedVersion, after: PrintedVersion): readonly TrackedPiece[] {
  const pairs = alignedToLast(before.pieces, after.pieces, likePieces);
  const comparison = new Comparison(before.pages, after.pages, bookmarksInBoth(pairs));
  return withJoints(keptApart(pairs.flatMap((pair) => comparison.piece(pair))));
}

/** What was changed in a line of the margins, which stays whatever it says. */
export function comparedLine(
  before: { readonly line: WordParagraph; readonly pages: ShownPages },
  after: { readonly line: WordParagraph; readonly pages: ShownPages },
): TrackedParagraph {
  return new Comparison(before.pages, after.pages, new Set()).paragraph({ before: before.line, after: after.line });
}

function bookmarksInBoth(pairs: readonly Pair<Piece>[]): ReadonlySet<string> {
  const names = pairs.map(({ before, after }) => {
    if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return null;
    const name = bookmarkIn(after.runs);
    return name === bookmarkIn(before.runs) ? name : null;
  });
  return new Set(names.filter((name) => name !== null));
}

class Comparison {
  readonly #before: ShownPages;
  readonly #after: ShownPages;
  readonly #stays: (bookmark: string) => boolean;

  constructor(before: ShownPages, after: ShownPages, bookmarks: ReadonlySet<string>) {
    this.#before = before;
    this.#after = after;
    this.#stays = (bookmark) => bookmarks.has(bookmark);
  }

  piece({ before, after }: Pair<Piece>): readonly TrackedPiece[] {
    if (before === null) return this.#whole(after, 'inserted');
    if (after === null) return this.#whole(before, 'deleted');
    if (before.kind === 'paragraph' && after.kind === 'paragraph') return [this.paragraph({ before, after })];
    if (before.kind === 'table' && after.kind === 'table') return [this.#table(before, after)];
    const isContents = before.kind === 'contents' && after.kind === 'contents';
    if (isContents && before.entries.length > 1 && after.entries.length > 1) return [this.#contents(before, after)];
    return [...this.#whole(before, 'deleted'), ...this.#whole(after, 'inserted')];
  }

  paragraph({ before, after }: Pair<WordParagraph>): TrackedParagraph {
    if (before === null) return this.#only(after, 'inserted');
    if (after === null) return this.#only(before, 'deleted');
    const runs = comparedRuns(written(before.runs, this.#before), written(after.runs, this.#after), this.#stays);
    return {
      kind: 'paragraph',
      change: 'kept',
      form: after,
      was: isSameForm(before, after) ? null : before,
      bookmark: bookmarkIn(after.runs),
      runs,
    };
  }

  /** A paragraph that one of the versions has. */
  #only(form: WordParagraph, change: 'inserted' | 'deleted'): TrackedParagraph {
    const isNew = change === 'inserted';
    const leaves = written(form.runs, isNew ? this.#after : this.#before);
    return {
      kind: 'paragraph',
      change,
      form,
      was: null,
      bookmark: isNew ? bookmarkIn(form.runs) : null,
      runs: leaves.map(isNew ? inserted : deleted),
    };
  }

  #whole(piece: Piece, change: 'inserted' | 'deleted'): readonly TrackedPiece[] {
    if (piece.kind === 'paragraph') return [this.#only(piece, change)];
    if (piece.kind === 'contents') return [piece.title, ...piece.entries].map((line) => this.#only(line, change));
    const header = piece.header === null ? null : this.#wholeRow(piece.header, change);
    return [{ kind: 'table', form: piece, header, rows: piece.rows.map((row) => this.#wholeRow(row, change)) }];
  }

  #wholeRow({ cells }: WordRow, change: 'inserted' | 'deleted'): TrackedRow {
    return { change, cells: cells.map((lines) => lines.map((line) => this.#only(line, change))) };
  }

  #table(before: WordTable, after: WordTable): TrackedTable {
    const [was, is] = [before.header, after.header];
    const header = was === null || is === null ? null : this.#row({ before: was, after: is });
    const rows = aligned(before.rows, after.rows, likeRows).map((pair) => this.#row(pair));
    return { kind: 'table', form: after, header, rows };
  }

  #row({ before, after }: Pair<WordRow>): TrackedRow {
    if (before === null) return this.#wholeRow(after, 'inserted');
    if (after === null) return this.#wholeRow(before, 'deleted');
    const cells = after.cells.map((lines, index) => this.#lines(before.cells[index] ?? [], lines, likeParagraphs));
    return { change: 'kept', cells };
  }

  #lines(
    before: readonly WordParagraph[],
    after: readonly WordParagraph[],
    likeness: Likeness<WordParagraph>,
  ): readonly TrackedParagraph[] {
    return alignedToLast(before, after, likeness).map((pair) => this.paragraph(pair));
  }

  /** The field of the contents begins in the first entry and ends in the last: these stay, whatever they say. */
  #contents(before: WordContents, after: WordContents): TrackedContents {
    const [first, ...rest] = after.entries;
    const [wasFirst, ...restBefore] = before.entries;
    const start =
      first === undefined || wasFirst === undefined ? [] : [this.paragraph({ before: wasFirst, after: first })];
    const title = this.paragraph({ before: before.title, after: after.title });
    const entries = [...start, ...this.#lines(restBefore, rest, likeParagraphs)];
    return { kind: 'contents', title, entries: withEndsApart(entries) };
  }
}

/** Word would make one table of two that touch. */
function keptApart(pieces: readonly TrackedPiece[]): readonly TrackedPiece[] {
  return pieces.flatMap((piece, index): readonly TrackedPiece[] =>
    piece.kind === 'table' && pieces[index + 1]?.kind === 'table' ? [piece, FLEETING] : [piece],
  );
}

const FLEETING: TrackedParagraph = {
  kind: 'paragraph',
  change: 'fleeting',
  form: paragraph('TableEnd', []),
  was: null,
  bookmark: null,
  runs: [],
};
