import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import type { Instant } from './moment.ts';
import type { OpenHours, Span } from './openHours.ts';
import { openTimeBetween } from './openTime.ts';
import { missing, type Measured } from './problem.ts';
import { shift } from './shift.ts';

export type JudgedWindow =
  | { readonly kind: 'notJudged'; readonly why: 'runIn' | 'partial' | 'outside' }
  | {
      readonly kind: 'judged';
      /** The time that was really measured. */
      readonly measured: Span;
      /** The time a result is divided by. */
      readonly whole: Span;
      readonly partial: boolean;
    };

/** From when, and until when if it has ended, a service was delivered. */
export interface Delivered {
  readonly from: Instant;
  readonly to?: Instant;
}

/**
 * What of a window counts where the service began or ended within it. The first window after a run-in is the first whole
 * one. Sources: SLA reference §4 "partial period" and §10 "first measured window".
 */
export function judgedWindow(
  window: Span,
  delivered: Delivered,
  rules: Metric['edgeRules'],
  where: { readonly timeZone: string; readonly path: Path },
): Measured<JudgedWindow> {
  const { partialWindow, runIn } = rules ?? {};
  const measured = { from: Math.max(window.from, delivered.from), to: Math.min(window.to, delivered.to ?? window.to) };
  if (measured.from >= measured.to) return done({ kind: 'notJudged', why: 'outside' });
  if (runIn !== undefined) {
    const settled = shift(delivered.from, runIn, 1, { ...where, path: join(where.path, 'runIn') });
    if (!settled.ok) return settled;
    if (window.from < settled.value) return done({ kind: 'notJudged', why: 'runIn' });
  }
  const partial = measured.from > window.from || measured.to < window.to;
  if (!partial) return done({ kind: 'judged', measured, whole: window, partial });
  if (partialWindow === undefined) return missing(join(where.path, 'partialWindow'));
  if (partialWindow === 'notMeasured') return done({ kind: 'notJudged', why: 'partial' });
  return done({ kind: 'judged', measured, whole: partialWindow === 'proRata' ? measured : window, partial });
}

/** Milliseconds of a window that service was agreed for: all of it round the clock, else its opening time. */
export function agreedTime(window: Span, hours: OpenHours | 'always'): number {
  return hours === 'always' ? window.to - window.from : openTimeBetween(hours, window.from, window.to);
}
