import { describe, expect, it } from 'vitest';
import { whatIf, worstCase } from '#core/measures/credits/whatIf.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { creditOf } from '#tests/builders/credits.ts';

const sample = agreementOf(CASES.find(([name]) => name === 'customer-saas')?.[1] ?? '');
const MONTHS = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}-01`);

describe('what if', () => {
  it('an outage of some minutes came in each of some months', () => {
    const outages = ['43.3', '46', '500', '2000'].map((time) => ({ kind: 'downtime', time, of: '43200' }) as const);
    const windows = MONTHS.slice(0, 4).map((from) => ({ from }));
    // 43.3 minutes are 99.8998 %, which the agreement rounds to 99.90; then 10 %, 25 % and 50 % of 42,000 kroner.
    expect(whatIf(sample, 'uptime-guarantee', outages, windows).map(creditOf)).toEqual([
      '0.00',
      '4200.00',
      '10500.00',
      '21000.00',
    ]);
  });

  it('the service were gone for a year: the cap of 20 % of twelve months ends it', () => {
    const worst = worstCase(sample, 'uptime-guarantee', { starts: MONTHS, minutes: '43200' });
    // 20 % of 12 × (42,000 + 8,500).
    expect(worst).toEqual({ ok: true, value: '121200' });
  });
});
