import { ZERO, plus, type Exact } from '#core/measures/exact.ts';
import { NO_STEPS, type Steps } from './steps.ts';

/** What a rule comes to before a percentage becomes money and points get their price. */
export interface Owed {
  readonly percent: Exact;
  readonly money: Exact;
  readonly points: Exact;
  readonly steps: Steps;
}

export const NOTHING: Owed = { percent: ZERO, money: ZERO, points: ZERO, steps: NO_STEPS };

export function together(a: Owed, b: Owed): Owed {
  return {
    percent: plus(a.percent, b.percent),
    money: plus(a.money, b.money),
    points: plus(a.points, b.points),
    steps: () => [...a.steps(), ...b.steps()],
  };
}
