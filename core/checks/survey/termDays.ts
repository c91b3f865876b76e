import type { Agreement } from '#core/agreement/agreement.ts';
import { whole, type Exact } from '#core/measures/exact.ts';
import { daysBetween } from '#core/measures/moment.ts';
import { roughDays } from './roughDays.ts';

/** About how many days the agreement runs before it is renewed; `null` where it has no end. */
export function termDays({ term, effectiveDate }: Agreement): Exact | null {
  const start = term?.start ?? effectiveDate;
  if (term?.length !== undefined) return roughDays(term.length);
  if (start === undefined || term?.end === undefined || term.end <= start) return null;
  return whole(daysBetween(start, term.end));
}
