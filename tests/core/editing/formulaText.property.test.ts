import { assert, constantFrom, letrec, oneof, pre, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Expression, Operator } from '#core/agreement/formula.ts';
import { formulaFrom, formulaText } from '#core/editing/formulaText.ts';

const OPERATORS = ['add', 'subtract', 'multiply', 'divide'] as const;

const { expression } = letrec<{ expression: Expression }>((tie) => ({
  expression: oneof(
    { maxDepth: 4, withCrossShrink: true },
    constantFrom('T', 'D', 'x', 'Ærø2', 'n1').map((symbol): Expression => ({ kind: 'variable', symbol })),
    constantFrom('0', '100', '0.5', '-2', '1250.75').map((value): Expression => ({ kind: 'constant', value })),
    tuple(tie('expression'), constantFrom<Operator>(...OPERATORS), tie('expression')).map(
      ([left, operator, right]): Expression => ({ kind: 'operation', operator, left, right }),
    ),
  ),
}));

test('a formula reads again as it was written', () => {
  assert(
    property(expression, constantFrom('en' as const, 'da' as const), (one, language) => {
      const text = formulaText(one, language);
      pre(text.length <= 400);
      const read = formulaFrom(text, language);
      expect(read.ok && formulaText(read.value, language)).toBe(text);
    }),
  );
});

test('of any letters is read or refused, and nothing is thrown', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      expect(typeof formulaFrom(text, 'da').ok).toBe('boolean');
    }),
  );
});
