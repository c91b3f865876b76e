import type { Clause as OwnClause } from '#core/agreement/frame.ts';
import { join } from '#core/agreement/path.ts';
import { evaluateClauseText } from '#core/clauses/evaluateTemplate.ts';
import { arrangeSubclauses } from '#core/document/arrange.ts';
import { cleanText } from '#core/document/clean.ts';
import type { Inline } from '#core/document/document.ts';
import { blank } from '#core/document/inline.ts';
import { piecesOf, type Piece } from '#core/document/pieces.ts';
import { promptAt } from '#core/document/prompt.ts';
import { showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { paragraph } from './composed.ts';

/** The clauses that this agreement adds to one of its components: each a subclause with a title of its own. */
export const ownClauses: BlockWriter = (writing, component) =>
  writing.agreement.clauses
    .filter((clause) => clause.component === component)
    .flatMap((clause) => writeClause(writing, clause));

function writeClause(writing: Writing, clause: OwnClause): readonly ComposedBlock[] {
  const id = `clause-${clause.id}`;
  const pieces = clauseText(writing, clause, id);
  if (clause.title === undefined) return arrangeSubclauses(pieces);
  const title = showWording(writing, join('clauses', clause.id, 'title'), clause.title);
  return arrangeSubclauses([{ kind: 'heading', depth: 2, id, anchor: id, title }, ...pieces]);
}

/** A clause that is not written in this language, or whose text cannot be read, is a blank. */
function clauseText(writing: Writing, clause: OwnClause, id: string): readonly Piece[] {
  const { agreement, language, words } = writing;
  const path = join('clauses', clause.id, 'text');
  const text = clause.text?.[language] ?? '';
  if (cleanText(text) === '') return [piece(id, showWording(writing, path, clause.text))];
  const evaluated = evaluateClauseText(text, agreement, language);
  if (evaluated.ok) return piecesOf(writing, evaluated.value, id, () => []);
  return [piece(id, [blank(path, words.forms.unreadable(promptAt(writing, path)))])];
}

function piece(id: string, content: readonly Inline[]): Piece {
  return { kind: 'block', block: paragraph(`${id}-text`, content), anchor: `${id}-text`, standsAlone: false };
}
