import { TypeGuards, type PropertyAccessToken, type Token, type Tokenizer } from 'liquidjs';
import { isDecimal } from '#core/decimal.ts';
import type { Report } from './finding.ts';
import { COMPARISON_OPERATORS, type ComparisonOperator, type Condition, type Operand, type Reading } from './syntax.ts';

/** Reads what stands in `{% if … %}`; `null` when it is none, which has then been reported. */
export function readCondition(tokenizer: Tokenizer, report: Report): Condition | null {
  const at = tokenizer.p;
  const tokens = [...tokenizer.readExpressionTokens()];
  const whole = wholeTextOf(tokenizer, at);
  if (!isAtEnd(tokenizer, report)) return null;
  const condition = conditionFrom(tokens);
  if (condition === null) report({ rule: 'badExpression', at, subject: whole });
  return condition;
}

/** Reads the only thing that stands in `{{ … }}`; `null` when it is not a value's name, which has then been reported. */
export function readOnlyReading(tokenizer: Tokenizer, report: Report): Reading | null {
  const at = tokenizer.p;
  const tokens = [...tokenizer.readExpressionTokens()];
  const whole = wholeTextOf(tokenizer, at);
  if (!isAtEnd(tokenizer, report)) return null;
  const [token, ...others] = tokens;
  const operand = token === undefined || others.length > 0 ? null : operandFrom(token);
  if (operand?.kind === 'reading') return operand;
  report({ rule: 'badExpression', at, subject: whole });
  return null;
}

/** Reads `"a", "b"` or `"a" or "b"` after `when`; `null` when it is something else, which has then been reported. */
export function readAlternatives(tokenizer: Tokenizer, report: Report): readonly Operand[] | null {
  const at = tokenizer.p;
  const operands: Operand[] = [];
  for (;;) {
    const token = tokenizer.readValue();
    const operand = token === undefined ? null : operandFrom(token);
    if (operand === null) {
      report({ rule: 'badExpression', at, subject: wholeTextOf(tokenizer, at) });
      return null;
    }
    operands.push(operand);
    const separator = /^\s*(?:,|or\b)/.exec(tokenizer.remaining());
    if (separator === null) return isAtEnd(tokenizer, report) ? operands : null;
    tokenizer.advance(separator[0].length);
  }
}

/** True when nothing is left to read; else reports what is left. */
export function isAtEnd(tokenizer: Tokenizer, report: Report): boolean {
  tokenizer.skipBlank();
  if (tokenizer.end()) return true;
  const rest = tokenizer.remaining();
  report({ rule: rest.startsWith('|') ? 'filter' : 'badExpression', at: tokenizer.p, subject: rest.trimEnd() });
  return false;
}

function wholeTextOf(tokenizer: Tokenizer, from: number): string {
  return tokenizer.input.slice(from, tokenizer.N).trim();
}

/**
 * `and` and `or` may be repeated but not mixed: Liquid reads a mixture from the right, which no reader of a contract
 * expects.
 */
function conditionFrom(tokens: readonly Token[]): Condition | null {
  const joints = tokens.map(operatorOf).filter((operator) => operator === 'and' || operator === 'or');
  const [joint = 'and'] = joints;
  if (joints.some((other) => other !== joint)) return null;
  const parts = splitAt(tokens, joint).map((part) => comparisonFrom(part));
  const conditions = parts.filter((part) => part !== null);
  if (conditions.length < parts.length) return null;
  return conditions.reduceRight((right, left) => ({ kind: joint, left, right }));
}

function splitAt(tokens: readonly Token[], joint: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (operatorOf(token) === joint) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function comparisonFrom(tokens: readonly Token[]): Condition | null {
  const [first, middle, last, ...others] = tokens;
  const left = first === undefined ? null : operandFrom(first);
  if (left === null || others.length > 0) return null;
  if (middle === undefined) return { kind: 'answered', operand: left };
  const operator = operatorOf(middle);
  const right = last === undefined ? null : operandFrom(last);
  if (right === null || !isComparisonOperator(operator)) return null;
  return { kind: 'comparison', operator, left, right };
}

function operatorOf(token: Token): string | null {
  return TypeGuards.isOperatorToken(token) ? token.operator : null;
}

function isComparisonOperator(operator: string | null): operator is ComparisonOperator {
  return COMPARISON_OPERATORS.some((known) => known === operator);
}

function operandFrom(token: Token): Operand | null {
  const at = token.begin;
  if (TypeGuards.isQuotedToken(token)) return { kind: 'text', text: token.content, at };
  if (TypeGuards.isNumberToken(token)) {
    const number = token.getText();
    return isDecimal(number) ? { kind: 'number', number, at } : null;
  }
  if (TypeGuards.isLiteralToken(token)) {
    const { literal } = token;
    return literal === 'true' || literal === 'false' ? { kind: 'yesNo', yes: literal === 'true', at } : null;
  }
  return TypeGuards.isPropertyAccessToken(token) ? readingFrom(token) : null;
}

/** Only names joined by points: `a["b"]` and `"text".size` are not offered. */
function readingFrom(token: PropertyAccessToken): Reading | null {
  if (token.variable !== undefined) return null;
  const names = token.props.map((property) => (TypeGuards.isWordToken(property) ? property.content : ''));
  return names.includes('') ? null : { kind: 'reading', names, at: token.begin };
}
