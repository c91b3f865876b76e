import { unreachable } from '#core/unreachable.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import { lookOf } from '#core/printing/look.ts';
import { printSections } from '#core/printing/word/sections.ts';
import type { Piece, Run, WordParagraph } from '#core/printing/word/story.ts';

/** The words of the paragraphs a document becomes. */
export function wordsOfDocument(document: Document, brand: Brand | null = null): readonly string[] {
  return wordsIn(printSections(document, lookOf(brand, document)));
}

/** The words of each paragraph that has any, in reading order; no page numbers and no entries of the contents. */
export function wordsIn(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .flatMap(paragraphsIn)
    .map(({ runs }) => wordsOfRuns(runs))
    .filter((words) => words.trim() !== '');
}

function paragraphsIn(piece: Piece): readonly WordParagraph[] {
  if (piece.kind === 'paragraph') return [piece];
  if (piece.kind === 'contents') return [piece.title];
  const rows = piece.header === null ? piece.rows : [piece.header, ...piece.rows];
  return rows.flatMap(({ cells }) => cells.flat());
}

/** What runs say; `gap` stands for a tab and for the end of a line. A number of a page is no word of theirs. */
export function wordsOfRuns(runs: readonly Run[], gap = ''): string {
  return runs.map((run) => wordsOf(run, gap)).join('');
}

function wordsOf(run: Run, gap: string): string {
  switch (run.kind) {
    case 'text':
    case 'blank':
    case 'link':
      return run.text;
    case 'field':
      return run.shown;
    case 'bookmark':
    case 'jump':
      return wordsOfRuns(run.runs, gap);
    case 'tab':
    case 'leader':
    case 'lineBreak':
      return gap;
    case 'pageOf':
    case 'pageTotal':
      return '';
    default:
      return unreachable(run);
  }
}
