import type { Agreement } from '#core/agreement/agreement.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';

/**
 * Looks through a whole agreement part by part: each item of a list, and whatever else stands at its top. A part that did
 * not change is not looked at again, nor is a list of which no item did.
 */
export function byPart<Found>(
  look: (part: unknown, path: Path) => readonly Found[],
): (agreement: Agreement) => readonly Found[] {
  const known = new WeakMap<object, { readonly path: Path; readonly found: readonly Found[] }>();
  const remembered = (part: object, path: Path, find: () => readonly Found[]): readonly Found[] => {
    const kept = known.get(part);
    if (kept?.path === path) return kept.found;
    const found = find();
    known.set(part, { path, found });
    return found;
  };
  const at = (part: unknown, path: Path): readonly Found[] =>
    typeof part === 'object' && part !== null ? remembered(part, path, () => look(part, path)) : look(part, path);
  return (agreement) =>
    Object.entries(agreement).flatMap(([key, part]) =>
      Array.isArray(part)
        ? remembered(part, key, () =>
            part.flatMap((item: unknown, index) => at(item, join(key, itemSegment(item, index)))),
          )
        : at(part, key),
    );
}
