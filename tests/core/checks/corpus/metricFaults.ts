import { add, all, inData, put, type Fault } from './fault.ts';

const S = 'customer-saas';
const uptime = (key: string, value?: unknown) => put(`metrics/uptime/${key}`, value);

export const metricFaults: readonly Fault[] = [
  ...inData('metric-no-unit', 'a bare number', [S, 'metrics/uptime/unit'], uptime('unit')),
  ...inData(
    'metric-no-comparator',
    'a number in words',
    [S, 'objectives/uptime-guarantee/target'],
    put('objectives/uptime-guarantee/target', { kind: 'text', text: { en: 'uptime 99.9 %', da: 'oppetid 99,9 %' } }),
  ),
  ...inData(
    'metric-no-comparator',
    'the wrong way round',
    [S, 'objectives/uptime-guarantee/target'],
    put('objectives/uptime-guarantee/target/comparator', 'atMost'),
  ),
  ...inData('metric-no-window', 'a share of nothing', [S, 'metrics/uptime/window'], uptime('window')),
  ...inData(
    'metric-no-window',
    'a rolling window without a length',
    [S, 'metrics/uptime/window/length'],
    uptime('window', { kind: 'rolling' }),
  ),
  ...inData(
    'metric-no-formula',
    'only a name',
    [S, 'metrics/uptime/formula'],
    all(uptime('formula'), uptime('definition'), uptime('asWritten')),
  ),
  ...inData(
    'formula-malformed',
    'brackets',
    [S, 'metrics/uptime/formula/text'],
    uptime('formula', { variables: [], text: { en: '(Max − Down / Max] × 100', da: '(Max − Ned / Max] × 100' } }),
  ),
  ...inData(
    'formula-malformed',
    'an unknown symbol',
    [S, 'metrics/uptime/formula/variables'],
    uptime('formula', { variables: [], expression: { kind: 'variable', symbol: 'X' } }),
  ),
  ...inData(
    'population-mismatch',
    'net above, gross below',
    [S, 'metrics/uptime/formula/variables'],
    uptime('formula', {
      expression: {
        kind: 'operation',
        operator: 'divide',
        left: { kind: 'variable', symbol: 'D' },
        right: { kind: 'variable', symbol: 'T' },
      },
      variables: [
        {
          symbol: 'D',
          meaning: { en: 'downtime excluding planned maintenance', da: 'nedetid eksklusive planlagt vedligeholdelse' },
        },
        { symbol: 'T', meaning: { en: 'total minutes of the month', da: 'månedens samlede minutter' } },
      ],
    }),
  ),
  ...inData('metric-no-source', 'nobody measures', [S, 'metrics/uptime/measurement/by'], uptime('measurement')),
  ...inData(
    'metric-no-point',
    'measured nowhere',
    [S, 'metrics/uptime/measurement/point'],
    uptime('measurement/point'),
  ),
  ...inData(
    'metric-no-clock-start',
    'from when?',
    [S, 'metrics/resolution/clock/start'],
    all(
      put('metrics/resolution/clock', undefined),
      put('metrics/resolution/definition', undefined),
      put('metrics/resolution/asWritten', undefined),
    ),
  ),
  ...inData('metric-no-pause-rule', 'nothing about pauses', [S, 'metrics/resolution/clock/pauses'], (agreement) => {
    put('metrics/resolution/clock', {
      start: { en: 'registration', da: 'registrering' },
      stop: { en: 'service restored', da: 'drift genoprettet' },
    })(agreement);
    for (const duty of agreement.duties)
      if (duty.effect?.kind === 'pauseClock') duty.effect = { kind: 'none', metrics: [] };
  }),
  ...inData('metric-no-calendar', 'working days of no calendar', [S, 'metrics/reaction/hours'], (agreement) => {
    put('metrics/reaction/hours', undefined)(agreement);
    put('support/hours', undefined)(agreement);
    put('objectives/reaction-p4/target', {
      kind: 'duration',
      comparator: 'atMost',
      length: { amount: '2', unit: 'workingDay' },
    })(agreement);
  }),
  ...inData(
    'metric-no-hours',
    'still outside no hours',
    [S, 'metrics/resolution/hours'],
    put('metrics/resolution/clock/outOfHours', 'pauses'),
  ),
  ...inData(
    'calendar-overlap-gap',
    'overlapping hours',
    [S, 'calendars/support-hours/week'],
    put('calendars/support-hours/week', [
      {
        days: ['monday'],
        intervals: [
          { from: '08:00', to: '16:30' },
          { from: '16:00', to: '20:00' },
        ],
      },
    ]),
  ),
  ...inData('metric-no-rounding', 'decimals and no rule', [S, 'metrics/uptime/rounding'], uptime('rounding')),
  ...inData(
    'rounding-contradiction',
    'commenced counts as completed',
    [S, 'remedies/examples/planted/stated/0/value'],
    all(
      put('consequences/uptime-credit/action/rule', {
        kind: 'perUnit',
        per: { amount: '1', unit: { kind: 'percentagePoint' }, completion: 'commenced' },
        pays: { kind: 'percent', percent: '1' },
      }),
      add('remedies/examples', {
        id: 'planted',
        about: 'uptime-credit',
        given: [{ name: { en: 'shortfall', da: 'afvigelse' }, value: '8.2', unit: 'percentagePoint' }],
        stated: [{ name: { en: 'credit', da: 'kredit' }, value: '8', unit: 'percent' }],
      }),
    ),
  ),
  ...inData(
    'example-contradiction',
    'due when nobody is there',
    [S, 'remedies/examples/planted/moments/1/time'],
    all(
      put('metrics/resolution/hours', 'support-hours'),
      put('metrics/resolution/clock/outOfHours', 'pauses'),
      add('remedies/examples', {
        id: 'planted',
        metric: 'resolution',
        given: [{ name: { en: 'time', da: 'tid' }, value: '8', unit: 'workingHour' }],
        moments: [
          { weekday: 'tuesday', time: '15:00' },
          { weekday: 'tuesday', time: '23:00' },
        ],
      }),
    ),
  ),
  ...inData(
    'metric-min-sample',
    'one case decides',
    [S, 'metrics/reaction/edgeRules/minimumSample'],
    all(put('metrics/reaction/edgeRules', undefined), put('objectives/reaction-p1/attainment', '90')),
  ),
  ...inData('metric-missing-data', 'no rule', [S, 'metrics/uptime/edgeRules/missingData'], uptime('edgeRules')),
  ...inData(
    'metric-retention',
    'logs for a week',
    [S, 'metrics/uptime/retention'],
    uptime('retention', { amount: '7', unit: 'day' }),
  ),
  ...inData(
    'exclusion-uncapped',
    'maintenance without an end',
    [S, 'maintenance/night-window/cap'],
    all(put('maintenance/night-window/cap', undefined), put('maintenance/night-window/countsAsDowntime', false)),
  ),
  ...inData(
    'exclusion-moot',
    'a window when nothing is measured',
    [S, 'maintenance/night-window/windows/0'],
    (agreement) => {
      for (const metric of agreement.metrics) if (metric.kind === 'availability') metric.hours = 'support-hours';
      put('maintenance/night-window/services', [])(agreement);
      put('maintenance/night-window/countsAsDowntime', false)(agreement);
      put('maintenance/night-window/windows', [{ recurs: 'weekly', days: ['sunday'], from: '01:00', to: '03:00' }])(
        agreement,
      );
    },
  ),
  ...inData(
    'exclusion-provider-fault',
    'all third parties',
    [S, 'exclusions/planted/text'],
    add('exclusions', {
      id: 'planted',
      kind: 'thirdParty',
      text: { en: 'failures of third parties', da: 'fejl hos tredjemand' },
    }),
  ),
  ...inData(
    'percentile-incomplete',
    'which percentile?',
    [S, 'metrics/api-latency/percentile'],
    all(put('metrics/api-latency/kind', 'percentile'), put('metrics/api-latency/percentile', undefined)),
  ),
  ...inData(
    'percentile-order',
    '95 before 90',
    [S, 'objectives/p95/target'],
    all(
      put('metrics/api-latency/kind', 'percentile'),
      put('metrics/api-latency/percentile', '90'),
      put('metrics/api-latency/unit', 'millisecond'),
      put('objectives/api-latency-guarantee/target', {
        kind: 'value',
        comparator: 'atMost',
        value: '500',
        unit: 'millisecond',
      }),
      (agreement) => {
        const metric = agreement.metrics.find(({ id }) => id === 'api-latency');
        if (metric !== undefined) agreement.metrics.push({ ...structuredClone(metric), id: 'slow', percentile: '95' });
      },
      add('objectives', {
        id: 'p95',
        metric: 'slow',
        key: [],
        conditions: [],
        target: { kind: 'value', comparator: 'atMost', value: '300', unit: 'millisecond' },
      }),
    ),
  ),
  ...inData(
    'nps-as-percent',
    'NPS in per cent',
    [S, 'metrics/uptime/unit'],
    uptime('name', { en: 'NPS of the users', da: 'Brugernes NPS' }),
  ),
  ...inData(
    'target-out-of-range',
    '101 %',
    [S, 'objectives/uptime-guarantee/target'],
    put('objectives/uptime-guarantee/target/value', '101'),
  ),
  ...inData(
    'target-out-of-range',
    'a negative time',
    [S, 'objectives/reaction-p1/target'],
    put('objectives/reaction-p1/target', {
      kind: 'duration',
      comparator: 'atMost',
      length: { amount: '-2', unit: 'hour' },
    }),
  ),
];
