import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { daysAway, lastDay } from '#core/measures/deadline.ts';
import { addMonths, type DateText } from '#core/measures/moment.ts';
import type { Found } from './found.ts';
import type { Days } from './milestone.ts';
import type { KnownAnchors } from './milestones.ts';
import { noticeDay, renewalNotice, termEnds } from './term.ts';

/** Ends of the term and its renewals, with the last day for notice before each of them. */
export function termMilestones(agreement: Agreement, days: Days): readonly Found[] {
  const { term } = agreement;
  if (term === undefined) return [];
  const ends = endsFor(agreement, days);
  if (!ends.ok) return [{ kind: 'termEnd', path: 'term/end', date: ends }];
  const renews = term.renewal !== undefined && term.renewal.kind !== 'none';
  return [
    ...ends.value.flatMap((end): Found[] => [
      { kind: 'termEnd', path: 'term/end', date: done(end) },
      ...(renews
        ? [
            {
              kind: 'renewalNotice',
              path: 'term/renewal/notice',
              date: renewalNotice(agreement, end),
              of: end,
            } as const,
          ]
        : []),
      ...noticesFor(agreement, end),
    ]),
    ...term.noticePeriods.flatMap(({ id, notBefore }): Found[] =>
      notBefore === undefined
        ? []
        : [{ kind: 'terminationEarliest', path: join('term/noticePeriods', id, 'notBefore'), date: done(notBefore) }],
    ),
  ];
}

/** Notice periods that run to the end of the term have a last day of their own. */
function noticesFor(agreement: Agreement, end: DateText): readonly Found[] {
  return (agreement.term?.noticePeriods ?? []).flatMap(({ id, length, toEndOf, excluded }): Found[] => {
    if (toEndOf !== 'term' || length === undefined || excluded === true) return [];
    const path = join('term/noticePeriods', id, 'length');
    return [{ kind: 'terminationNotice', path, date: noticeDay(agreement, end, length, path), of: end }];
  });
}

/** What has to be done after each end at which the agreement may really end. */
export function exitMilestones(agreement: Agreement, days: Days, anchors: KnownAnchors): readonly Found[] {
  const exit = agreement.term?.exit;
  const ends = endsFor(agreement, days);
  if (exit === undefined || !ends.ok) return [];
  return ends.value.flatMap((end): readonly Found[] => {
    const dates = { ...anchors, termEnd: end, agreementEnd: end };
    const steps = (['plan', 'documentation', 'dataReturn', 'deletion'] as const).flatMap((field): Found[] => {
      const path = join('term/exit', field);
      const deadline = exit[field];
      return deadline === undefined
        ? []
        : [{ kind: 'exit', path, date: lastDay(agreement, deadline, { dates }, path), of: end }];
    });
    if (exit.assistance === undefined) return steps;
    const path = 'term/exit/assistance';
    const date = daysAway(agreement, end, { length: exit.assistance, direction: 'after' }, path);
    return [...steps, { kind: 'exit', path, date, of: end }];
  });
}

/** Ends whose notices lie before them and whose exit lies after them: both may fall within the days asked for. */
function endsFor(agreement: Agreement, { to }: Days): ReturnType<typeof termEnds> {
  return termEnds(agreement, addMonths(to, LONGEST_NOTICE));
}

/** Months; a notice period longer than this is not looked for. */
const LONGEST_NOTICE = 36;
