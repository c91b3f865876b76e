import type { Block, Clause, Document, Section } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { Outline } from '#core/verifying/expected.ts';

/** So many letters tell a clause without a title from the others. */
const ENOUGH = 40;

/** What tells where the words of a contract stand. */
export function outlineOf({ sections, contents }: Document): Outline {
  return {
    contents: contents.map(({ label, title }) => `${label} ${title}`),
    clauses: sections.flatMap(clausesOf),
    tableHeaders: sections.flatMap(({ blocks }) => blocks.flatMap(headersIn)),
  };
}

function clausesOf(section: Section): Outline['clauses'] {
  const inside = section.blocks.flatMap((block) => (block.kind === 'clause' ? namesOf(block, '') : []));
  if (section.kind !== 'annex') return inside;
  const title = plainTextOf(section.title);
  const { label } = section;
  const named = inside.map((clause) => ({ ...clause, name: `${label}, ${clause.name}` }));
  return [{ label: '', words: `${label} ${title}`, isTitled: true, name: label, title }, ...named];
}

/** Numbers beginning with a letter are told by the clause they stand in. */
function namesOf({ level, label, title, blocks }: Clause, around: string): Outline['clauses'] {
  if (level > 2) return [];
  const own = title === null ? null : plainTextOf(title);
  const told = own ?? around;
  const inside = blocks.flatMap((block) => (block.kind === 'clause' ? namesOf(block, told) : []));
  const words = own ?? firstWords(blocks);
  return [{ label: label.own, words, isTitled: own !== null, name: label.full, title: told }, ...inside];
}

function firstWords([first]: readonly Block[]): string {
  return first?.kind === 'paragraph' ? plainTextOf(first.content).slice(0, ENOUGH) : '';
}

function headersIn(block: Block): readonly string[] {
  if (block.kind === 'clause') return block.blocks.flatMap(headersIn);
  if (block.kind !== 'table') return [];
  return [block.header.cells.flatMap(({ content }) => content.map(plainTextOf)).join(' ')];
}
