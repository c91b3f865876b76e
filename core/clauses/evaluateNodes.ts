import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { compareDecimals } from '#core/decimal.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Answer } from './evaluated.ts';
import { FlowWriter, type Flow } from './flow.ts';
import { LONGEST_OUTPUT, MOST_STEPS } from './limits.ts';
import {
  answerAt,
  isAnswered,
  isListPlace,
  itemsOf,
  missingItem,
  placeNamed,
  placeWithin,
  scalarAt,
  scopeOf,
  sizeOf,
  type Place,
  type Scalar,
  type Scope,
} from './place.ts';
import type { Comparison, ComparisonOperator, Condition, Looping, Operand, Reading, TemplateNode } from './syntax.ts';

export interface Evaluated {
  readonly flows: readonly Flow[];
  /** Values by the number of their sentinel. */
  readonly answers: readonly Answer[];
}

/** Decides conditions and unrolls loops of a checked text. `null` when it grows beyond the limits. */
export function evaluateNodes(
  nodes: readonly TemplateNode[],
  agreement: Agreement,
  language: Language,
): Evaluated | null {
  const evaluation = new Evaluation(scopeOf(agreement, language));
  const finished = evaluation.run(nodes, new Map());
  return finished ? { flows: evaluation.writer.finish(), answers: evaluation.answers } : null;
}

/** What a name stands for: a place of the agreement, or a plain figure of a loop or list. */
type Held = { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'figure'; readonly scalar: Scalar };
/** Names that loops have given; `forloop` and `size` are figures. */
type Named = ReadonlyMap<string, LoopName>;
type LoopName = { readonly place: Place } | { readonly isFirst: boolean; readonly isLast: boolean };

class Evaluation {
  readonly writer = new FlowWriter();
  readonly answers: Answer[] = [];
  private readonly scope: Scope;
  private steps = 0;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** False as soon as a limit is passed. */
  run(nodes: readonly TemplateNode[], named: Named): boolean {
    return nodes.every((node) => this.isWithinLimits() && this.runNode(node, named));
  }

  private isWithinLimits(): boolean {
    this.steps += 1;
    return this.steps <= MOST_STEPS && this.writer.written <= LONGEST_OUTPUT;
  }

  private runNode(node: TemplateNode, named: Named): boolean {
    switch (node.kind) {
      case 'text':
        this.writer.text(node.text, node.at);
        return true;
      case 'output':
        this.output(node.value, named, node.at);
        return true;
      case 'choosing': {
        const branch = node.branches.find(({ condition }) => condition === null || this.holds(condition, named));
        return branch === undefined || this.run(branch.body, named);
      }
      case 'looping':
        return this.loop(node, named);
      case 'tag':
        this.writer.tag(node.tag, node.argument, node.at);
        return true;
      case 'section':
        this.writer.section(node);
        return true;
      default:
        return unreachable(node);
    }
  }

  private output(value: Reading, named: Named, at: number): void {
    const held = this.held(value, named);
    if (held.kind !== 'place')
      throw new Error(`A checked template prints "${value.names.join('.')}", which is no answer`);
    this.answers.push(answerAt(held.place, this.scope.language));
    this.writer.value(at);
  }

  private loop({ variable, list, body }: Looping, named: Named): boolean {
    const held = this.held(list, named);
    const items = held.kind === 'place' ? itemsOf(held.place) : [];
    return items.every((place, index) => {
      const loop = { isFirst: index === 0, isLast: index === items.length - 1 };
      return this.isWithinLimits() && this.run(body, new Map([...named, [variable, { place }], ['forloop', loop]]));
    });
  }

  private holds(condition: Condition, named: Named): boolean {
    switch (condition.kind) {
      case 'answered':
        return this.isThere(condition.operand, named);
      case 'not':
        return !this.holds(condition.of, named);
      case 'and':
        return this.holds(condition.left, named) && this.holds(condition.right, named);
      case 'or':
        return this.holds(condition.left, named) || this.holds(condition.right, named);
      case 'comparison':
        return this.compare(condition, named);
      default:
        return unreachable(condition);
    }
  }

  private isThere(operand: Operand, named: Named): boolean {
    const held = this.heldOperand(operand, named);
    if (held.kind === 'figure') return held.scalar.of !== 'yesNo' || held.scalar.yes;
    const { place } = held;
    if (Array.isArray(place.value)) return sizeOf(place) > 0;
    return place.value !== false && isAnswered(place, this.scope.language);
  }

  private compare({ operator, left, right }: Comparison, named: Named): boolean {
    const held = this.heldOperand(left, named);
    const b = this.scalar(this.heldOperand(right, named));
    if (operator !== 'contains') return isTrue(operator, this.scalar(held), b);
    const items = held.kind === 'place' ? itemsOf(held.place) : [];
    this.steps += items.length;
    return items.some((item) => isTrue('==', scalarAt(item, this.scope.language), b));
  }

  private scalar(held: Held): Scalar | null {
    return held.kind === 'figure' ? held.scalar : scalarAt(held.place, this.scope.language);
  }

  private heldOperand(operand: Operand, named: Named): Held {
    switch (operand.kind) {
      case 'reading':
        return this.held(operand, named);
      case 'text':
        return { kind: 'figure', scalar: { of: 'text', text: operand.text } };
      case 'number':
        return { kind: 'figure', scalar: { of: 'number', number: operand.number } };
      case 'yesNo':
        return { kind: 'figure', scalar: { of: 'yesNo', yes: operand.yes } };
      default:
        return unreachable(operand);
    }
  }

  private held({ names: [first = '', ...others] }: Reading, named: Named): Held {
    const given = named.get(first);
    if (given !== undefined && !('place' in given)) {
      return { kind: 'figure', scalar: { of: 'yesNo', yes: others[0] === 'first' ? given.isFirst : given.isLast } };
    }
    let place = given?.place ?? placeNamed(first, this.scope);
    for (const name of others) {
      if (!isListPlace(place)) place = placeWithin(place, name, this.scope);
      else if (name === 'size') return { kind: 'figure', scalar: { of: 'number', number: String(sizeOf(place)) } };
      else place = itemsOf(place).at(name === 'first' ? 0 : -1) ?? missingItem(place);
    }
    return { kind: 'place', place };
  }
}

function isTrue(operator: Exclude<ComparisonOperator, 'contains'>, a: Scalar | null, b: Scalar | null): boolean {
  if (operator === '==') return isEqual(a, b);
  if (operator === '!=') return !isEqual(a, b);
  if (a?.of !== 'number' || b?.of !== 'number') return false;
  const order = compareDecimals(a.number, b.number);
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function isEqual(a: Scalar | null, b: Scalar | null): boolean {
  if (a === null || b === null) return false;
  if (a.of === 'number') return b.of === 'number' && compareDecimals(a.number, b.number) === 0;
  if (a.of === 'text') return b.of === 'text' && a.text === b.text;
  return b.of === 'yesNo' && a.yes === b.yes;
}
