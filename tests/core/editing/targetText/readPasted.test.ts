import { expect, test } from 'vitest';
import type { TargetContext } from '#core/editing/targetText/context.ts';
import { readPasted } from '#core/editing/targetText/readPasted.ts';

const context: TargetContext = { language: 'da', unit: 'hour', comparator: 'atMost', times: 'duration' };
const isKey = (text: string) => /^P\d$/.test(text);
const within = (amount: string, unit: string) => ({ kind: 'duration', comparator: 'atMost', length: { amount, unit } });

test('a column of targets is one row each', () => {
  expect(readPasted('15 min\r\n4 t\r\n\r\n', context, isKey)).toEqual([
    { key: null, text: '15 min', reading: { target: within('15', 'minute') } },
    { key: null, text: '4 t', reading: { target: within('4', 'hour') } },
  ]);
});

test('a block names what each row is for, and has comparator and share in cells of their own', () => {
  expect(readPasted('P1\t≤\t1,5 t\t95 %\nP2\t\t4\t90\nP3\t"8 timer"', context, isKey)).toEqual([
    { key: 'P1', text: '≤ 1,5 t 95 %', reading: { target: within('1.5', 'hour'), attainment: '95' } },
    { key: 'P2', text: '4 90', reading: { target: within('4', 'hour'), attainment: '90' } },
    { key: 'P3', text: '8 timer', reading: { target: within('8', 'hour') } },
  ]);
});

test('what cannot be read comes back as it was', () => {
  expect(readPasted('P4\tefter aftale', context, isKey)).toEqual([{ key: 'P4', text: 'efter aftale', reading: null }]);
});
