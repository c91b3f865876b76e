import { describe, expect, it } from 'vitest';
import { serviceLevels } from '#core/document/blocks/serviceLevels.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy, printedLines, writingOf } from '#tests/builders/printedLines.ts';

type Objective = NonNullable<AgreementParts['objectives']>[number];

const uptime = {
  id: 'uptime',
  code: 'S1',
  name: { en: 'Availability', da: 'Tilgængelighed' },
  window: { kind: 'calendarMonth' as const },
};
const reaction = {
  id: 'reaction',
  name: { en: 'Response time', da: 'Reaktionstid' },
  window: { kind: 'calendarMonth' as const },
};
const percent = (comparator: 'atLeast' | 'moreThan', value: string) => ({
  kind: 'value' as const,
  comparator,
  value,
  unit: 'percent' as const,
});
const within = (amount: string, unit: 'minute' | 'hour', comparator: 'atMost' | 'lessThan' = 'atMost') => ({
  kind: 'duration' as const,
  comparator,
  length: { amount, unit },
});

const priorityScheme = {
  id: 'scheme',
  priorities: [
    { id: 'p1', code: 'P1', name: { en: 'Critical', da: 'Kritisk' } },
    { id: 'p2', code: 'P2' },
  ],
};

function printed(objectives: readonly Objective[], parts: AgreementParts = {}, language: 'en' | 'da' = 'en') {
  const agreement = anAgreement({ metrics: [uptime, reaction], priorityScheme, objectives: [...objectives], ...parts });
  return printedBy(serviceLevels, agreement, language);
}

