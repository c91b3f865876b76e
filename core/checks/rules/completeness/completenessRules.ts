import type { Rule } from '#core/checks/rule.ts';
import { cvrInvalid } from './cvrInvalid.ts';
import { definedUnused } from './definedUnused.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const COMPLETENESS_RULES: readonly Rule[] = [cvrInvalid, definedUnused];
