import type { Block, Clause } from '#core/document/document.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';

/** Id of the clause where the text of a section of the wizard begins; `null` where the contract has none of it. */
export function beginningOf(section: SectionId, blocks: readonly Block[]): string | null {
  const counted = blocks
    .filter((block) => block.kind === 'clause')
    .map((clause) => ({ clause, paths: pathsIn(clause) }))
    .map(({ clause, paths }) => ({ clause, all: paths.length, own: ownOf(section, paths) }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (most, one) => (one.own > (most?.own ?? 0) ? one : most),
    null,
  );
  if (best === null) return null;
  // A clause that is mostly about something else is entered where the section's own part begins.
  return best.own * 2 >= best.all ? best.clause.id : (firstPart(section, best.clause) ?? best.clause).id;
}

function firstPart(section: SectionId, { blocks }: Clause): Clause | undefined {
  return blocks
    .filter((block) => block.kind === 'clause')
    .find((part) => {
      const paths = pathsIn(part);
      return ownOf(section, paths) * 2 >= Math.max(paths.length, 1);
    });
}

function ownOf(section: SectionId, paths: readonly string[]): number {
  return paths.filter((path) => sectionOf(path) === section).length;
}

/** The answers that stand in a block, each once: a name that is used all over the contract makes no clause its own. */
function pathsIn(block: unknown): readonly string[] {
  return [...new Set(allPathsIn(block))];
}

function allPathsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(allPathsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('path' in value && typeof value.path === 'string') return [value.path];
  return Object.values(value).flatMap(allPathsIn);
}
