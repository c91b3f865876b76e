import type { Agreement } from '#core/agreement/agreement.ts';
import type { Anchor } from '#core/agreement/time.ts';
import { governanceMilestones } from './governance.ts';
import type { Days, Milestone, Milestones } from './milestone.ts';
import type { Found } from './found.ts';
import { exitMilestones, termMilestones } from './ends.ts';
import { fixedMilestones } from './fixed.ts';
import { endOf } from './term.ts';
import type { DateText } from '#core/measures/moment.ts';

/**
 * Every date and deadline of an agreement between two days, each computed in its calendar. Deadlines that follow an event
 * nobody can foresee (a disaster, a notice) are none; those that lack an answer are listed as unknown.
 * Source: SLA reference §10.
 */
export function milestones(agreement: Agreement, days: Days): Milestones {
  const anchors = knownAnchors(agreement);
  const found = [
    ...fixedMilestones(agreement, anchors),
    ...termMilestones(agreement, days),
    ...exitMilestones(agreement, days, anchors),
    ...governanceMilestones(agreement, days, anchors),
  ];
  const known = found.flatMap(({ kind, path, date, of }): Milestone[] =>
    date.ok && days.from <= date.value && date.value <= days.to
      ? [{ kind, path, date: date.value, ...(of !== undefined && { of }) }]
      : [],
  );
  return { known: known.toSorted(byDate), unknown: found.flatMap(unknownOf) };
}

export type KnownAnchors = Readonly<Partial<Record<Anchor, DateText>>>;

/** What deadlines of an agreement are counted from and it says itself. */
export function knownAnchors(agreement: Agreement): KnownAnchors {
  const { signatureDate, effectiveDate } = agreement;
  const end = endOf(agreement);
  return {
    ...(signatureDate !== undefined && { signature: signatureDate }),
    ...(effectiveDate !== undefined && { effectiveDate }),
    ...(end.ok && end.value !== null && { termEnd: end.value, agreementEnd: end.value }),
  };
}

/** What has no date yet because of the agreement, not because an event has still to happen. Each is listed once. */
function unknownOf({ kind, path, date }: Found, index: number, all: readonly Found[]): Milestones['unknown'] {
  if (date.ok || date.problem.kind === 'needs' || date.problem.kind === 'wordsOnly') return [];
  const first = all.findIndex((other) => other.kind === kind && other.path === path && !other.date.ok);
  return first === index ? [{ kind, path, problem: date.problem }] : [];
}

function byDate(a: Milestone, b: Milestone): number {
  return a.date.localeCompare(b.date) || a.kind.localeCompare(b.kind) || a.path.localeCompare(b.path);
}
