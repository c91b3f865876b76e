import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { checkSmart, isDone, SMART_LETTERS, type SmartLetter } from '#core/checks/smart.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const sample = agreementOf(join(import.meta.dirname, '../../../templates/samples/customer-saas.sla'));

/** What a letter of the sample's goal lacks after a change to the agreement. */
function gapsOf(letter: SmartLetter, change: (agreement: typeof sample) => void) {
  const agreement = structuredClone(sample);
  change(agreement);
  const [goal] = agreementSchema.parse(agreement).goals;
  if (goal === undefined) throw new Error('The sample has no goal');
  return checkSmart(agreement, goal)[letter].map(({ kind, path }) => [kind, path]);
}
type Goal = (typeof sample)['goals'][number];
const goal = (change: (goal: Goal) => void) => (agreement: typeof sample) => {
  const [first] = agreement.goals;
  if (first !== undefined) change(first);
};
const at = (path: string) => `goals/fewer-interruptions/${path}`;

/** Where an empty goal is open. */
const emptyGaps = (letter: SmartLetter) =>
  gapsOf(letter, (agreement) => {
    agreement.goals = [{ id: 'empty', measurable: { objectives: [] } }];
    agreement.governance = { ...agreement.governance, reviews: [] } as never;
  }).map(([, path]) => path);

/** A change to the promise that the goal is measured by. */
const objective = (change: (one: (typeof sample)['objectives'][number]) => void) => (agreement: typeof sample) => {
  const found = agreement.objectives.find(({ id }) => id === 'uptime-guarantee');
  if (found !== undefined) change(found);
};

const perfect = (excluded: boolean) => (agreement: typeof sample) => {
  const found = agreement.objectives.find(({ id }) => id === 'uptime-guarantee');
  if (found !== undefined) found.target = { kind: 'value', comparator: 'atLeast', value: '100.0', unit: 'percent' };
  if (!excluded) agreement.exclusions = [];
};

test('the goal of the sample is done in every letter', () => {
  const [first] = sample.goals;
  if (first === undefined) throw new Error('The sample has no goal');
  const check = checkSmart(sample, first);
  expect(SMART_LETTERS.filter((letter) => !isDone(check[letter]))).toEqual([]);
});

test('of an empty goal every letter is open, with the questions that close it', () => {
  expect(emptyGaps('specific')).toEqual([
    'goals/empty/specific/service',
    'goals/empty/specific/outcome',
    'goals/empty/owner',
  ]);
  expect(emptyGaps('measurable')).toEqual(['goals/empty/measurable/objectives']);
  expect(emptyGaps('achievable')).toEqual(['goals/empty/achievable/baseline', 'goals/empty/achievable/evidence']);
  expect(emptyGaps('relevant')).toEqual(['goals/empty/relevant/need', 'goals/empty/timeBound/review']);
  expect(emptyGaps('timeBound')).toEqual(['goals/empty/timeBound/firstEvaluation', 'goals/empty/timeBound/review']);
});

describe('specific', () => {
  test.each([
    ['en', 'faults are fixed as soon as possible', 'vagueWord'],
    ['da', 'fejl rettes hurtigst muligt', 'vagueWord'],
    ['en', 'users can sign in and/or read mail', 'severalOutcomes'],
  ] as const)('%s: “%s” is noticed', (language, words, kind) => {
    const gaps = gapsOf(
      'specific',
      goal((one) => (one.specific = { service: 'kajplan', outcome: { [language]: words } })),
    );
    expect(gaps).toEqual([[kind, at('specific/outcome')]]);
  });

  test.each([
    ['en', 'faults are fixed as soon as possible and within 4 hours'],
    ['da', 'beslutninger godkendes'],
  ] as const)('%s: “%s” is not', (language, words) => {
    expect(
      gapsOf(
        'specific',
        goal((one) => (one.specific = { service: 'kajplan', outcome: { [language]: words } })),
      ),
    ).toEqual([]);
  });
});

describe('measurable', () => {
  test('words are no number', () => {
    const gaps = gapsOf(
      'measurable',
      objective((one) => (one.target = { kind: 'text', text: { en: 'as agreed' } })),
    );
    expect(gaps).toEqual([['noNumber', 'objectives/uptime-guarantee/target']]);
  });
  test('a target about nothing measures nothing', () => {
    expect(
      gapsOf(
        'measurable',
        objective((one) => delete one.metric),
      ),
    ).toEqual([['noMetric', 'objectives/uptime-guarantee/metric']]);
  });
  test('the metric must be complete', () => {
    const gaps = gapsOf('measurable', (agreement) => {
      agreement.metrics = [{ id: 'uptime', conditions: [], exclusions: [] }];
    });
    expect(gaps.map(([, path]) => path)).toEqual([
      'metrics/uptime/definition',
      'metrics/uptime/unit',
      'metrics/uptime/window',
      'metrics/uptime/measurement/by',
    ]);
  });
});

test('achievable: 100 % needs something that does not count', () => {
  expect(gapsOf('achievable', perfect(true))).toEqual([]);
  expect(gapsOf('achievable', perfect(false))).toEqual([['perfection', 'objectives/uptime-guarantee/target']]);
});

test('relevant: another goal must not say the same', () => {
  const gaps = gapsOf('relevant', (agreement) => {
    const [first] = agreement.goals;
    if (first !== undefined) agreement.goals.push({ ...first, id: 'twin' });
  });
  expect(gaps).toEqual([['sameAsAnother', at('statement')]]);
});

describe('time-bound', () => {
  test('the dates follow each other and the agreement', () => {
    const gaps = gapsOf('timeBound', (agreement) => {
      agreement.term = { ...agreement.term, end: '2027-01-01' } as never;
      goal((one) => (one.timeBound = { due: '2027-12-31', firstEvaluation: '2027-04-12', review: '2027-02-01' }))(
        agreement,
      );
    });
    expect(gaps).toEqual([
      ['evaluatedAfterEnd', at('timeBound/firstEvaluation')],
      ['reviewedBeforeEvaluation', at('timeBound/review')],
    ]);
  });
  test.each([
    ['99.5', [['noDue', at('timeBound/due')]]],
    ['99.90', []],
  ])('from %s % today, a goal of 99.90 % may need a date', (value, expected) => {
    const gaps = gapsOf(
      'timeBound',
      goal((one) => {
        one.achievable = { baseline: { value, unit: 'percent' } };
        one.timeBound = { firstEvaluation: '2027-04-12', review: '2028-01-17' };
      }),
    );
    expect(gaps).toEqual(expected);
  });
});
