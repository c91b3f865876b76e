import type { Clause, Paragraph } from './document.ts';
import { boldLine, introduces, withoutClauses, type BlockPiece, type HeadingPiece, type Piece } from './pieces.ts';
import type { ComposedBlock } from './writing.ts';

type ComposedClause = Clause<'composed'>;

/** A clause that blocks are still added to. */
interface OpenClause {
  readonly clause: ComposedClause;
  readonly blocks: ComposedBlock[];
  /** It came from a `##`: paragraphs after it are its text, not clauses of their own. */
  readonly holdsParagraphs: boolean;
}

/**
 * The pieces of a body or annex as numbered clauses. `#` begins a clause; under it each paragraph is a subclause and
 * what is no paragraph joins the subclause before it; `##` begins a subclause with a title that holds paragraphs too.
 * Clauses that end up with nothing in them are left out.
 */
export function arrangeClauses(pieces: readonly Piece[]): readonly ComposedBlock[] {
  return keepIntroductions(
    groupsOf(pieces, 1).flatMap(({ heading, rest }) => {
      if (heading === null) return withoutClause(rest);
      return filled({ ...headed(heading, 1), blocks: arrangeSubclauses(rest) });
    }),
  );
}

/** The pieces of a clause: subclauses and what stands before the first of them. */
export function arrangeSubclauses(pieces: readonly Piece[]): readonly ComposedBlock[] {
  const arranged: ComposedBlock[] = [];
  let open: OpenClause | null = null;
  const begin = (next: OpenClause | null): void => {
    if (open !== null) arranged.push(...filled({ ...open.clause, blocks: keepIntroductions(open.blocks) }));
    open = next;
  };
  for (const piece of pieces) {
    const next = subclauseBegunBy(piece, open);
    if (next !== null) begin(next);
    else if (piece.kind === 'block') addTo(open, arranged, piece.block);
  }
  begin(null);
  return keepIntroductions(arranged);
}

/** A section without numbers: headings stay headings, and so do the titles of clauses. */
export function arrangeUnnumbered(pieces: readonly Piece[]): readonly ComposedBlock[] {
  return keepIntroductions(
    pieces.flatMap((piece): readonly ComposedBlock[] => {
      if (piece.kind === 'heading') return [{ kind: 'heading', id: piece.id, rank: piece.depth, content: piece.title }];
      return withoutClauses([piece.block], (id, content) => ({ kind: 'heading', id, rank: 3, content }));
    }),
  );
}

function subclauseBegunBy(piece: Piece, open: OpenClause | null): OpenClause | null {
  if (piece.kind === 'heading') return { clause: headed(piece, 2), blocks: [], holdsParagraphs: true };
  const { block } = piece;
  const inside = open !== null && open.holdsParagraphs;
  if (block.kind === 'clause' && block.level === 2 && (!inside || piece.standsAlone)) {
    return { clause: block, blocks: [...block.blocks], holdsParagraphs: false };
  }
  if (block.kind !== 'paragraph' || (inside && !piece.standsAlone)) return null;
  return { clause: untitled(piece, block), blocks: [block], holdsParagraphs: false };
}

function addTo(open: OpenClause | null, arranged: ComposedBlock[], block: ComposedBlock): void {
  if (open === null) arranged.push(block);
  else open.blocks.push(...(block.kind === 'clause' && block.level === 2 ? [lowered(block)] : [block]));
}

/**
 * Pieces before the first `#`, as in an annex without one: its titled subclauses become clauses, paragraphs stay
 * without a number.
 */
function withoutClause(pieces: readonly Piece[]): readonly ComposedBlock[] {
  return groupsOf(pieces, 2).flatMap(({ heading, rest }) => {
    if (heading !== null) return filled({ ...headed(heading, 1), blocks: arrangeSubclauses(rest) });
    return rest.flatMap((piece) => (piece.kind === 'block' ? raised(piece.block) : []));
  });
}

function raised(block: ComposedBlock): readonly ComposedBlock[] {
  if (block.kind !== 'clause' || block.level !== 2) return [block];
  if (block.title === null) return block.blocks;
  const pieces = block.blocks.map((inner): BlockPiece => {
    const anchor = inner.kind === 'clause' ? inner.anchor : `${inner.id}-clause`;
    return { kind: 'block', block: inner, anchor, standsAlone: false };
  });
  return filled({ ...block, level: 1, blocks: arrangeSubclauses(pieces) });
}

/** A subclause inside a subclause: a lettered one, its title in bold above its text. */
function lowered(clause: ComposedClause): ComposedClause {
  const title = clause.title === null ? [] : [boldLine(`${clause.id}-title`, clause.title)];
  const inner = clause.blocks.map((block): ComposedBlock => {
    if (block.kind !== 'clause') return block;
    return { ...block, level: 4, title: null, blocks: withoutClauses([{ ...block, title: null }], boldLine) };
  });
  return { ...clause, level: 3, title: null, blocks: keepIntroductions([...title, ...inner]) };
}

interface Group {
  readonly heading: HeadingPiece | null;
  readonly rest: readonly Piece[];
}

function groupsOf(pieces: readonly Piece[], depth: 1 | 2): readonly Group[] {
  const groups: { heading: HeadingPiece | null; rest: Piece[] }[] = [{ heading: null, rest: [] }];
  for (const piece of pieces) {
    if (piece.kind === 'heading' && piece.depth === depth) groups.push({ heading: piece, rest: [] });
    else groups.at(-1)?.rest.push(piece);
  }
  return groups;
}

function headed({ id, anchor, title }: HeadingPiece, level: 1 | 2): ComposedClause {
  return { kind: 'clause', id, level, anchor, label: null, title, blocks: [] };
}

function untitled({ anchor }: BlockPiece, { id }: Paragraph): ComposedClause {
  return { kind: 'clause', id: `${id}-clause`, level: 2, anchor, label: null, title: null, blocks: [] };
}

function filled(clause: ComposedClause): readonly ComposedBlock[] {
  return clause.blocks.length === 0 ? [] : [clause];
}

/** A paragraph that ends with a colon stays on the page of what it introduces. */
function keepIntroductions(blocks: readonly ComposedBlock[]): readonly ComposedBlock[] {
  return blocks.map((block, index) => {
    const isLast = index === blocks.length - 1;
    if (isLast || block.kind !== 'paragraph' || !introduces(block.content)) return block;
    return { ...block, keepWithNext: true };
  });
}
