import type { Rule } from '#core/checks/rule.ts';
import { chronicNeverTriggers } from './chronicNeverTriggers.ts';
import { disputeNoLadder } from './disputeNoLadder.ts';
import { drUntested } from './drUntested.ts';
import { effectiveBeforeSignature } from './effectiveBeforeSignature.ts';
import { endBeforeStart } from './endBeforeStart.ts';
import { exclusiveRemedyUnclear } from './exclusiveRemedyUnclear.ts';
import { exitMissing } from './exitMissing.ts';
import { lawVenueMismatch } from './lawVenueMismatch.ts';
import { liabilityCapVsCredit } from './liabilityCapVsCredit.ts';
import { noticeLongerThanTerm } from './noticeLongerThanTerm.ts';
import { noticeNoForm } from './noticeNoForm.ts';
import { noticeSelfContradicting } from './noticeSelfContradicting.ts';
import { penaltyDisproportionate } from './penaltyDisproportionate.ts';
import { renewalSilent } from './renewalSilent.ts';
import { reportAfterReview } from './reportAfterReview.ts';
import { reviewNever } from './reviewNever.ts';
import { securityNoDeadline } from './securityNoDeadline.ts';
import { smartAchievable } from './smartAchievable.ts';
import { smartRelevant } from './smartRelevant.ts';
import { smartSpecific } from './smartSpecific.ts';
import { smartTimebound } from './smartTimebound.ts';
import { switchingNoticeTooLong } from './switchingNoticeTooLong.ts';
import { terminationNoRefund } from './terminationNoRefund.ts';
import { warrantyVague } from './warrantyVague.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const FRAME_RULES: readonly Rule[] = [
  endBeforeStart,
  effectiveBeforeSignature,
  noticeLongerThanTerm,
  noticeSelfContradicting,
  noticeNoForm,
  renewalSilent,
  reviewNever,
  reportAfterReview,
  chronicNeverTriggers,
  terminationNoRefund,
  exitMissing,
  switchingNoticeTooLong,
  lawVenueMismatch,
  disputeNoLadder,
  exclusiveRemedyUnclear,
  penaltyDisproportionate,
  liabilityCapVsCredit,
  smartSpecific,
  smartAchievable,
  smartRelevant,
  smartTimebound,
  securityNoDeadline,
  drUntested,
  warrantyVague,
];
