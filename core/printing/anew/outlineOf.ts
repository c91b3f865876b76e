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
  const inside = section.blocks.flatMap((block) => (block.kind === 'clause' ? namesOf(block) : []));
  if (section.kind !== 'annex') return inside;
  const { label, title } = section;
  const named = inside.map(({ words, name }) => ({ words, name: `${label}, ${name}` }));
  return [{ words: `${label} ${plainTextOf(title)}`, name: label }, ...named];
}

/** Numbers beginning with a letter are told by the clause they stand in. */
function namesOf({ level, label, title, blocks }: Clause): Outline['clauses'] {
  if (level > 2) return [];
  const words = title === null ? firstWords(blocks) : plainTextOf(title);
  const inside = blocks.flatMap((block) => (block.kind === 'clause' ? namesOf(block) : []));
  return [{ words: `${label.own} ${words}`, name: label.full }, ...inside];
}

function firstWords([first]: readonly Block[]): string {
  return first?.kind === 'paragraph' ? plainTextOf(first.content).slice(0, ENOUGH) : '';
}

function headersIn(block: Block): readonly string[] {
  if (block.kind === 'clause') return block.blocks.flatMap(headersIn);
  if (block.kind !== 'table') return [];
  return [block.header.cells.flatMap(({ content }) => content.map(plainTextOf)).join(' ')];
}
