import type { Contents, ContentsEntry } from '#core/document/document.ts';
import type { Place } from '#core/printing/word/place.ts';
import { ANNEX_TITLE_STOP } from '#core/printing/word/styles.ts';
import { leader, paragraph, plain, tab, type Piece, type WordParagraph } from '#core/printing/word/story.ts';

/** The entries in the form Word itself gives them, so that making them anew changes nothing. */
export function printContents(contents: Contents, place: Place): readonly Piece[] {
  const title = paragraph('ContentsHeading', [plain(contents.title)], { startsPage: true });
  const entries = place.contents.flatMap((entry) => printEntry(entry, place));
  return entries.length === 0 ? [title] : [{ kind: 'contents', title, entries }];
}

function printEntry({ kind, rank, target, label, title }: ContentsEntry, place: Place): readonly WordParagraph[] {
  const bookmark = place.targets.get(target)?.bookmark;
  if (bookmark === undefined) return [];
  const runs = [plain(label), tab, plain(title), leader, { kind: 'pageOf', bookmark } as const];
  const entry = [{ kind: 'jump', bookmark, runs } as const];
  if (rank === 2) return [paragraph('TOC2', entry)];
  // The title of an annex begins at a stop that a clause of a short title would end its line at.
  return [paragraph('TOC1', entry, { without: kind === 'clause' ? ANNEX_TITLE_STOP : null })];
}
