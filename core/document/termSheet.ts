import type { Block, Clause, Inline, KeyValueRow } from './document.ts';
import { line } from './inline.ts';

/** What somebody who approves an agreement wants to know of it, in this order. */
export const TERM_SHEET_SUBJECTS = [
  'parties',
  'services',
  'charges',
  'targets',
  'credits',
  'limits',
  'term',
  'notice',
  'law',
] as const;
export type TermSheetSubject = (typeof TERM_SHEET_SUBJECTS)[number];

export interface TermSheetPart {
  readonly subject: TermSheetSubject;
  readonly blocks: readonly Block[];
}

/**
 * The contract on one page: the main points in its own words, as they stand in it, so that the two cannot disagree.
 * Subjects that the contract does not have are left out.
 */
export function termSheetOf(blocks: readonly Block[]): readonly TermSheetPart[] {
  const all = blocks.flatMap(withInner);
  return TERM_SHEET_SUBJECTS.map((subject) => ({ subject, blocks: EXTRACTS[subject](all) })).filter(
    (part) => part.blocks.length > 0,
  );
}

const EXTRACTS: Readonly<Record<TermSheetSubject, (all: readonly Block[]) => readonly Block[]>> = {
  parties: named(/^cover-facts$/),
  services: (all) => facts('term-sheet-services', clausesNamed(all, /^services-(?!text-)/), described),
  charges: named(/^charges-(?:table|vat)$/),
  targets: (all) =>
    named(/^service-levels-/)(all).filter(({ kind, id }) => kind === 'table' || id.endsWith('-introduction')),
  credits: (all) => facts('term-sheet-credits', clausesNamed(all, /^credit-(?!base)/), owed),
  limits: named(/^(?:limit-|credit-base-(?:exclusive|liability)$)/),
  term: named(/^term-/),
  notice: named(/^notice-/),
  law: named(/^disputes-law$/),
};

function named(id: RegExp): (all: readonly Block[]) => readonly Block[] {
  return (all) => all.filter((block) => block.kind !== 'clause' && id.test(block.id));
}

function clausesNamed(all: readonly Block[], id: RegExp): readonly Clause[] {
  return all.filter((block) => block.kind === 'clause').filter((clause) => id.test(clause.id) && clause.title !== null);
}

function withInner(block: Block): readonly Block[] {
  return block.kind === 'clause' ? [block, ...block.blocks.flatMap(withInner)] : [block];
}

type Lines = KeyValueRow['value'];

/** Clauses as labelled facts: the title of each, and what `linesOf` takes from it. */
function facts(id: string, clauses: readonly Clause[], linesOf: (clause: Clause) => Lines): readonly Block[] {
  const rows = clauses.flatMap((clause): readonly KeyValueRow[] => {
    const value = linesOf(clause);
    return value.length === 0 ? [] : [{ id: `${id}-${clause.id}`, key: clause.title ?? [], value }];
  });
  return rows.length === 0 ? [] : [{ kind: 'keyValue', id, summary: '', rows }];
}

function described({ blocks }: Clause): Lines {
  return paragraphsNamed(blocks, /-description-\d+$/);
}

/** The bands of a credit, or the sentence that says what is owed. */
function owed({ blocks }: Clause): Lines {
  const bands = blocks.filter((block) => block.kind === 'table').flatMap(({ rows }) => rows);
  if (bands.length === 0) return paragraphsNamed(blocks, /-owed$/);
  return bands.map(({ cells }) =>
    cells.reduce<readonly Inline[]>((told, { content }, index) => {
      const words = content.flat();
      return index === 0 ? words : line`${told}: ${words}`;
    }, []),
  );
}

function paragraphsNamed(blocks: readonly Block[], id: RegExp): Lines {
  return blocks.filter((block) => block.kind === 'paragraph' && id.test(block.id)).flatMap(contentOf);
}

function contentOf(block: Block): Lines {
  return block.kind === 'paragraph' ? [block.content] : [];
}
