import type { Objective } from '#core/agreement/objective.ts';

/** Whether a promise has a number to be judged by. */
export function isNumeric({ target }: Objective): boolean {
  return target !== undefined && target.kind !== 'text' && target.kind !== 'none';
}
