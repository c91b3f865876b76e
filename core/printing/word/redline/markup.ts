import type { TrackedParagraph, TrackedPiece, TrackedRow, TrackedTable } from './compared.ts';
import type { Change, Leaf, TrackedRun } from './trackedRuns.ts';
import { contentsOf, paragraphProperties, UNWRAPPED, type Around } from '#core/printing/word/paragraphMarkup.ts';
import {
  blankStyle,
  bookmarked,
  hyperlink,
  letters,
  runsMarkup,
  tabs,
  toAddress,
  toBookmark,
  wordRun,
  type Writing,
} from '#core/printing/word/runMarkup.ts';
import { columnProperties, rowMarkup, tableAround } from '#core/printing/word/tableMarkup.ts';
import { element, nothing, together, when, type Xml } from '#core/openXml/xml.ts';

/** Who changed something, and when. */
export interface Reviser {
  readonly author: string;
  /** ISO 8601 with date and time. */
  readonly date: string;
}

/** Every change of a file has a number of its own, which no bookmark has. */
export type Track = (name: string, ...content: readonly Xml[]) => Xml;

export function trackBy({ author, date }: Reviser, { nextBookmarkId }: Writing): Track {
  return (name, ...content) =>
    element(name, { 'w:id': nextBookmarkId(), 'w:author': author, 'w:date': date }, ...content);
}

interface Means {
  readonly writing: Writing;
  readonly track: Track;
}

export function trackedMarkup(piece: TrackedPiece, means: Means): Xml {
  switch (piece.kind) {
    case 'paragraph':
      return trackedParagraph(piece, means);
    case 'table':
      return trackedTable(piece, means);
    case 'contents':
      return contentsOf(piece, means.writing, (line, around) => trackedParagraph(line, means, around));
  }
}

export function trackedParagraph(line: TrackedParagraph, means: Means, around: Around = UNWRAPPED): Xml {
  const { track } = means;
  const mark = changesOf(line.change).map((name) => track(name));
  const properties = element(
    'w:pPr',
    {},
    paragraphProperties(line.form),
    when(mark.length > 0, element('w:rPr', {}, ...mark)),
    line.was === null ? nothing : track('w:pPrChange', element('w:pPr', {}, paragraphProperties(line.was))),
  );
  return element('w:p', {}, properties, around.start, wordsOf(line, means), around.end);
}

function changesOf(change: TrackedParagraph['change']): readonly ('w:ins' | 'w:del')[] {
  switch (change) {
    case 'kept':
      return [];
    case 'inserted':
      return ['w:ins'];
    case 'deleted':
      return ['w:del'];
    case 'fleeting':
      return ['w:ins', 'w:del'];
  }
}

/** The words, with the bookmark around all that stand or stood in it. */
function wordsOf({ runs, bookmark }: TrackedParagraph, means: Means): Xml {
  if (bookmark === null) return runsOf(runs, means);
  const start = Math.max(
    0,
    runs.findIndex(({ isMarked }) => isMarked),
  );
  const end = runs.findLastIndex(({ isMarked }) => isMarked) + 1;
  const inside = runsOf(runs.slice(start, end), means);
  return together([
    runsOf(runs.slice(0, start), means),
    bookmarked(bookmark, inside, means.writing.nextBookmarkId()),
    runsOf(runs.slice(end), means),
  ]);
}

function runsOf(runs: readonly TrackedRun[], means: Means): Xml {
  return together(
    inRows(runs, (run, last) => run.jump === last.jump).map((row) => {
      const words = together(
        inRows(row, (run, last) => run.change === last.change && canShare(run, last)).map((same) =>
          changed(same, means),
        ),
      );
      const jump = row[0]?.jump ?? null;
      return jump === null ? words : toBookmark(jump, words);
    }),
  );
}

/** A link cannot stand inside a change: the change stands inside the link. */
const canShare = (one: TrackedRun, other: TrackedRun): boolean => one.run.kind !== 'link' && other.run.kind !== 'link';

function changed(runs: readonly TrackedRun[], { writing, track }: Means): Xml {
  const leaves = runs.map(({ run }) => run);
  const [first] = leaves;
  switch (runs[0]?.change) {
    case undefined:
      return nothing;
    case 'kept':
      return runsMarkup(leaves, writing);
    case 'deleted':
      return track('w:del', ...leaves.map(deletedMarkup));
    case 'inserted':
      if (first?.kind !== 'link') return track('w:ins', runsMarkup(leaves, writing));
      return toAddress(first.href, track('w:ins', wordRun(first.text, hyperlink)), writing);
  }
}

function deletedMarkup(run: Leaf): Xml {
  switch (run.kind) {
    case 'text':
      return wordRun(run.text, letters(run), 'w:delText');
    case 'blank':
      return wordRun(run.text, blankStyle, 'w:delText');
    case 'link':
      return wordRun(run.text, nothing, 'w:delText');
    case 'field':
      return wordRun(run.shown, nothing, 'w:delText');
    case 'tab':
    case 'leader':
      return tabs[run.kind];
    case 'lineBreak':
      return element('w:r', {}, element('w:br'));
  }
}

/** Neighbours that belong together, in one list each. */
function inRows<Item>(
  items: readonly Item[],
  belong: (item: Item, last: Item) => boolean,
): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && belong(item, last)) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

function trackedTable({ form, header, rows }: TrackedTable, means: Means): Xml {
  const columns = columnProperties(form);
  const row = ({ change, cells }: TrackedRow, isHeader: boolean): Xml =>
    rowMarkup(
      cells.map((lines) => together(lines.map((line) => trackedParagraph(line, means)))),
      { isHeader, columns, tracked: ofRow(change, means) },
    );
  return tableAround(form, [header === null ? nothing : row(header, true), ...rows.map((cells) => row(cells, false))]);
}

function ofRow(change: Change, { track }: Means): Xml {
  if (change === 'kept') return nothing;
  return track(change === 'inserted' ? 'w:ins' : 'w:del');
}
