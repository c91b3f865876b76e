import type { Block, ContentsEntry, Inline } from '#core/document/document.ts';
import type { Targets } from '#core/printing/word/bookmarks.ts';
import { printInlines } from '#core/printing/word/inlines.ts';
import type { Piece, Run } from '#core/printing/word/story.ts';
import type { Depth } from '#core/printing/word/styles.ts';

/** Where a block stands, and what it must know of the document around it. */
export interface Place {
  readonly depth: Depth;
  /** Number of the list whose clauses these are: the body has one, each annex its own. */
  readonly list: number;
  /** Numbers of the lists whose items are counted, by their ids. */
  readonly counted: ReadonlyMap<string, number>;
  readonly targets: Targets;
  readonly contents: readonly ContentsEntry[];
  /** Prints the blocks inside a block. */
  readonly print: (blocks: readonly Block[], place: Place) => readonly Piece[];
}

export function runsOf(content: readonly Inline[], place: Place): readonly Run[] {
  return printInlines(content, place.targets);
}

/** The runs with a bookmark around them that references to the anchor lead to. */
export function anchored(anchor: string, runs: readonly Run[], place: Place): readonly Run[] {
  const target = place.targets.get(anchor);
  return target === undefined ? runs : [{ kind: 'bookmark', name: target.bookmark, runs }];
}
