import type { Severity } from './finding.ts';
import type { RuleId } from './ruleIds.ts';

/** What a workplace has decided about rules: another severity, or not at all. Rules that are not named are as they are. */
export type CheckSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
