import type { Level } from '#core/agreement/frame.ts';

/** A level with how far below the top it stands. */
export interface PlacedLevel {
  readonly level: Level;
  readonly depth: number;
}

/** Each level before those below it; levels above each other in a circle, or below one that is gone, come last. */
export function placedLevels(levels: readonly Level[]): readonly PlacedLevel[] {
  const below = (parent: string | undefined, depth: number): readonly PlacedLevel[] =>
    depth > levels.length
      ? []
      : levels
          .filter((level) => level.parent === parent)
          .flatMap((level) => [{ level, depth }, ...below(level.id, depth + 1)]);
  const reached = below(undefined, 0);
  const rest = levels.filter((level) => !reached.some((placed) => placed.level === level));
  return [...reached, ...rest.map((level) => ({ level, depth: 0 }))];
}
