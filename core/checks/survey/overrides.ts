import type { Agreement } from '#core/agreement/agreement.ts';
import { finding } from '#core/rereading.ts';
import { effectivePromises, type EffectivePromise, type OverrideFault } from '#core/measures/levels/effective.ts';

/** What is wrong with how a level treats a promise from above, at the level that says it. */
export interface Override {
  readonly level: string;
  readonly promise: EffectivePromise;
  readonly fault: OverrideFault;
}

/** Every faulty override of a multi-level agreement, each once. */
export const overrides = finding((agreement: Agreement): readonly Override[] => {
  const seen = new Set<string>();
  return agreement.levels.flatMap(({ id }) => {
    const promises = effectivePromises(agreement, id);
    if (!promises.ok) return [];
    return promises.value.flatMap((promise) => {
      // A level tells of its own words only: those above it are told at their level.
      const isOwn = promise.said.some(
        ({ level, objective, treatment }) => level === id && (objective !== null || treatment !== null),
      );
      if (!isOwn) return [];
      return promise.faults.flatMap((fault): readonly Override[] => {
        const key = `${id} ${promise.row.map((one) => one.id).join(' ')} ${fault.kind}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ level: id, promise, fault }];
      });
    });
  });
});

/** The promise that a level itself makes, else the last of the row. */
export function ownPromise({ level, promise }: Override): string {
  const own = promise.said.find((one) => one.level === level)?.objective ?? promise.row.at(-1);
  return own?.id ?? '';
}
