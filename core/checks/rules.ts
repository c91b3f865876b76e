import type { Rule } from './rule.ts';
import { ARITHMETIC_RULES } from './rules/arithmetic/arithmeticRules.ts';
import { COMPLETENESS_RULES } from './rules/completeness/completenessRules.ts';
import { FRAME_RULES } from './rules/frame/frameRules.ts';
import { CLOUD_GUIDELINE_RULES } from './rules/lists/cloudGuideline.ts';
import { DATA_ACT_RULES } from './rules/lists/dataAct.ts';
import { DORA_RULES } from './rules/lists/dora.ts';
import { HOUSE_RULES } from './rules/house/houseChecks.ts';
import { METRIC_RULES } from './rules/metrics/metricRules.ts';
import { WORDING_RULES } from './rules/wording/wordingRules.ts';

/** Every rule of the program, in the order of the help. */
export const RULES: readonly Rule[] = [
  ...WORDING_RULES,
  ...COMPLETENESS_RULES,
  ...METRIC_RULES,
  ...ARITHMETIC_RULES,
  ...FRAME_RULES,
  ...DORA_RULES,
  ...DATA_ACT_RULES,
  ...CLOUD_GUIDELINE_RULES,
  ...HOUSE_RULES,
];
