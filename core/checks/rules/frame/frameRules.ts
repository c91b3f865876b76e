import type { Rule } from '#core/checks/rule.ts';
import { endBeforeStart } from './endBeforeStart.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const FRAME_RULES: readonly Rule[] = [endBeforeStart];
