import type { Period } from '#core/agreement/time.ts';

/** True if a limit for a period counts two windows together, by their first days; years are calendar years. */
export function samePeriod(period: Period, earlier: string, later: string): boolean {
  switch (period) {
    case 'month':
      return monthOf(earlier) === monthOf(later);
    case 'quarter':
      return Math.floor(monthOf(earlier) / 3) === Math.floor(monthOf(later) / 3);
    case 'halfYear':
      return Math.floor(monthOf(earlier) / 6) === Math.floor(monthOf(later) / 6);
    case 'year':
      return Math.floor(monthOf(earlier) / 12) === Math.floor(monthOf(later) / 12);
    case 'rolling12Months':
      return monthOf(later) - monthOf(earlier) < 12;
    case 'term':
      return true;
    case 'hour':
    case 'window':
    case 'incident':
      return false;
    default:
      // Days, weeks, billing cycles and invoices: windows of the same first day.
      return earlier === later;
  }
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
