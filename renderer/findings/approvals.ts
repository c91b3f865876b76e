import type { ApprovalRequest } from '#core/agreement/houseRule.ts';
import type { Finding } from '#core/checks/finding.ts';
import { groupOf } from '#core/checks/ruleIds.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { change } from '#renderer/state/openDraft.ts';
import type { Reason } from './deeds.ts';

/** Whether it is outside the house rules: then somebody has to approve it by name. */
export function needsApproval({ rule }: Pick<Finding, 'rule'>): boolean {
  return groupOf(rule) === 'house';
}

type Requested = Pick<Finding, 'rule' | 'path' | 'about'>;

/** What was asked for about this very answer: whoever approves must not read the reason for another one. */
export function requestFor(
  requests: readonly ApprovalRequest[],
  { rule, path, about }: Requested,
): ApprovalRequest | undefined {
  return requests.find((one) => one.rule === rule && one.path === path && one.about === about);
}

/** Keeps in the draft that somebody asks for approval; an earlier request at the same place is replaced. */
export function askForApproval({ rule, path, about }: Requested, { reason, by }: Reason): void {
  const on = new Date().toLocaleDateString('sv-SE');
  change({ kind: 'accept', pattern: '' }, null, (draft) =>
    setAnswer(draft, 'approvalRequests', [
      ...others(draft.agreement.approvalRequests, { rule, path }),
      { rule, path, reason, by, on, ...(about === undefined ? {} : { about }) },
    ]),
  );
}

export function takeRequestBack(requested: Requested): void {
  change({ kind: 'accept', pattern: '' }, null, (draft) =>
    setAnswer(draft, 'approvalRequests', others(draft.agreement.approvalRequests, requested)),
  );
}

function others(
  requests: readonly ApprovalRequest[],
  { rule, path }: Pick<Requested, 'rule' | 'path'>,
): readonly ApprovalRequest[] {
  return requests.filter((one) => one.rule !== rule || one.path !== path);
}
