import { z } from 'zod';
import {
  bracketsOf,
  expressionSchema,
  operatorSchema,
  type Expression,
  type Operator,
} from '#core/agreement/formula.ts';
import type { Language } from '#core/agreement/language.ts';
import { isDecimal } from '#core/decimal.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { decimalFrom, decimalTextOf } from './decimalText.ts';

/** Why a text is no formula. */
export type FormulaProblem =
  | { readonly kind: 'tooLong' }
  /** Something that neither counts nor names anything. */
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'longSymbol'; readonly symbol: string }
  /** A number or symbol is missing before a sign; `null` is the end. */
  | { readonly kind: 'noValue'; readonly before: string | null }
  /** Two values stand beside each other with nothing between. */
  | { readonly kind: 'noOperator'; readonly before: string }
  | { readonly kind: 'notClosed' }
  | { readonly kind: 'notOpened' };

/** In letters: what is longer is no formula that anybody could check, and its brackets can only be so deep. */
const LONGEST = 400;
const LONGEST_SYMBOL = 16;

const SIGNS: Readonly<Record<Operator, string>> = { add: '+', subtract: '−', multiply: '×', divide: '÷' };

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
  ['−', 'subtract'],
  ['–', 'subtract'],
  ['*', 'multiply'],
  ['×', 'multiply'],
  ['·', 'multiply'],
  // Between two values a letter x can only be meant as the sign; elsewhere it is a symbol.
  ['x', 'multiply'],
  ['/', 'divide'],
  ['÷', 'divide'],
  [':', 'divide'],
]);

const TOKEN = /\d[\d.,]*|\p{L}[\p{L}\p{N}]*|\S/gu;

/** An expression as it is shown in a field: `(T − D) ÷ T × 100`, with no more brackets than it needs. */
export function formulaText(expression: Expression, language: Language): string {
  if (expression.kind === 'constant') return decimalTextOf(expression.value, language);
  if (expression.kind === 'variable') return expression.symbol;
  const brackets = bracketsOf(expression);
  const side = (part: Expression, isBracketed: boolean) =>
    isBracketed ? `(${formulaText(part, language)})` : formulaText(part, language);
  const { left, operator, right } = expression;
  return `${side(left, brackets.left)} ${SIGNS[operator]} ${side(right, brackets.right)}`;
}

/**
 * What there is of a formula that may not be finished: text is itself, and where a part is missing nothing stands, so that
 * reading the text tells what is missing.
 */
export function sketchedFormulaText(sketch: unknown, language: Language): string {
  const whole = expressionSchema.safeParse(sketch);
  if (whole.success) return formulaText(whole.data, language);
  if (typeof sketch === 'string') return sketch;
  const { kind, value = '', symbol = '', left, operator, right } = sketchSchema.safeParse(sketch).data ?? {};
  if (kind === 'constant') return decimalTextOf(value, language);
  if (kind === 'variable') return symbol;
  if (kind === undefined) return '';
  const side = (part: unknown) => {
    const text = sketchedFormulaText(part, language);
    return /\s/.test(text) ? `(${text})` : text;
  };
  return [side(left), operator === undefined ? '' : SIGNS[operator], side(right)].join(' ').trim();
}

/** An expression of which anything may be missing. */
const sketchSchema = z.object({
  kind: z.enum(['constant', 'variable', 'operation']).optional().catch(undefined),
  value: z.string().optional().catch(undefined),
  symbol: z.string().optional().catch(undefined),
  operator: operatorSchema.optional().catch(undefined),
  left: z.unknown().optional(),
  right: z.unknown().optional(),
});

/** What somebody typed as a formula: numbers as the language writes them, symbols, + − × ÷ and brackets. */
export function formulaFrom(text: string, language: Language): Outcome<Expression, FormulaProblem> {
  if (text.length > LONGEST) return failed({ kind: 'tooLong' });
  try {
    return done(new Reading(text.match(TOKEN) ?? [], language).whole());
  } catch (error) {
    if (error instanceof NoFormula) return failed(error.problem);
    throw error;
  }
}

class NoFormula extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Reads sums of products of values, from the left. */
class Reading {
  readonly #tokens: readonly string[];
  readonly #language: Language;
  #at = 0;

  constructor(tokens: readonly string[], language: Language) {
    this.#tokens = tokens;
    this.#language = language;
  }

  whole(): Expression {
    const expression = this.#sum();
    const next = this.#next;
    if (next === ')') throw new NoFormula({ kind: 'notOpened' });
    if (next !== undefined) throw new NoFormula(this.#strange(next) ?? { kind: 'noOperator', before: next });
    return expression;
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at];
  }

  #sum(): Expression {
    return this.#operations(['add', 'subtract'], () => this.#product());
  }

  #product(): Expression {
    return this.#operations(['multiply', 'divide'], () => this.#value());
  }

  #operations(operators: readonly Operator[], part: () => Expression): Expression {
    let left = part();
    for (;;) {
      const operator = OPERATORS.get(this.#next?.toLowerCase() ?? '');
      if (operator === undefined || !operators.includes(operator)) return left;
      this.#at += 1;
      left = { kind: 'operation', operator, left, right: part() };
    }
  }

  #value(): Expression {
    const token = this.#next;
    if (token === undefined || token === ')') throw new NoFormula({ kind: 'noValue', before: token ?? null });
    this.#at += 1;
    if (token === '(') return this.#inBrackets();
    const next = this.#next;
    if (isMinus(token) && next !== undefined && /^\d/.test(next)) {
      this.#at += 1;
      return this.#number(`-${next}`);
    }
    if (/^\d/.test(token)) return this.#number(token);
    const strange = this.#strange(token);
    if (strange !== null) throw new NoFormula(strange);
    if (!/^\p{L}/u.test(token)) throw new NoFormula({ kind: 'noValue', before: token });
    return { kind: 'variable', symbol: token };
  }

  #inBrackets(): Expression {
    const inside = this.#sum();
    const next = this.#next;
    if (next === undefined) throw new NoFormula({ kind: 'notClosed' });
    if (next !== ')') throw new NoFormula(this.#strange(next) ?? { kind: 'noOperator', before: next });
    this.#at += 1;
    return inside;
  }

  #number(token: string): Expression {
    const value = decimalFrom(token, this.#language);
    if (!isDecimal(value)) throw new NoFormula({ kind: 'sign', sign: token });
    return { kind: 'constant', value };
  }

  /** What no formula can hold. */
  #strange(token: string): FormulaProblem | null {
    if (/^\p{L}/u.test(token)) return token.length > LONGEST_SYMBOL ? { kind: 'longSymbol', symbol: token } : null;
    return /^\d/.test(token) || token === '(' || token === ')' || OPERATORS.has(token)
      ? null
      : { kind: 'sign', sign: token };
  }
}

function isMinus(token: string): boolean {
  return OPERATORS.get(token) === 'subtract';
}
