import { plainText } from '#core/agreement/text.ts';
import { unreachable } from '#core/unreachable.ts';
import { didYouMean } from './didYouMean.ts';
import type { FoundAt, Report } from './finding.ts';
import {
  answerOf,
  comparableOf,
  isList,
  isPrintable,
  itemMeaning,
  propertyNames,
  propertyOf,
  SCOPE_SCHEMAS,
  type Comparable,
  type Meaning,
} from './meaning.ts';
import { operandText } from './written.ts';
import type { Comparison, Condition, Looping, Operand, Reading, TemplateNode } from './syntax.ts';

/** Names that loops have given, from the outermost. */
type Named = ReadonlyMap<string, Meaning>;

/** Reports what a template asks for and no agreement can have, or cannot print, compare or go through. */
export function checkValues(nodes: readonly TemplateNode[], report: Report, named: Named = new Map()): void {
  for (const node of nodes) {
    switch (node.kind) {
      case 'output':
        checkOutput(node.value, named, report);
        break;
      case 'choosing':
        for (const { condition, body } of node.branches) {
          if (condition !== null) checkCondition(condition, named, report);
          checkValues(body, report, named);
        }
        break;
      case 'looping':
        checkLoop(node, named, report);
        break;
      case 'text':
      case 'tag':
      case 'section':
        break;
      default:
        unreachable(node);
    }
  }
}

function checkOutput(value: Reading, named: Named, report: Report): void {
  const meaning = meaningOf(value, named, report);
  if (meaning === null || isPrintable(meaning)) return;
  const names = propertyNames(meaning).filter((name) => isPrintableProperty(meaning, name));
  const suggestion = names.includes('name') ? `${value.names.join('.')}.name` : null;
  report({ rule: 'notPrintable', at: value.at, subject: value.names.join('.'), suggestion });
}

function isPrintableProperty(meaning: Meaning, name: string): boolean {
  const property = propertyOf(meaning, name);
  return property !== null && isPrintable(property);
}

function checkLoop({ variable, list, body, at }: Looping, named: Named, report: Report): void {
  if (
    variable === 'forloop' ||
    variable === 'language' ||
    named.has(variable) ||
    Object.hasOwn(SCOPE_SCHEMAS, variable)
  ) {
    report({ rule: 'nameTaken', at, subject: variable });
  }
  const meaning = meaningOf(list, named, report);
  const item = meaning === null ? null : itemMeaning(meaning);
  if (meaning !== null && item === null) report({ rule: 'notAList', at: list.at, subject: list.names.join('.') });
  if (item === null) return;
  checkValues(body, report, new Map([...named, [variable, item], ['forloop', { kind: 'loop' }]]));
}

function checkCondition(condition: Condition, named: Named, report: Report): void {
  switch (condition.kind) {
    case 'answered':
      if (condition.operand.kind === 'reading') meaningOf(condition.operand, named, report);
      return;
    case 'not':
      checkCondition(condition.of, named, report);
      return;
    case 'and':
    case 'or':
      checkCondition(condition.left, named, report);
      checkCondition(condition.right, named, report);
      return;
    case 'comparison':
      checkComparison(condition, named, report);
      return;
    default:
      unreachable(condition);
  }
}

function checkComparison({ operator, left, right }: Comparison, named: Named, report: Report): void {
  const leftMeaning = operandMeaning(left, named, report);
  const rightMeaning = operandMeaning(right, named, report);
  if (leftMeaning === null || rightMeaning === null) return;
  const within = operator === 'contains' ? itemMeaning(leftMeaning) : leftMeaning;
  const a = within === null ? null : comparableOf(within);
  const b = comparableOf(rightMeaning);
  const mustBeNumbers = operator !== '==' && operator !== '!=' && operator !== 'contains';
  if (a === null || b === null || a.of !== b.of || (mustBeNumbers && a.of !== 'number')) {
    report({ rule: 'notComparable', at: left.at, subject: `${operandText(left)} ${operator} ${operandText(right)}` });
    return;
  }
  checkChoice(a, right, report);
  checkChoice(b, left, report);
}

function checkChoice(choice: Comparable, literal: Operand, report: Report): void {
  if (choice.of !== 'text' || choice.choices === null || literal.kind !== 'text') return;
  if (choice.choices.includes(literal.text)) return;
  const suggestion = didYouMean(literal.text, choice.choices);
  report({ rule: 'unknownChoice', at: literal.at, subject: literal.text, suggestion });
}

function operandMeaning(operand: Operand, named: Named, report: Report): Meaning | null {
  switch (operand.kind) {
    case 'reading':
      return meaningOf(operand, named, report);
    case 'text':
      return answerOf(plainText);
    case 'number':
    case 'yesNo':
      return { kind: operand.kind };
    default:
      return unreachable(operand);
  }
}

/** What the names stand for; `null` when that is nothing, which has then been reported. */
function meaningOf(reading: Reading, named: Named, report: Report): Meaning | null {
  let meaning: Meaning | null = null;
  for (const [index, name] of reading.names.entries()) {
    const next: Meaning | null = meaning === null ? firstMeaning(name, named) : propertyOf(meaning, name);
    if (next === null) {
      report(unknownName(reading, index, meaning, named));
      return null;
    }
    meaning = next;
  }
  return meaning;
}

function firstMeaning(name: string, named: Named): Meaning | null {
  const loopName = named.get(name);
  if (loopName !== undefined) return loopName;
  const schema = Object.hasOwn(SCOPE_SCHEMAS, name) ? SCOPE_SCHEMAS[name] : undefined;
  return schema === undefined ? null : answerOf(schema);
}

function unknownName({ names, at }: Reading, index: number, before: Meaning | null, named: Named): FoundAt {
  const subject = names.slice(0, index + 1).join('.');
  if (before !== null && isList(before)) return { rule: 'propertyOfList', at, subject };
  const candidates = before === null ? [...named.keys(), ...Object.keys(SCOPE_SCHEMAS)] : propertyNames(before);
  const meant = didYouMean(names[index] ?? '', candidates);
  const suggestion = meant === null ? null : [...names.slice(0, index), meant].join('.');
  return { rule: 'unknownValue', at, subject, suggestion };
}
