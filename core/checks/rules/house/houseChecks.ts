import type { Rule } from '#core/checks/rule.ts';
import { lockedClause } from './lockedClause.ts';
import { outsideAllowed } from './outsideAllowed.ts';

/** What the rules of the workplace are held against. */
export const HOUSE_RULES: readonly Rule[] = [outsideAllowed, lockedClause];
