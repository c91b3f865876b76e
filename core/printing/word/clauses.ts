import type { Clause, ClauseLevel } from '#core/document/document.ts';
import { anchored, runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, type Piece, type WordParagraph } from '#core/printing/word/story.ts';
import type { Depth, StyleId } from '#core/printing/word/styles.ts';

const titledStyle: Readonly<Record<ClauseLevel, StyleId>> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Clause3',
  4: 'Clause4',
};
const untitledStyle: Readonly<Record<ClauseLevel, StyleId>> = {
  1: 'Heading1',
  2: 'Clause2',
  3: 'Clause3',
  4: 'Clause4',
};
const depthInside: Readonly<Record<ClauseLevel, Depth>> = { 1: 1, 2: 1, 3: 2, 4: 3 };

export function printClause(clause: Clause, place: Place): readonly Piece[] {
  const inside = { ...place, depth: depthInside[clause.level] };
  if (clause.title !== null) {
    const runs = runsOf(clause.title, place);
    const title = numbered(clause, titledStyle[clause.level], place, { runs, keepWithNext: true });
    return [title, ...place.print(clause.blocks, inside)];
  }
  const [first, ...rest] = clause.blocks;
  const isText = first?.kind === 'paragraph';
  const text = numbered(clause, untitledStyle[clause.level], place, {
    runs: isText ? runsOf(first.content, place) : [],
    keepWithNext: isText ? first.keepWithNext : true,
  });
  return [text, ...place.print(isText ? rest : clause.blocks, inside)];
}

function numbered(
  clause: Clause,
  style: StyleId,
  place: Place,
  { runs, keepWithNext }: Pick<WordParagraph, 'runs' | 'keepWithNext'>,
): WordParagraph {
  return paragraph(style, anchored(clause.anchor, runs, place), {
    keepWithNext,
    listed: { list: place.list, level: clause.level - 1 },
  });
}
