import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { codeOf } from './database.ts';

export type Result<Value> = Outcome<Value, DesktopProblem>;

/** What the disk refuses is expected trouble; anything else is a defect and goes on. */
export function kept<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failed({ kind: 'notSaved', code: codeOf(error) });
    throw error;
  }
}

export function nothing(work: () => void): Result<null> {
  return kept(() => {
    work();
    return done(null);
  });
}
