import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { blockWriters } from '#core/document/blocks/blockWriters.ts';
import { listedItems } from '#core/document/itemLists.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { ComposedBlock } from '#core/document/writing.ts';
import { copyOf } from '#core/editing/clauses/insertClause.ts';
import { writingOf } from '#renderer/forms/performance/useWriting.ts';

/** A line of a clause as it would be printed; `depth` counts from its paragraphs. */
export interface PreviewLine {
  readonly text: string;
  readonly depth: number;
}

/** How a clause of the library would read in an agreement, with its answers in it, without numbers. */
export function clausePreview(clause: LibraryClause, agreement: Agreement, language: Language): readonly PreviewLine[] {
  const own = { ...copyOf(clause, 'previewed', [language]), component: clause.component };
  const writing = writingOf({ ...agreement, clauses: [own] }, language);
  return blockWriters.own_clauses(writing, clause.component).flatMap((block) => linesOf(block, 0));
}

function linesOf(block: ComposedBlock, depth: number): readonly PreviewLine[] {
  switch (block.kind) {
    case 'clause':
      return block.blocks.flatMap((inner) => linesOf(inner, block.level > 2 ? block.level - 2 : depth));
    case 'paragraph':
    case 'heading':
      return [{ text: plainTextOf(block.content), depth }];
    case 'list':
      return listedItems(block).flatMap(({ content, nesting }) =>
        content.map((line) => ({ text: plainTextOf(line), depth: depth + 1 + nesting })),
      );
    case 'table':
      return block.rows.map(({ cells }) => ({
        text: cells.map(({ content }) => content.map(plainTextOf).join(' ')).join(' · '),
        depth: depth + 1,
      }));
    case 'keyValue':
      return block.rows.map(({ key, value }) => ({
        text: `${plainTextOf(key)}: ${value.map(plainTextOf).join(' ')}`,
        depth: depth + 1,
      }));
    case 'definitions':
      return block.entries.map(({ term, meaning }) => ({
        text: `${plainTextOf(term)}: ${meaning.map(plainTextOf).join(' ')}`,
        depth: depth + 1,
      }));
    case 'contents':
    case 'signatures':
      return [];
  }
}
