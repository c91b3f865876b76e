import { describe, expect, test } from 'vitest';
import type { TargetContext } from '#core/editing/targetText/context.ts';
import { readComparator, readTarget } from '#core/editing/targetText/readTarget.ts';

const percent = (language: 'en' | 'da'): TargetContext => ({
  language,
  unit: 'percent',
  comparator: 'atLeast',
  times: 'value',
});
const time = (language: 'en' | 'da'): TargetContext => ({
  language,
  unit: 'hour',
  comparator: 'atMost',
  times: 'duration',
});
const length = (comparator: string, amount: string, unit: string) => ({
  kind: 'duration',
  comparator,
  length: { amount, unit },
});
const value = (comparator: string, number: string, unit: string) => ({
  kind: 'value',
  comparator,
  value: number,
  unit,
});

describe('a target typed as text', () => {
  test.each([
    ['≥ 99,9 %', 'da', value('atLeast', '99.9', 'percent')],
    ['99,9', 'da', value('atLeast', '99.9', 'percent')],
    ['mindst 99,95 pct.', 'da', value('atLeast', '99.95', 'percent')],
    ['>=99.9%', 'en', value('atLeast', '99.9', 'percent')],
    ['at least 99.9 %', 'en', value('atLeast', '99.9', 'percent')],
    ['< 5 percentage points', 'en', value('lessThan', '5', 'percentagePoint')],
    ['max. 1.000 kald/s', 'da', value('atMost', '1000', 'requestPerSecond')],
    ['−10 points', 'en', value('atLeast', '-10', 'point')],
    ['500 ms', 'en', value('atLeast', '500', 'millisecond')],
  ] as const)('%s is read in %s', (text, language, target) => {
    expect(readTarget(text, percent(language))).toEqual({ target });
  });

  test.each([
    ['15 min', 'da', length('atMost', '15', 'minute')],
    ['15 min.', 'da', length('atMost', '15', 'minute')],
    ['4 t', 'da', length('atMost', '4', 'hour')],
    ['senest 2 hverdage', 'da', length('atMost', '2', 'workingDay')],
    ['inden for 4 timer', 'da', length('atMost', '4', 'hour')],
    ['4', 'en', length('atMost', '4', 'hour')],
    ['within 2 business hours', 'en', length('atMost', '2', 'workingHour')],
    ['< 1 quarter', 'en', length('lessThan', '1', 'quarter')],
  ] as const)('%s is a length of time in %s', (text, language, target) => {
    expect(readTarget(text, time(language))).toEqual({ target });
  });

  test.each([
    ['90 % inden for 4 timer', 'da', length('atMost', '4', 'hour')],
    ['mindst 90 % inden 4 timer', 'da', length('atMost', '4', 'hour')],
    ['90% within 4 h', 'en', length('atMost', '4', 'hour')],
    ['90 % in less than 4 hours', 'en', length('lessThan', '4', 'hour')],
    ['≤ 4 timer i 90 % af sagerne', 'da', length('atMost', '4', 'hour')],
    ['4 h @ 90 %', 'en', length('atMost', '4', 'hour')],
  ] as const)('%s has a share of cases', (text, language, target) => {
    expect(readTarget(text, time(language))).toEqual({ target, attainment: '90' });
  });

  test('a unit of its own is known by the name it has', () => {
    const pages: TargetContext = {
      language: 'en',
      unit: 'other',
      unitName: { en: 'pages' },
      comparator: 'atLeast',
      times: 'value',
    };
    const target = { ...value('atLeast', '12', 'other'), unitName: { en: 'pages' } };
    expect(readTarget('12 pages', pages)).toEqual({ target });
    expect(readTarget('12', pages)).toEqual({ target });
    expect(readTarget('12 sheets', pages)).toBeNull();
  });

  test.each(['', '  ', 'as agreed', '%', '99,9,9 %', '99 zebras', '≥', '1e5 %', '9'.repeat(40), '≥ ≥ 5 %', 'within'])(
    '“%s” is no target',
    (text) => {
      expect(readTarget(text, percent('en'))).toBeNull();
    },
  );
});

test('a cell may hold nothing but a comparator', () => {
  expect(['≥', ' <= ', 'mindst', 'under', '5', ''].map(readComparator)).toEqual([
    'atLeast',
    'atMost',
    'atLeast',
    'lessThan',
    null,
    null,
  ]);
});
