import type { Rule } from '#core/checks/rule.ts';
import { vagueTime } from './vagueTime.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const WORDING_RULES: readonly Rule[] = [vagueTime];
