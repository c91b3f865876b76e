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
  const unfinished = Object.keys(draft.sketches).filter((path) => sectionOf(path) === section).length;
  const blank = blanks.filter(({ path }) => sectionOf(path) === section).length;
  const open = unfinished + blank;
  const answered = SECTION_KEYS[section].some(
    (key) => !GIVEN.has(key) && isAnswered(Reflect.get(draft.agreement, key)),
  );
  if (unfinished > 0) return { state: 'attention', open };
  if (!answered) return { state: 'empty', open };
  return { state: blank > 0 ? 'begun' : 'done', open };
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
