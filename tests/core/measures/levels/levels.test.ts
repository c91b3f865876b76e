import { describe, expect, it } from 'vitest';
import type { AgreementParts } from '#tests/builders/agreement.ts';
import { effectivePromises, type EffectivePromise } from '#core/measures/levels/effective.ts';
import { strictness, type Strictness } from '#core/measures/levels/strictness.ts';
import { availabilityFits, timesFit } from '#core/measures/levels/supports.ts';
import { decimal } from '#core/measures/exact.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

type Objectives = NonNullable<AgreementParts['objectives']>;
type Rules = NonNullable<NonNullable<AgreementParts['levels']>[number]['rules']>;

const atLeast = (value: string) => ({ kind: 'value', comparator: 'atLeast', value, unit: 'percent' }) as const;
const REASON = { en: 'the platform is shared' };

/** Corporate above customer above service, with an uptime for all and what else is given. */
function multiLevel(objectives: Objectives, rules: { corporate?: Rules; customer?: Rules; service?: Rules } = {}) {
  return anAgreement({
    type: 'multiLevel',
    levels: [
      { id: 'corporate', kind: 'corporate', rules: rules.corporate ?? [] },
      { id: 'customer', kind: 'customer', parent: 'corporate', rules: rules.customer ?? [] },
      { id: 'service', kind: 'service', parent: 'customer', rules: rules.service ?? [] },
    ],
    metrics: [
      { id: 'uptime', kind: 'availability', window: { kind: 'calendarMonth' } },
      { id: 'quarterly', kind: 'availability', window: { kind: 'calendarQuarter' } },
    ],
    objectives,
  });
}
const corporate = { id: 'top', metric: 'uptime', level: 'corporate', target: atLeast('99.5') } as const;
const customer = (value: string) =>
  ({ id: 'middle', metric: 'uptime', level: 'customer', target: atLeast(value) }) as const;

function at(level: string, agreement: ReturnType<typeof multiLevel>): EffectivePromise {
  const made = effectivePromises(agreement, level);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const [only, ...others] = made.value;
  if (only === undefined || others.length > 0) throw new Error(`${made.value.length} promises`);
  return only;
}
const holding = (...args: Parameters<typeof at>): string[] => at(...args).holds.map(({ id }) => id);

const compared = (own: object, other: object, metrics: readonly [object, object] = [{}, {}]): Strictness => {
  const { objectives, metrics: made } = anAgreement({
    metrics: metrics.map((metric, index) => ({
      id: `m${index}`,
      kind: 'availability',
      window: { kind: 'calendarMonth' },
      ...metric,
    })),
    objectives: [
      { id: 'own', target: atLeast('99.9'), ...own },
      { id: 'other', target: atLeast('99.9'), ...other },
    ],
  });
  const [child, parent] = [
    { objective: objectives[0], metric: made[0] },
    { objective: objectives[1], metric: made[1] },
  ];
  return strictness(child as never, parent as never);
};

const within = (amount: string, unit: 'hour' | 'minute' | 'workingHour') => ({
  target: { kind: 'duration', comparator: 'atMost', length: { amount, unit } },
});

const faults = (value: string, rules: Parameters<typeof multiLevel>[1] = {}) =>
  at('customer', multiLevel([corporate, customer(value)], rules)).faults;

const both = (treatment: 'tighten' | 'extend' | 'replace' | 'inherit' | 'notApplicable') =>
  holding(
    'customer',
    multiLevel([corporate, customer('99.9')], {
      customer: [{ subject: 'objective', entity: 'middle', treatment, reason: REASON }],
    }),
  );

const hours = (amount: string, unit: 'hour' | 'minute' | 'workingHour' = 'hour') => ({ amount, unit });

describe('a promise at a level', () => {
  it('is that of the nearest level that says something', () => {
    const agreement = multiLevel([corporate, customer('99.9')]);
    expect(holding('corporate', agreement)).toEqual(['top']);
    expect(holding('customer', agreement)).toEqual(['middle']);
    expect(holding('service', agreement)).toEqual(['middle']);
    expect(at('service', agreement).said.map(({ level, objective }) => [level, objective?.id])).toEqual([
      ['corporate', 'top'],
      ['customer', 'middle'],
    ]);
  });

  it('without a level holds for all', () => {
    const { level: _level, ...forAll } = corporate;
    expect(holding('service', multiLevel([forAll]))).toEqual(['top']);
  });

  it('may be tightened, extended, replaced, inherited or not apply', () => {
    expect(both('tighten')).toEqual(['middle']);
    expect(both('replace')).toEqual(['middle']);
    expect(both('extend')).toEqual(['top', 'middle']);
    expect(both('inherit')).toEqual(['top']);
    expect(both('notApplicable')).toEqual([]);
  });

  it('hears nothing from above where a level replaces the whole agreement', () => {
    const agreement = multiLevel([corporate, customer('99.9')], {
      customer: [{ subject: 'wholeAgreement', treatment: 'replace' }],
    });
    expect(at('service', agreement).said.map(({ level }) => level)).toEqual(['customer']);
    const silent = multiLevel([corporate], { customer: [{ subject: 'wholeAgreement', treatment: 'replace' }] });
    expect(effectivePromises(silent, 'service')).toEqual({ ok: true, value: [] });
  });
});

