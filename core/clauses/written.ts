import { unreachable } from '#core/unreachable.ts';
import type { Condition, Operand } from './syntax.ts';

/** An operand as a template would write it. */
export function operandText(operand: Operand): string {
  switch (operand.kind) {
    case 'reading':
      return operand.names.join('.');
    case 'text':
      return `"${operand.text}"`;
    case 'number':
      return operand.number;
    case 'yesNo':
      return String(operand.yes);
    default:
      return unreachable(operand);
  }
}

/** A condition as a template would write it; the same text for the same condition. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'answered':
      return operandText(condition.operand);
    case 'not':
      return `not ${conditionText(condition.of)}`;
    case 'and':
    case 'or':
      return `${conditionText(condition.left)} ${condition.kind} ${conditionText(condition.right)}`;
    case 'comparison':
      return `${operandText(condition.left)} ${condition.operator} ${operandText(condition.right)}`;
    default:
      return unreachable(condition);
  }
}
