import { describe, expect, test } from 'vitest';
import type { Expression, Operator } from '#core/agreement/formula.ts';
import { formulaFrom, formulaText, sketchedFormulaText } from '#core/editing/formulaText.ts';

const symbol = (name: string): Expression => ({ kind: 'variable', symbol: name });
const number = (value: string): Expression => ({ kind: 'constant', value });
const operation = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: 'operation',
  operator,
  left,
  right,
});
const AVAILABILITY = operation(
  operation(operation(symbol('T'), 'subtract', symbol('D')), 'divide', symbol('T')),
  'multiply',
  number('100'),
);

describe('a formula', () => {
  test.each(['(T − D) ÷ T × 100', '(T-D)/T*100', '( T – D ) : T x 100', '((T - D) / T) · 100'])(
    'is read from “%s”',
    (text) => {
      expect(formulaFrom(text, 'en')).toEqual({ ok: true, value: AVAILABILITY });
    },
  );

  test('has its numbers as the language writes them', () => {
    const half = operation(number('0.5'), 'multiply', symbol('Ærø2'));
    expect(formulaFrom('0,5 × Ærø2', 'da')).toEqual({ ok: true, value: half });
    expect(formulaText(half, 'da')).toBe('0,5 × Ærø2');
    expect(formulaText(half, 'en')).toBe('0.5 × Ærø2');
    expect(formulaFrom('1.000 − -2,5', 'da')).toMatchObject({ value: { left: number('1000'), right: number('-2.5') } });
  });

  test('that is one symbol is that symbol, also where it is called x', () => {
    expect(formulaFrom('x', 'en')).toEqual({ ok: true, value: symbol('x') });
    expect(formulaFrom('2 x x', 'en')).toMatchObject({ value: { operator: 'multiply', right: symbol('x') } });
  });

  test.each([
    ['(Max − Down / Max] × 100', { kind: 'sign', sign: ']' }],
    ['(T − D', { kind: 'notClosed' }],
    ['T − D) ÷ T', { kind: 'notOpened' }],
    ['T −', { kind: 'noValue', before: null }],
    ['T − ) × 2', { kind: 'noValue', before: ')' }],
    ['× T', { kind: 'noValue', before: '×' }],
    ['agreed time − D', { kind: 'noOperator', before: 'time' }],
    ['2 (T − D)', { kind: 'noOperator', before: '(' }],
    ['T × 100 %', { kind: 'sign', sign: '%' }],
    ['Tilgængelighedstimer − D', { kind: 'longSymbol', symbol: 'Tilgængelighedstimer' }],
    ['1.2.3 × T', { kind: 'sign', sign: '1.2.3' }],
    ['', { kind: 'noValue', before: null }],
    ['('.repeat(100_000), { kind: 'tooLong' }],
  ])('is not “%s”, and why is said', (text, problem) => {
    expect(formulaFrom(text, 'en')).toEqual({ ok: false, problem });
  });
});

describe('a formula that is not finished', () => {
  test.each([
    [
      'half of a share',
      operation(operation(symbol('T'), 'subtract', symbol('D')), 'divide', {} as Expression),
      '(T − D) ÷',
    ],
    ['nothing but a sign', { kind: 'operation', operator: 'divide' }, '÷'],
    ['no sign yet', { kind: 'operation', left: symbol('T'), right: number('99.5') }, 'T  99,5'],
    ['a symbol of two words', { kind: 'variable', symbol: 'agreed time' }, 'agreed time'],
    [
      'a number that is none',
      { kind: 'operation', operator: 'add', right: { kind: 'constant', value: 'many' } },
      '+ many',
    ],
    [
      'a hole in brackets',
      operation(operation(symbol('T'), 'subtract', {} as Expression), 'divide', symbol('T')),
      '(T −) ÷ T',
    ],
    ['what was typed', 'T − ', 'T − '],
    ['something else', 7, ''],
    ['nothing', { kind: 'operation' }, ''],
  ])('shows what there is: %s', (_, sketch, text) => {
    expect(sketchedFormulaText(sketch, 'da')).toBe(text);
    expect(formulaFrom(text, 'da').ok).toBe(false);
  });
});
