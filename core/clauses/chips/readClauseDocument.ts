import { LONGEST_CLAUSE } from '#core/clauses/limits.ts';
import { readLiquid } from '#core/clauses/liquid.ts';
import { findForbidden } from '#core/clauses/sentinel.ts';
import type { ClauseBlock, ClauseDocument } from './clauseDocument.ts';
import { joinedLists } from './joinedLists.ts';
import { readBlocks, type ReadBlock } from './readBlocks.ts';
import { saySame } from './saySame.ts';
import { writeClauseDocument } from './writeClauseDocument.ts';

/**
 * The document that says what template text says, whatever is in it. A part is shown in a form of its own only where
 * writing it gives text that comes to the same contract; everything else is kept as it was written.
 */
export function readClauseDocument(text: string): ClauseDocument {
  if (text.trim() === '') return [];
  const kept: ClauseDocument = [{ kind: 'kept', source: text.trim() }];
  if (text.length > LONGEST_CLAUSE || findForbidden(text) >= 0) return kept;
  const { nodes, found } = readLiquid(text);
  if (found.length > 0) return kept;
  const blocks = readBlocks(nodes, text);
  if (blocks === null) return kept;
  const document = joinedLists(blocks.map(provenOrKept));
  return isProven(document, text) ? document : kept;
}

function provenOrKept({ block, source }: ReadBlock): ClauseBlock {
  return block !== null && isProven([block], source) ? block : { kind: 'kept', source };
}

function isProven(document: ClauseDocument, text: string): boolean {
  const written = writeClauseDocument(document);
  return written === text || saySame(written, text);
}
