import type { Payment } from '#core/agreement/credit.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { compare, decimal, exact, times, type Exact } from '#core/measures/exact.ts';
import { contradiction, missing, type Measured } from '#core/measures/problem.ts';
import { NOTHING, type Owed } from './owed.ts';
import type { Steps } from './steps.ts';

/** A payment made so many times. Money has to be in the currency of the agreement. */
export function paid(pays: Payment, count: Exact, currency: string | undefined, path: Path): Measured<Owed> {
  const steps: Steps = () => [{ kind: 'paid', pays, times: decimal(count) }];
  switch (pays.kind) {
    case 'percent':
      return done({ ...NOTHING, percent: times(exact(pays.percent), count), steps });
    case 'points':
      return done({ ...NOTHING, points: times(exact(pays.points), count), steps });
    case 'amount':
      if (currency === undefined) return missing('currency');
      if (pays.money.currency !== currency) return contradiction(join(path, 'money'), 'currenciesDiffer');
      return done({ ...NOTHING, money: times(exact(pays.money.amount), count), steps });
    default:
      return unreachable(pays);
  }
}

/** What is owed, at most as much as a cap of the same kind. */
export function cappedByRule(
  owed: Owed,
  cap: Payment | undefined,
  currency: string | undefined,
  path: Path,
): Measured<Owed> {
  if (cap === undefined) return done(owed);
  const most = paid(cap, { top: 1n, bottom: 1n }, currency, path);
  if (!most.ok) return most;
  const field = cap.kind === 'amount' ? 'money' : cap.kind;
  const others = (['percent', 'money', 'points'] as const).filter((each) => each !== field);
  if (others.some((each) => owed[each].top !== 0n)) return contradiction(path, 'unitsDiffer');
  if (compare(owed[field], most.value[field]) <= 0) return done(owed);
  return done({ ...most.value, steps: () => [...owed.steps(), { kind: 'cappedByRule', cap }] });
}