describe('service levels', () => {
  it('bind the provider to each target, with its period and the clause that defines it', () => {
    const objectives = [{ id: 'o', metric: 'uptime', target: percent('atLeast', '99.90') }];
    expect(printed(objectives)).toEqual([
      'The Provider shall meet the following Service Levels:',
      'Service Level | Target | Measurement Period | Defined in',
      'S1 Availability | At least 99.90% | Each calendar month | Clause ',
    ]);
    expect(printed(objectives, {}, 'da')).toEqual([
      'Leverandøren skal opfylde følgende Servicemål:',
      'Servicemål | Målværdi | Måleperiode | Defineret i',
      'S1 Tilgængelighed | Mindst 99,90 % | Hver kalendermåned | Pkt. ',
    ]);
  });

  it('point at the definition of the metric', () => {
    const agreement = anAgreement({
      metrics: [uptime],
      objectives: [{ id: 'o', metric: 'uptime', target: percent('atLeast', '99') }],
    });
    const table = serviceLevels(writingOf(agreement), null).find((block) => block.kind === 'table');
    expect(JSON.stringify(table)).toContain('"target":"metric-uptime"');
  });

  it('have the verb of a duty in every agreement, that of the library too', () => {
    const objectives = [{ id: 'o', metric: 'uptime', target: percent('atLeast', '99') }];
    expect(printed(objectives, { type: 'internal' })[0]).toBe('The Provider shall meet the following Service Levels:');
    expect(printed(objectives, { legalForce: 'governance' }, 'da')[0]).toBe(
      'Leverandøren skal opfylde følgende Servicemål:',
    );
  });

  it('that vary by priority have a table of their own with a row for each', () => {
    const objectives = [
      {
        id: 'a',
        metric: 'reaction',
        key: [{ kind: 'priority' as const, priority: 'p1' }],
        target: within('15', 'minute'),
        attainment: '90',
      },
      {
        id: 'b',
        metric: 'reaction',
        key: [{ kind: 'priority' as const, priority: 'p2' }],
        target: within('1', 'hour', 'lessThan'),
        attainment: '80',
      },
      { id: 'c', metric: 'reaction', target: within('8', 'hour') },
    ];
    expect(printed(objectives)).toEqual([
      'The Provider shall meet the following Service Levels for Response time, calculated for each calendar month as stated in clause :',
      'Priority | Target',
      'P1 (Critical) | At least 90% within 15 minutes',
      'P2 | At least 80% in less than 1 hour',
      'Otherwise | At most 8 hours',
      'A time limit that is stated without a percentage applies to every single case.',
    ]);
    expect(printed(objectives, {}, 'da').slice(2, 4)).toEqual([
      'P1 (Kritisk) | Mindst 90 % inden for 15 minutter',
      'P2 | Mindst 80 % på under 1 time',
    ]);
  });

  it('that vary by several keys have a column for each', () => {
    const dimensions = [{ id: 'region', name: { en: 'region' }, values: [{ id: 'eu', name: { en: 'EU' } }] }];
    const key = [
      { kind: 'dimension' as const, dimension: 'region', value: 'eu' },
      { kind: 'service' as const, service: 'mail' },
    ];
    const services = [{ id: 'mail', name: { en: 'Mail' } }];
    const lines = printed([{ id: 'a', metric: 'uptime', key, target: percent('moreThan', '99') }], {
      dimensions,
      services,
    });
    expect(lines.slice(1)).toEqual(['Region | Service | Target', 'EU | Mail | More than 99%']);
  });

  it('keep guarantees, aims and thresholds apart and say what each is', () => {
    const lines = printed([
      { id: 'a', metric: 'uptime', role: 'aim', target: percent('atLeast', '100') },
      { id: 'b', metric: 'uptime', role: 'guarantee', target: percent('atLeast', '99.5') },
      { id: 'c', metric: 'uptime', role: 'warning', target: percent('atLeast', '99.7') },
      { id: 'd', metric: 'uptime', role: 'terminationThreshold', target: percent('atLeast', '95') },
    ]);
    expect(lines.filter((line) => !line.startsWith('Service Level'))).toEqual([
      'The Provider shall meet the following Service Levels:',
      'S1 Availability | At least 99.5% | Each calendar month | Clause ',
      'The following values are aims of the Provider:',
      'S1 Availability | At least 100% | Each calendar month | Clause ',
      'A result that does not reach an aim is not a breach of the Agreement.',
      'The following thresholds apply:',
      'S1 Availability | At least 99.7% | Warning threshold | Each calendar month | Clause ',
      'S1 Availability | At least 95% | Termination threshold | Each calendar month | Clause ',
      expect.stringMatching(
        /^A result that does not meet a warning threshold .+ A result that does not meet a termination threshold .+\.$/,
      ),
    ]);
  });

  it('say openly where there is only a text, no commitment, or nothing yet', () => {
    const lines = printed([
      {
        id: 'a',
        metric: 'uptime',
        target: { kind: 'text', text: { en: 'as agreed with the client' } },
        attainment: '80',
      },
      { id: 'b', metric: 'uptime', target: { kind: 'none' } },
      { id: 'c', metric: 'uptime' },
      { id: 'd' },
    ]);
    expect(lines.map((line) => line.split(' | ')[1]).slice(2)).toEqual([
      'As agreed with the client, in at least 80% of cases',
      'No commitment',
      expect.stringMatching(/^\[.+\]$/),
      expect.stringMatching(/^\[.+\]$/),
    ]);
    expect(lines.at(-1)).toMatch(/^\[.+\] \| \[.+\]/);
  });

  it('print ranges, percentiles, notes, validity and the words agreed', () => {
    const metrics = [{ ...uptime, kind: 'percentile' as const, percentile: '92' }];
    const target = {
      kind: 'range' as const,
      from: { value: '1', inclusive: true },
      to: { value: '3', inclusive: false },
      unit: 'second' as const,
    };
    const objective = {
      id: 'o',
      metric: 'uptime',
      target,
      note: { en: 'Measured at night too.' },
      validity: { from: '2027-01-01' },
      asWritten: { en: 'about 2 s' },
    };
    expect(printed([objective], { metrics })[2]).toBe(
      'S1 Availability | 1 second or more but less than 3 seconds (92nd percentile) // Measured at night too. // From 1 January 2027 // In the words agreed: “about 2 s” | Each calendar month | Clause ',
    );
  });

  it('refer to their conditions, the metric’s own included, each once', () => {
    const agreement = anAgreement({
      conditions: [{ id: 'load' }, { id: 'zones' }],
      metrics: [{ ...uptime, conditions: ['load'] }],
      objectives: [{ id: 'o', metric: 'uptime', target: percent('atLeast', '99'), conditions: ['load', 'zones'] }],
    });
    const blocks = serviceLevels(writingOf(agreement), null);
    expect(JSON.stringify(blocks).match(/"conditions-\w+"/g)).toEqual(['"conditions-load"', '"conditions-zones"']);
    expect(printedLines(blocks)[1]).toBe('Service Level | Target | Measurement Period | Conditions | Defined in');
  });

  it('that are duties of the customer bind the customer', () => {
    const parts = {
      duties: [{ id: 'answer', party: 'customer' }],
      metrics: [{ ...uptime, subject: { kind: 'duty' as const, duty: 'answer' } }],
    };
    expect(printed([{ id: 'o', metric: 'uptime', target: percent('atLeast', '99') }], parts)[0]).toBe(
      'The Customer shall meet the following Service Levels:',
    );
  });

  it('are not there without objectives', () => {
    expect(printed([])).toEqual([]);
  });
});
