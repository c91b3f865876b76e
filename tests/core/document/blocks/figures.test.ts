import { describe, expect, it } from 'vitest';
import { firstDates } from '#core/document/blocks/firstDates.ts';
import { metricDefinitions } from '#core/document/blocks/metricDefinitions.ts';
import { workedExamples } from '#core/document/blocks/workedExamples.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { anAvailability, TABLE } from '#tests/builders/credits.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { printedBy, printedLines, writingOf } from '#tests/builders/printedLines.ts';

const sample = (name: string) => agreementOf(CASES.find(([each]) => each === name)?.[1] ?? '');

function factOf(agreement: Agreement, label: string, language: 'en' | 'da' = 'en'): string | undefined {
  const writing = { ...writingOf(agreement, language), dated: datedFacts(agreement) };
  return printedLines(metricDefinitions(writing, null)).find((line) => line.startsWith(label));
}

const uptime = (value: string, window: object = { kind: 'calendarMonth' }) =>
  anAgreement({
    metrics: [{ id: 'uptime', kind: 'availability', window: window as never }],
    objectives: [
      { id: 'o', metric: 'uptime', target: { kind: 'value', comparator: 'atLeast', value, unit: 'percent' } },
    ],
  });

describe('what a target allows', () => {
  it('is said of each length that the window can have', () => {
    expect(factOf(uptime('99.9'), 'Allowed')).toContain(
      '99.9% of a month of 30 days allows 43 min 12 s; of a month of 31 days 44 min 38 s; of a month of 28 days 40 min 19 s.',
    );
    expect(factOf(uptime('99.9'), 'Tilladt', 'da')).toContain(
      '99,9 % af en måned på 30 dage tillader 43 min. 12 sek.; af en måned på 31 dage 44 min. 38 sek.; af en måned på 28 dage 40 min. 19 sek. //',
    );
    expect(factOf(uptime('99.9', { kind: 'calendarYear' }), 'Allowed')).toContain(
      '99.9% of a year of 365 days allows 8 h 45 min 36 s; of a year of 366 days 8 h 47 min 2 s.',
    );
    expect(factOf(uptime('99.5', { kind: 'rolling', length: { amount: '90', unit: 'day' } }), 'Allowed')).toContain(
      '99.5% of 90 days allows 10 h 48 min.',
    );
  });

  it('is rounded down: never more than the target allows', () => {
    expect(factOf(uptime('99.9999', { kind: 'day' }), 'Allowed')).toContain('of one day allows 0.08 s.');
  });

  it('is nothing for a target of everything', () => {
    expect(factOf(uptime('100'), 'Allowed')).toContain('100% allows none.');
  });

  it('is of the agreed hours, which are named, where service is agreed for some hours only', () => {
    expect(factOf(sample('internal-service-desk'), 'Allowed')).toContain(
      '99.50% of the 496 h within “Operating hours” from 1 January 2027 to 31 January 2027 allows 2 h 28 min 48 s.',
    );
  });

  it('is left out where services have hours of their own and the metric names none of them', () => {
    expect(factOf(sample('multi-level-group'), 'Allowed')).toBeUndefined();
  });

  it('is left out of what is no share of one time: averages, windows without a length, other metrics', () => {
    const { metrics, ...rest } = uptime('99.9');
    const averaged = metrics.map((metric) => ({
      ...metric,
      scope: { dimensions: [], per: [], aggregation: 'average' as const },
    }));
    expect(factOf({ ...rest, metrics: averaged }, 'Allowed')).toBeUndefined();
    expect(factOf(uptime('99.9', { kind: 'perItem' }), 'Allowed')).toBeUndefined();
    expect(
      factOf({ ...rest, metrics: metrics.map((metric) => ({ ...metric, kind: 'ratio' as const })) }, 'Allowed'),
    ).toBeUndefined();
  });
});

/** With the names that an example cannot do without. */
const named: typeof anAvailability = (rule, parts) => {
  const agreement = anAvailability(rule, parts);
  return {
    ...agreement,
    metrics: agreement.metrics.map((metric) => ({ ...metric, name: { en: 'Availability', da: 'Tilgængelighed' } })),
  };
};

