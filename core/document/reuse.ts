import type { Section } from './document.ts';
import { isSameData } from './sameData.ts';
import type { ComposedBlock } from './writing.ts';

type Sections = readonly Section<'composed'>[];

/** The sections with every block that is as it was before being the object it was before. */
export function withBlocksOf(before: Sections, now: Sections): Sections {
  const known = new Map(before.map((section) => [section.id, section]));
  return now.map((section) => {
    const same = known.get(section.id);
    return same === undefined ? section : { ...section, blocks: reuse(same.blocks, section.blocks) };
  });
}

function reuse(before: readonly ComposedBlock[], now: readonly ComposedBlock[]): readonly ComposedBlock[] {
  const known = new Map(before.map((block) => [block.id, block]));
  const blocks = now.map((block) => reuseBlock(known.get(block.id), block));
  return blocks.length === before.length && blocks.every((block, at) => block === before[at]) ? before : blocks;
}

function reuseBlock(before: ComposedBlock | undefined, now: ComposedBlock): ComposedBlock {
  if (before === undefined || before === now) return now;
  if (before.kind !== 'clause' || now.kind !== 'clause') return isSameData(before, now) ? before : now;
  const blocks = reuse(before.blocks, now.blocks);
  const clause = { ...now, blocks };
  return blocks === before.blocks && isSameData(before, clause) ? before : clause;
}
