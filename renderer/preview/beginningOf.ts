import type { Block, Clause } from '#core/document/document.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';

/** How many answers of each section stand in a clause. */
interface Content {
  readonly all: number;
  readonly bySection: ReadonlyMap<SectionId, number>;
}

/** Clauses that did not change are the same objects as before. */
const known = new WeakMap<Clause, Content>();

/** Id of the clause where the text of a section of the wizard begins; `null` where the contract has none of it. */
export function beginningOf(section: SectionId, blocks: readonly Block[]): string | null {
  const clauses = blocks.filter((block) => block.kind === 'clause');
  const best = clauses.reduce<Clause | null>(
    (most, one) => (ownOf(section, one) > (most === null ? 0 : ownOf(section, most)) ? one : most),
    null,
  );
  if (best === null) return null;
  // A clause that is mostly about something else is entered where the section's own part begins.
  return isMostlyOf(section, best) ? best.id : (firstPart(section, best) ?? best).id;
}

function firstPart(section: SectionId, { blocks }: Clause): Clause | undefined {
  return blocks.filter((block) => block.kind === 'clause').find((part) => isMostlyOf(section, part));
}

function isMostlyOf(section: SectionId, clause: Clause): boolean {
  return ownOf(section, clause) * 2 >= Math.max(contentOf(clause).all, 1);
}

function ownOf(section: SectionId, clause: Clause): number {
  return contentOf(clause).bySection.get(section) ?? 0;
}

function contentOf(clause: Clause): Content {
  const content = known.get(clause) ?? countedIn(clause);
  known.set(clause, content);
  return content;
}

/** Each answer counts once: a name that is used all over the contract makes no clause its own. */
function countedIn(clause: Clause): Content {
  const paths = new Set<string>();
  collectPaths(clause, paths);
  const bySection = new Map<SectionId, number>();
  for (const path of paths) {
    const section = sectionOf(path);
    bySection.set(section, (bySection.get(section) ?? 0) + 1);
  }
  return { all: paths.size, bySection };
}

function collectPaths(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('path' in value && typeof value.path === 'string') into.add(value.path);
  else for (const part of Object.values(value)) collectPaths(part, into);
}
