import type { Path } from '#core/agreement/path.ts';
import type { Draft } from '#core/editing/draft.ts';
import { SECTION_KEYS, sectionOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';

export interface Progress {
  readonly state: 'empty' | 'begun' | 'attention' | 'done';
  /** Blanks of the contract and unfinished answers. */
  readonly open: number;
}

/** What the type and the language alone are no beginning of: every draft has them. */
const GIVEN = new Set(['type', 'language']);

/** How far a section is: it needs attention where an answer was begun and cannot stand. */
export function progressOf(section: SectionId, draft: Draft, blanks: readonly { path: Path }[]): Progress {
  const unfinished = countsOf(draft.sketches, Object.keys).get(section) ?? 0;
  const blank = countsOf(blanks, pathsOf).get(section) ?? 0;
  const open = unfinished + blank;
  const answered = SECTION_KEYS[section].some(
    (key) => !GIVEN.has(key) && isAnswered(Reflect.get(draft.agreement, key)),
  );
  if (unfinished > 0) return { state: 'attention', open };
  if (!answered) return { state: 'empty', open };
  return { state: blank > 0 ? 'begun' : 'done', open };
}

const known = new WeakMap<object, ReadonlyMap<SectionId, number>>();

/** How many of the paths in something lie in each section. Every section asks at every letter, so it is counted once. */
function countsOf<In extends object>(
  holder: In,
  pathsIn: (holder: In) => readonly Path[],
): ReadonlyMap<SectionId, number> {
  const counted = known.get(holder);
  if (counted !== undefined) return counted;
  const counts = new Map<SectionId, number>();
  for (const section of pathsIn(holder).map(sectionOf)) counts.set(section, (counts.get(section) ?? 0) + 1);
  known.set(holder, counts);
  return counts;
}

function pathsOf(blanks: readonly { readonly path: Path }[]): readonly Path[] {
  return blanks.map(({ path }) => path);
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
