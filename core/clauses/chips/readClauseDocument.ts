import { LONGEST_CLAUSE } from '#core/clauses/limits.ts';
import { readLiquid } from '#core/clauses/liquid.ts';
import { cutsIn } from '#core/clauses/markdown.ts';
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
  return text.length > LONGEST_CLAUSE ? joinedLists(stretchesOf(text).flatMap(readWhole)) : readWhole(text);
}

/** Text that is too long for a clause is read by stretches of whole paragraphs, so that it can be shortened and divided. */
function stretchesOf(text: string): readonly string[] {
  const ends = [...cutsIn(text), text.length];
  const stretches: string[] = [];
  let begin = 0;
  for (const [index, end] of ends.entries()) {
    if ((ends[index + 1] ?? Infinity) - begin <= LONGEST_CLAUSE) continue;
    stretches.push(text.slice(begin, end));
    begin = end;
  }
  return stretches;
}

function readWhole(text: string): ClauseDocument {
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
