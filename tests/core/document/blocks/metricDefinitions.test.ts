import { describe, expect, it } from 'vitest';
import { metricDefinitions } from '#core/document/blocks/metricDefinitions.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy, printedLines, writingOf } from '#tests/builders/printedLines.ts';

type Metric = NonNullable<AgreementParts['metrics']>[number];

function printed(metric: Partial<Metric>, parts: AgreementParts = {}, language: 'en' | 'da' = 'en') {
  const agreement = anAgreement({ metrics: [{ id: 'm', name: { en: 'Metric', da: 'Måling' }, ...metric }], ...parts });
  return printedBy(metricDefinitions, agreement, language);
}

function row(lines: readonly string[], label: string): string | undefined {
  return lines.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2);
}

const T = { kind: 'variable', symbol: 'T' } as const;
const N = { kind: 'variable', symbol: 'N' } as const;
const operation = <Left, Right>(left: Left, operator: 'add' | 'subtract' | 'multiply' | 'divide', right: Right) =>
  ({ kind: 'operation', operator, left, right }) as const;

const sign = (words: string) => ({ kind: 'text' as const, text: { en: words } });

function formula(expression: unknown): string | undefined {
  return row(printed({ formula: { expression } }), 'Formula');
}

describe('the definition of a metric', () => {
  it('prints the whole anatomy', () => {
    const metric: Partial<Metric> = {
      code: 'S1',
      purpose: { en: 'shows whether users can work' },
      subject: { kind: 'services', services: ['mail'] },
      kind: 'availability',
      definition: { en: 'The share of the Service Hours in which Mail was available.' },
      formula: {
        text: { en: 'Available time over all time.' },
        expression: operation(operation(operation(T, 'subtract', N), 'divide', T), 'multiply', {
          kind: 'constant',
          value: '100',
        }),
        variables: [{ symbol: 'T', meaning: { en: 'Service Hours' } }, { symbol: 'N' }],
      },
      unit: 'percent',
      direction: 'higherIsBetter',
      window: {
        kind: 'rolling',
        length: { amount: '30', unit: 'day' },
        endsAt: 'report',
        slice: { amount: '5', unit: 'minute' },
        timeZone: 'UTC',
      },
      hours: 'office',
      failure: {
        kind: 'any',
        of: [
          { kind: 'consecutive', count: 3, check: { en: 'probes' }, interval: { amount: '60', unit: 'second' } },
          {
            kind: 'all',
            of: [
              {
                kind: 'threshold',
                measure: { en: 'the error rate' },
                comparator: 'moreThan',
                value: '5',
                unit: 'percent',
                over: { amount: '1', unit: 'minute' },
              },
              { kind: 'text', text: { en: 'an alarm is raised.' } },
            ],
          },
        ],
      },
      minimumDuration: { amount: '3', unit: 'minute' },
      countsFrom: 'firstSign',
      clock: {
        start: { en: 'receipt' },
        stop: { en: 'the answer' },
        pauses: [{ en: 'while awaiting the Customer' }],
        outOfHours: 'pauses',
      },
      scope: { dimensions: ['region'], per: [{ en: 'account' }], aggregation: 'each' },
      measurement: {
        by: 'provider',
        role: 'desk',
        tool: { en: 'an external probe' },
        point: { en: 'the edge' },
        interval: { amount: '60', unit: 'second' },
        frequency: { times: 2, per: 'hour' },
        sourceOfTruth: { en: 'the probe' },
        access: { en: 'both parties can read it' },
        precondition: { en: 'the probe is reachable' },
      },
      rounding: { mode: 'halfUp', decimals: 2, when: 'beforeComparison' },
      edgeRules: {
        partialWindow: 'proRata',
        missingData: 'penalty',
        missingDataText: { en: 'one point for each ticket' },
        minimumSample: 10,
        belowMinimum: 'notJudged',
        runIn: { amount: '3', unit: 'month' },
        claimedTimeOnce: true,
      },
      retention: { amount: '13', unit: 'month' },
      reportedIn: 'report',
      validity: { to: '2028-12-31' },
    };
    const lines = printed(metric, {
      services: [{ id: 'mail', name: { en: 'Mail' } }],
      calendars: [{ id: 'office', name: { en: 'Office hours' } }],
      roles: [{ id: 'desk', name: { en: 'Service desk' } }],
      dimensions: [{ id: 'region', name: { en: 'region' } }],
      governance: { reports: [{ id: 'report', name: { en: 'Service report' } }] },
    });
    expect(lines).toEqual([
      '## S1 Metric',
      'Purpose: Shows whether users can work',
      'Applies to: Mail',
      'What is measured: The share of the Service Hours in which Mail was available.',
      expect.stringMatching(
        /^Formula: Available time over all time\. \/\/ \(T − N\) ÷ T × 100 \/\/ T = Service Hours \/\/ N = \[.+\]$/,
      ),
      'Unit: Per cent',
      'Direction: A higher value is better',
      'Measurement Period: A rolling period of 30 days, ending when the report is made, made up of intervals of 5 minutes (time zone UTC)',
      'Measured within: Office hours',
      'Results: One result for each combination of region and account; each result is judged on its own',
      'Counts as failed while: At least one of the following holds: // – 3 consecutive probes, made every 60 seconds, fail // – the error rate is more than 5% over 1 minute and an alarm is raised',
      'Shortest failure: A failure counts only if it lasts at least 3 minutes',
      'Start of a failure: Its time counts from its first sign',
      'Clock starts at: Receipt',
      'Clock stops at: The answer',
      'Clock stands still: While awaiting the Customer',
      'Outside the hours: The clock stands still outside the hours that apply',
      'Measured by: The Provider (service desk)',
      'Measured with: An external probe',
      'Measuring point: The edge',
      'Measuring interval: 60 seconds',
      'Frequency of measurement: Twice an hour',
      'Precondition: The probe is reachable',
      'Figure that prevails: The probe',
      'Access to the data: Both parties can read it',
      'Rounding: Rounded to 2 decimals, halves up, before comparison with the target',
      'Incomplete Measurement Period: Calculated for the part of the period in which the metric is measured',
      'Missing measurement: Has the consequence that the Agreement states for a missing measurement. One point for each ticket.',
      'Small numbers: If a period has fewer than 10 items, the period is not judged',
      'Run-in period: The first 3 months, in which results are measured but not judged',
      'Repeated claims: Time used in one successful claim cannot be used in another',
      'Data kept for: 13 months',
      'Reported in: Service report',
      'In force: Until 31 December 2028',
    ]);
  });

  it('shows what nobody can do without as blanks, and nothing else', () => {
    expect(printed({})).toEqual([
      '## Metric',
      expect.stringMatching(/^What is measured: \[.+\]$/),
      expect.stringMatching(/^Measurement Period: \[.+\]$/),
      expect.stringMatching(/^Measured by: \[.+\]$/),
    ]);
  });

  it('needs no definition beside a formula or the words agreed', () => {
    expect(row(printed({ formula: {} }), 'What is measured')).toBeUndefined();
    expect(row(printed({ asWritten: { en: 'uptime is 100 % less downtime' } }), 'In the words agreed')).toBe(
      'Uptime is 100 % less downtime',
    );
  });

  it('formulates in Danish what it does in English', () => {
    const lines = printed(
      {
        window: { kind: 'calendarQuarter' },
        scope: { per: [{ da: 'region' }], aggregation: 'worst' },
        failure: {
          kind: 'consecutive',
          count: 5,
          check: { da: 'målinger' },
          interval: { amount: '1', unit: 'minute' },
        },
        rounding: { mode: 'up', decimals: 0 },
        edgeRules: { minimumSample: 10, belowMinimum: 'oneMissAllowed' },
        percentile: '99.9',
        unit: 'second',
      },
      {},
      'da',
    );
    expect(row(lines, 'Måleperiode')).toBe('Hvert kalenderkvartal');
    expect(row(lines, 'Resultater')).toBe('Ét resultat: den dårligste af værdierne pr. region');
    expect(row(lines, 'Anses for svigt, mens')).toBe(
      '5 på hinanden følgende målinger, foretaget hvert minut, mislykkes',
    );
    expect(row(lines, 'Afrunding')).toBe('Rundes op til hele tal');
    expect(row(lines, 'Begrænset datagrundlag')).toBe(
      'Er der færre end 10 tilfælde i en periode, er målet opfyldt, hvis højst ét tilfælde ikke opfylder det',
    );
    expect(row(lines, 'Enhed')).toBe('Sekunder // 99,9 %-fraktilen');
  });

  it('brackets a formula only where the order of calculation needs it', () => {
    const U = { kind: 'variable', symbol: 'U' } as const;
    expect(formula(operation(T, 'subtract', operation(N, 'subtract', U)))).toBe('T − (N − U)');
    expect(formula(operation(operation(T, 'subtract', N), 'subtract', U))).toBe('T − N − U');
    expect(formula(operation(T, 'multiply', operation(N, 'divide', U)))).toBe('T × (N ÷ U)');
    expect(formula(operation(T, 'add', operation(N, 'multiply', U)))).toBe('T + N × U');
    expect(formula(operation(operation(T, 'add', N), 'multiply', U))).toBe('(T + N) × U');
  });

  it('groups signs inside signs with brackets', () => {
    const failure = {
      kind: 'all' as const,
      of: [sign('a'), { kind: 'any' as const, of: [sign('b'), { kind: 'all' as const, of: [sign('c'), sign('d')] }] }],
    };
    expect(row(printed({ failure }), 'Counts as failed while')).toBe(
      'All of the following hold together: // – a // – b or (c and d)',
    );
  });

  it('lists the exclusions that hold for it: its own, else the general ones, and those that name it', () => {
    const exclusions = [
      { id: 'planned', metrics: ['m'] },
      { id: 'general' },
      { id: 'other', metrics: ['n'] },
      { id: 'own' },
    ];
    const targets = (metric: Partial<Metric>) => {
      const agreement = anAgreement({ exclusions, metrics: [{ id: 'm', ...metric }] });
      return JSON.stringify(metricDefinitions(writingOf(agreement), null)).match(/exclusions-\w+(?=")/g);
    };
    expect(targets({})).toEqual(['exclusions-planned', 'exclusions-general', 'exclusions-own']);
    expect(targets({ exclusions: ['own'] })).toEqual(['exclusions-planned', 'exclusions-own']);
  });

  it('names a run of exclusions by its first and last', () => {
    const exclusions = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const agreement = anAgreement({ exclusions, metrics: [{ id: 'm' }] });
    const lines = printedLines(metricDefinitions(writingOf(agreement), null));
    expect(row(lines, 'Left out')).toBe('Clause  to clause ');
  });

  it('has an anchor that tables of service levels point at', () => {
    expect(metricDefinitions(writingOf(anAgreement({ metrics: [{ id: 'm' }] })), null)[0]).toMatchObject({
      kind: 'clause',
      anchor: 'metric-m',
    });
    expect(printedBy(metricDefinitions, anAgreement())).toEqual([]);
  });
});
