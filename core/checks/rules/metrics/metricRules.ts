import type { Rule } from '#core/checks/rule.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const METRIC_RULES: readonly Rule[] = [];
