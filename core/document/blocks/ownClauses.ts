import type { Agreement } from '#core/agreement/agreement.ts';
import type { Clause as OwnClause, Component } from '#core/agreement/frame.ts';
import { join } from '#core/agreement/path.ts';
import type { EvaluatedBlock } from '#core/clauses/evaluated.ts';
import { evaluateClauseText } from '#core/clauses/evaluateTemplate.ts';
import { arrangeSubclauses } from '#core/document/arrange.ts';
import { cleanText } from '#core/document/clean.ts';
import type { Inline } from '#core/document/document.ts';
import { blank } from '#core/document/inline.ts';
import { rememberingItems } from '#core/document/itemWriter.ts';
import { piecesOf, type Piece, type WriteTag } from '#core/document/pieces.ts';
import { promptAt } from '#core/document/prompt.ts';
import { showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { paragraph } from './composed.ts';

/**
 * Writes the clauses that an agreement adds to one of its components: each a subclause with a title of its own. Their
 * texts may name structures too, which `write` writes.
 */
export function ownClausesWith(write: WriteStructure): BlockWriter {
  const writeRemembered = rememberingItems<OwnClause>((writing, clause) => writeClause(writing, clause, write));
  return (writing, component) =>
    writing.agreement.clauses
      .filter((clause) => placeOf(clause, writing.agreement) === component)
      .flatMap((clause) => writeRemembered(writing, clause));
}

/** The part of the contract that prints a clause. What none of its parts takes stands among the general provisions. */
function placeOf({ component = 'frame' }: OwnClause, { type }: Agreement): Component {
  const isTaken = component !== 'signatures' && (component !== 'warranties' || type !== 'internal');
  return isTaken ? component : 'frame';
}

type WriteStructure = (writing: Writing, ...named: Parameters<WriteTag>) => ReturnType<WriteTag>;

function writeClause(writing: Writing, clause: OwnClause, write: WriteStructure): readonly ComposedBlock[] {
  const id = `clause-${clause.id}`;
  const blocks = clauseText(writing, clause);
  const pieces = blocks.ok
    ? piecesOf(writing, blocks.value, id, (tag, argument) => write(writing, tag, argument))
    : [piece(id, blocks.problem)];
  if (clause.title === undefined) return withNumber(id, arrangeSubclauses(pieces));
  const title = showWording(writing, join('clauses', clause.id, 'title'), clause.title);
  return arrangeSubclauses([{ kind: 'heading', depth: 2, id, anchor: id, title }, ...pieces]);
}

/** What begins with no paragraph has a number too: a list would stand under that of the clause before it. */
function withNumber(id: string, blocks: readonly ComposedBlock[]): readonly ComposedBlock[] {
  const first = blocks.findIndex((block) => block.kind === 'clause' && block.level === 2);
  const begun = first < 0 ? blocks : blocks.slice(0, first);
  if (begun.length === 0) return blocks;
  const numbered = { kind: 'clause', id, level: 2, anchor: id, label: null, title: null, blocks: begun } as const;
  return [numbered, ...blocks.slice(begun.length)];
}

/** A clause that is not written in this language, or whose text cannot be read, is a blank. */
function clauseText(writing: Writing, clause: OwnClause): Outcome<readonly EvaluatedBlock[], readonly Inline[]> {
  const { agreement, language, words } = writing;
  const path = join('clauses', clause.id, 'text');
  const text = clause.text?.[language] ?? '';
  if (cleanText(text) === '') return failed(showWording(writing, path, clause.text));
  const evaluated = evaluateClauseText(text, agreement, language);
  if (evaluated.ok) return evaluated;
  return failed([blank(path, words.forms.unreadable(promptAt(writing, path)))]);
}

function piece(id: string, content: readonly Inline[]): Piece {
  return { kind: 'block', block: paragraph(`${id}-text`, content), anchor: `${id}-text`, standsAlone: false };
}
