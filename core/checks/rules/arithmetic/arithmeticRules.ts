import type { Rule } from '#core/checks/rule.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const ARITHMETIC_RULES: readonly Rule[] = [];
