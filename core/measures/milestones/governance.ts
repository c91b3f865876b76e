import type { Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Frequency } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { claimDeadlines } from '#core/measures/credits/claimDeadlines.ts';
import { lastDay } from '#core/measures/deadline.ts';
import { addMonths, type DateText } from '#core/measures/moment.ts';
import { contradiction, missing, type Measured } from '#core/measures/problem.ts';
import type { Found } from './found.ts';
import type { Days, MilestoneKind } from './milestone.ts';
import type { KnownAnchors } from './milestones.ts';
import { anniversaries, frequencyEnds, monthsPer, periodEnds } from './recurring.ts';
import { endOf, startOf } from './term.ts';

/** What recurs while an agreement runs: reports, reviews, claims, tests, indexation. */
export function governanceMilestones(agreement: Agreement, days: Days, anchors: KnownAnchors): readonly Found[] {
  const { governance, continuity } = agreement;
  const running = runningDays(agreement, days);
  if (running === null) return [];
  return [
    ...reports(agreement, running, anchors),
    ...claims(agreement, running, anchors),
    ...(governance?.reviews ?? []).flatMap(({ id, frequency }) =>
      recurring('review', join('governance/reviews', id, 'frequency'), frequency, { agreement, running }),
    ),
    ...(continuity?.tests ?? []).flatMap(({ id, frequency }) =>
      recurring('continuityTest', join('continuity/tests', id, 'frequency'), frequency, { agreement, running }),
    ),
    ...indexation(agreement, running),
  ];
}

/** A month and some before the days asked for, because what falls due then was set off before. */
const LOOK_BACK_MONTHS = 13;

/** The days asked for and those before them whose deadlines may reach into them, while the agreement runs. */
function runningDays(agreement: Agreement, { from, to }: Days): Days | null {
  const [start, end] = [startOf(agreement), endOf(agreement)];
  const earliest = addMonths(from, -LOOK_BACK_MONTHS);
  const first = start.ok && start.value > earliest ? start.value : earliest;
  const renewed = agreement.term?.renewal !== undefined && agreement.term.renewal.kind !== 'none';
  const last = !renewed && end.ok && end.value !== null && end.value < to ? end.value : to;
  return first <= last ? { from: first, to: last } : null;
}

function reports(agreement: Agreement, running: Days, anchors: KnownAnchors): readonly Found[] {
  return (agreement.governance?.reports ?? []).flatMap(({ id, per, due }): readonly Found[] => {
    const path = join('governance/reports', id);
    if (per === undefined) return [{ kind: 'report', path: join(path, 'per'), date: missing(join(path, 'per')) }];
    if (due === undefined) return [{ kind: 'report', path: join(path, 'due'), date: missing(join(path, 'due')) }];
    const at = join(path, 'due');
    return (periodEnds(per, running) ?? []).map((end) => {
      const date = lastDay(agreement, due, { dates: { ...anchors, windowEnd: end } }, at);
      return { kind: 'report', path: at, date, of: end };
    });
  });
}

/** By when a miss of each month has to be claimed; a claim that counts from the report counts from its last day. */
function claims(agreement: Agreement, running: Days, anchors: KnownAnchors): readonly Found[] {
  const due = agreement.governance?.reports[0]?.due;
  return (periodEnds('month', running) ?? []).flatMap((end) => {
    const delivered =
      due === undefined ? null : lastDay(agreement, due, { dates: { ...anchors, windowEnd: end } }, 'due');
    const dates = { ...anchors, windowEnd: end, ...(delivered?.ok === true && { reportDelivery: delivered.value }) };
    return claimDeadlines(agreement, { dates })
      .filter(({ kind }) => kind === 'step')
      .map(({ path, lastDay: date }): Found => ({ kind: 'claim', path, date, of: end }));
  });
}

function recurring(
  kind: MilestoneKind,
  path: Path,
  frequency: Frequency | undefined,
  { agreement, running }: { readonly agreement: Agreement; readonly running: Days },
): readonly Found[] {
  const dates = frequency === undefined ? missing(path) : datesOf(agreement, frequency, running, path);
  return dates.ok ? dates.value.map((date) => ({ kind, path, date: done(date) })) : [{ kind, path, date: dates }];
}

function datesOf(agreement: Agreement, frequency: Frequency, running: Days, path: Path): Measured<readonly DateText[]> {
  const start = startOf(agreement);
  if (!start.ok) return start;
  const ends = frequencyEnds(frequency, start.value, running);
  return ends === null ? contradiction(path, 'unitHasNoFixedLength') : done(ends);
}

function indexation({ governance }: Agreement, running: Days): readonly Found[] {
  const rule = governance?.indexation;
  if (rule === undefined) return [];
  const path = 'governance/indexation';
  const months = rule.frequency === undefined ? null : monthsPer(rule.frequency);
  if (rule.effective === undefined) return [{ kind: 'indexation', path, date: missing(join(path, 'effective')) }];
  if (months === null) return [{ kind: 'indexation', path, date: missing(join(path, 'frequency')) }];
  return anniversaries(rule.effective, months, running).map((date) => ({ kind: 'indexation', path, date: done(date) }));
}
