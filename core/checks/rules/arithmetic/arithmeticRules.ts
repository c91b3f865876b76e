import type { Rule } from '#core/checks/rule.ts';
import { availabilityImpossible } from './availabilityImpossible.ts';
import { budgetTextMismatch } from './budgetTextMismatch.ts';
import { capBelowTopTier } from './capBelowTopTier.ts';
import { capNoPeriod } from './capNoPeriod.ts';
import { claimBeforeReport } from './claimBeforeReport.ts';
import { claimDeadlineMissing } from './claimDeadlineMissing.ts';
import { compositeUnsupported } from './compositeUnsupported.ts';
import { creditNoBase } from './creditNoBase.ts';
import { creditStackingUndefined } from './creditStackingUndefined.ts';
import { creditWindowMismatch } from './creditWindowMismatch.ts';
import { levelConflictingParents } from './levelConflictingParents.ts';
import { levelNotComparable } from './levelNotComparable.ts';
import { levelWeaker } from './levelWeaker.ts';
import { olaWeakerThanSla } from './olaWeakerThanSla.ts';
import { priceMismatch } from './priceMismatch.ts';
import { priorityCriteriaOverlap } from './priorityCriteriaOverlap.ts';
import { priorityGap } from './priorityGap.ts';
import { priorityNotMonotone } from './priorityNotMonotone.ts';
import { responseGeResolution } from './responseGeResolution.ts';
import { rpoBelowBackup } from './rpoBelowBackup.ts';
import { rtoVsAvailability } from './rtoVsAvailability.ts';
import { rtoVsResolution } from './rtoVsResolution.ts';
import { sampleLongerThanBudget } from './sampleLongerThanBudget.ts';
import { tierGap } from './tierGap.ts';
import { tierNotMonotone } from './tierNotMonotone.ts';
import { tierOverlap } from './tierOverlap.ts';
import { tierTopMismatch } from './tierTopMismatch.ts';
import { windowShorterThanUnit } from './windowShorterThanUnit.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const ARITHMETIC_RULES: readonly Rule[] = [
  responseGeResolution,
  priorityNotMonotone,
  priorityGap,
  priorityCriteriaOverlap,
  tierGap,
  tierOverlap,
  tierNotMonotone,
  tierTopMismatch,
  capBelowTopTier,
  capNoPeriod,
  creditNoBase,
  creditWindowMismatch,
  creditStackingUndefined,
  claimDeadlineMissing,
  claimBeforeReport,
  availabilityImpossible,
  budgetTextMismatch,
  sampleLongerThanBudget,
  windowShorterThanUnit,
  rpoBelowBackup,
  rtoVsAvailability,
  rtoVsResolution,
  compositeUnsupported,
  olaWeakerThanSla,
  levelWeaker,
  levelNotComparable,
  levelConflictingParents,
  priceMismatch,
];
