import { done, failed, type Outcome } from '#core/outcome.ts';
import type { Trouble } from '#cli/trouble.ts';

/** Today as ISO 8601, or the day that SOURCE_DATE_EPOCH names, so that builds can be repeated. */
export function today(): Outcome<string, Trouble> {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return done(localDate(new Date()));
  if (!/^\d{1,11}$/.test(epoch)) {
    return failed({ kind: 'usage', text: 'SOURCE_DATE_EPOCH should be a number of seconds', command: undefined });
  }
  return done(new Date(Number(epoch) * 1000).toISOString().slice(0, 10));
}

function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
