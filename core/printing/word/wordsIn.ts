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
    .map(({ runs }) => runs.map(wordsOf).join(''))
    .filter((words) => words.trim() !== '');
}

function paragraphsIn(piece: Piece): readonly WordParagraph[] {
  if (piece.kind === 'paragraph') return [piece];
  if (piece.kind === 'contents') return [piece.title];
  const rows = piece.header === null ? piece.rows : [piece.header, ...piece.rows];
  return rows.flatMap(({ cells }) => cells.flat());
}

function wordsOf(run: Run): string {
  switch (run.kind) {
    case 'text':
    case 'blank':
    case 'link':
      return run.text;
    case 'field':
      return run.shown;
    case 'bookmark':
    case 'jump':
      return run.runs.map(wordsOf).join('');
    case 'pageOf':
    case 'pageTotal':
    case 'tab':
    case 'lineBreak':
      return '';
    default:
      return unreachable(run);
  }
}
