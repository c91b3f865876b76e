import type { Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { daysAway, lastDay } from '#core/measures/deadline.ts';
import type { DateText } from '#core/measures/moment.ts';
import type { Found } from './found.ts';
import type { MilestoneKind } from './milestone.ts';
import type { KnownAnchors } from './milestones.ts';
import { firstWholeMonth } from './recurring.ts';
import { startOf } from './term.ts';

/** Dates that stand in the agreement once: its signature and start, its goals, milestones and duties. */
export function fixedMilestones(agreement: Agreement, anchors: KnownAnchors): readonly Found[] {
  const { signatureDate, effectiveDate, goals, governance, duties, metrics } = agreement;
  const planned = governance?.milestones ?? [];
  return [
    ...dated('signature', 'signatureDate', signatureDate),
    ...dated('effective', 'effectiveDate', effectiveDate),
    ...metrics.flatMap((metric) => firstMeasured(agreement, metric)),
    ...goals.flatMap(({ id, timeBound }) =>
      (['due', 'firstEvaluation', 'review'] as const).flatMap((field) =>
        dated('goal', join('goals', id, 'timeBound', field), timeBound?.[field]),
      ),
    ),
    ...planned.flatMap(({ id, due }): Found[] => {
      const path = join('governance/milestones', id, 'due');
      return due === undefined
        ? []
        : [{ kind: 'planned', path, date: lastDay(agreement, due, { dates: anchors }, path) }];
    }),
    ...duties.flatMap(({ id, deadline }): Found[] => {
      const path = join('duties', id, 'deadline');
      return deadline === undefined
        ? []
        : [{ kind: 'duty', path, date: lastDay(agreement, deadline, { dates: anchors }, path) }];
    }),
  ];
}

function dated(kind: MilestoneKind, path: Path, date: DateText | undefined): readonly Found[] {
  return date === undefined ? [] : [{ kind, path, date: done(date) }];
}

/** The first whole month after the run-in of a metric that is judged by calendar months. */
function firstMeasured(
  agreement: Agreement,
  { id, window, edgeRules }: Agreement['metrics'][number],
): readonly Found[] {
  const start = startOf(agreement);
  if (window?.kind !== 'calendarMonth' || edgeRules?.runIn === undefined || !start.ok) return [];
  const path = join('metrics', id, 'edgeRules/runIn');
  const settled = daysAway(agreement, start.value, { length: edgeRules.runIn, direction: 'after' }, path);
  return [{ kind: 'firstMeasured', path, date: settled.ok ? done(firstWholeMonth(settled.value)) : settled }];
}