describe('the example of a credit', () => {
  it('takes the middle of the first band and the fee of the agreement', () => {
    expect(printedBy(workedExamples, named(TABLE))).toEqual([
      expect.stringMatching(/is 99\.45% in a calendar month, the Service Credit is DKK 4,000, worked out as follows:$/),
      'Result: 99.45%',
      'Service Level: at least 99.9%: not met',
      'Step: 99.0% or more but less than 99.9%: 10%',
      'Fee: DKK 40,000 per month',
      'Calculation: 10% of DKK 40,000 = DKK 4,000',
      'Service Credit: DKK 4,000',
      'The result is assumed. The example explains the rule and does not change it.',
    ]);
  });

  it('shows the limit that it reaches', () => {
    const limits = [
      { id: 'cap', kind: 'cap' as const, amount: { kind: 'percent' as const, percent: '5' }, per: 'month' as const },
    ];
    const base = { kind: 'serviceFee' as const, period: 'month' as const };
    const lines = printedBy(workedExamples, named(TABLE, { remedies: { base, limits, stacking: 'sum' } }));
    expect(lines).toContain('Limit: at most DKK 2,000 per month: reached');
    expect(lines).toContain('Service Credit: DKK 2,000');
  });

  it('says so where the fee is assumed', () => {
    const lines = printedBy(workedExamples, named(TABLE, { charges: [] }));
    expect(lines).toContain('Fee: DKK 100 per month, assumed for the example');
    expect(lines).toContain(
      'The result and the fee are assumed. The example explains the rule and does not change it.',
    );
    expect(printedBy(workedExamples, named(TABLE, { charges: [] }), 'da')).toContain(
      'Vederlag: 100 kr. pr. måned, antaget til eksemplet',
    );
  });

  it('leaves the rules alone that the parties explain themselves, and every rule within one organisation', () => {
    const own = {
      base: { kind: 'serviceFee' as const, period: 'month' as const },
      examples: [{ id: 'own', about: 'credit' }],
    };
    expect(printedBy(workedExamples, named(TABLE, { remedies: own })).join('\n')).not.toContain('assumed');
    expect(printedBy(workedExamples, named(TABLE, { legalForce: 'governance' }))).toEqual([]);
  });

  it('is left out while what it is about has no name: an example has no blanks', () => {
    expect(printedBy(workedExamples, anAvailability(TABLE))).toEqual([]);
  });

  it('is left out where the rule cannot be worked out', () => {
    expect(printedBy(workedExamples, named({ kind: 'text', text: { en: 'as agreed' } }))).toEqual([]);
    expect(printedBy(workedExamples, named(TABLE, { remedies: {} }))).toEqual([]);
  });
});

describe('the table of first dates', () => {
  it('says what, as agreed, and when for the first time', () => {
    expect(datesPrinted(sample('customer-saas'))).toContain(
      'Claim for a Service Level that was not met | within 30 days after delivery of the report | by 7 March 2027 (for the period to 31 January 2027)',
    );
    expect(datesPrinted(sample('customer-saas'), 'da')).toContain(
      'Sidste dag for meddelelse om, at Aftalen ikke forlænges | 3 måneder før udløbet | 30. september 2028',
    );
  });

  it('has a name for everything in it', () => {
    for (const [name, file] of CASES) {
      const agreement = agreementOf(file);
      for (const block of firstDates({ ...writingOf(agreement), dated: datedFacts(agreement) }, null)) {
        const rows = block.kind === 'table' ? block.rows : [];
        for (const { cells } of rows) {
          expect(`${name}: ${plainTextOf(cells[0]?.content[0] ?? [])}`).not.toBe(`${name}: `);
        }
      }
    }
  });

  it('speaks neither of claims nor of fees within one organisation', () => {
    const lines = datesPrinted({ ...sample('customer-saas'), legalForce: 'governance' }).join('\n');
    expect(lines).not.toMatch(/Claim|fees/);
  });

  it('is left out until calendars are at hand', () => {
    expect(printedBy(firstDates, sample('customer-saas'))).toEqual([]);
  });
});

function datesPrinted(agreement: Agreement, language: 'en' | 'da' = 'en') {
  return printedLines(firstDates({ ...writingOf(agreement, language), dated: datedFacts(agreement) }, null));
}