describe('what is wrong with a level', () => {
  it('is that it is weaker, unless the parent allows it and it gives a reason', () => {
    expect(faults('99.9')).toEqual([]);
    expect(faults('99.5')).toEqual([]);
    expect(faults('99.0')).toEqual([{ kind: 'weaker', overridable: false, reason: false }]);
    const allowed: Rules = [{ subject: 'objective', treatment: 'inherit', overridable: true }];
    expect(faults('99.0', { corporate: allowed })).toEqual([{ kind: 'weaker', overridable: true, reason: false }]);
    const reasoned: Rules = [{ subject: 'objective', treatment: 'replace', reason: REASON }];
    expect(faults('99.0', { customer: reasoned })).toEqual([{ kind: 'weaker', overridable: false, reason: true }]);
    expect(faults('99.0', { corporate: allowed, customer: reasoned })).toEqual([]);
  });

  it('is that it says it tightens and does not, or does not apply without a reason', () => {
    expect(faults('99.5', { customer: [{ subject: 'objective', treatment: 'tighten' }] })).toEqual([
      { kind: 'notTighter' },
    ]);
    expect(faults('99.5', { customer: [{ subject: 'objective', treatment: 'notApplicable' }] })).toEqual([
      { kind: 'noReason' },
    ]);
  });

  it('is a circle, or a parent that is gone', () => {
    const circle = anAgreement({
      levels: [
        { id: 'a', kind: 'customer', parent: 'b' },
        { id: 'b', kind: 'corporate', parent: 'a' },
      ],
    });
    expect(effectivePromises(circle, 'a')).toMatchObject({ problem: { what: 'levelsInCircle' } });
    const gone = anAgreement({ levels: [{ id: 'a', kind: 'customer', parent: 'b' }] });
    expect(effectivePromises(gone, 'a')).toMatchObject({ problem: { kind: 'dangling', path: 'levels/a/parent' } });
  });
});

describe('strictness', () => {
  it('is higher for at least, lower for at most, and open ends are stricter', () => {
    expect(compared({ target: atLeast('99.95') }, {})).toEqual({ kind: 'stricter' });
    expect(compared({}, {})).toEqual({ kind: 'same' });
    expect(compared({ target: { ...atLeast('99.9'), comparator: 'moreThan' } }, {})).toEqual({ kind: 'stricter' });
    expect(compared(within('30', 'minute'), within('1', 'hour'))).toEqual({ kind: 'stricter' });
    expect(compared(within('60', 'minute'), within('1', 'hour'))).toEqual({ kind: 'same' });
    expect(compared({ ...within('1', 'hour'), attainment: '90' }, within('1', 'hour'))).toEqual({ kind: 'weaker' });
  });

  it.each([
    ['window', {}, {}, [{ window: { kind: 'calendarQuarter' } }, {}]],
    ['unit', within('8', 'workingHour'), within('1', 'hour'), [{}, {}]],
    ['kind', {}, {}, [{ kind: 'ratio' }, {}]],
    ['formula', {}, {}, [{ formula: { expression: { kind: 'constant', value: '1' } } }, {}]],
    ['direction', within('1', 'hour'), {}, [{}, {}]],
    ['mixed', { ...within('30', 'minute'), attainment: '80' }, { ...within('1', 'hour'), attainment: '90' }, [{}, {}]],
    ['target', { target: { kind: 'text', text: { en: 'soon' } } }, {}, [{}, {}]],
    ['hours', {}, {}, [{ clock: { outOfHours: 'runs' } }, { clock: { outOfHours: 'pauses' } }]],
  ] as const)('is not ranked where the %s differs', (why, own, other, metrics) => {
    expect(compared(own, other, metrics)).toEqual({ kind: 'notComparable', why });
  });
});

describe('what supports a promise', () => {
  it('takes no longer than is promised, all together', () => {
    const fits = timesFit(hours('4'), [hours('1'), hours('90', 'minute'), hours('1.5')], 'path');
    expect(fits).toMatchObject({ value: { fits: true } });
    expect(fits.ok && decimal(fits.value.margin)).toBe('0');
    expect(timesFit(hours('4'), [hours('4'), hours('1', 'minute')], 'path')).toMatchObject({ value: { fits: false } });
    expect(timesFit(hours('4'), [hours('1', 'workingHour')], 'path')).toMatchObject({
      problem: { what: 'unitsDiffer' },
    });
  });

  it('is available enough together: three at 99.95 % do not carry 99.9 %', () => {
    expect(availabilityFits('99.9', ['99.95', '99.95'])).toMatchObject({ fits: true });
    expect(availabilityFits('99.9', ['99.95', '99.95', '99.95']).fits).toBe(false);
    expect(decimal(availabilityFits('99.9', ['99.95', '99.95']).margin)).toBe('0.000025');
  });
});
