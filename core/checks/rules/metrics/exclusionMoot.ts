import type { Agreement } from '#core/agreement/agreement.ts';
import type { Calendar, Weekday } from '#core/agreement/calendar.ts';
import type { MaintenanceWindow } from '#core/agreement/exclusion.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

const WEEK: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const exclusionMoot: RuleOfItems<'maintenance'> = {
  id: 'exclusion-moot',
  reads: 'items',
  of: 'maintenance',
  severity: 'hint',
  title: both('An exclusion without effect', 'En undtagelse uden virkning'),
  why: both(
    'A window outside the measured hours takes nothing out of the result. It is seen in real annexes.',
    'Et vindue uden for den målte tid fjerner intet fra resultatet. Det ses i virkelige bilag.',
  ),
  advice: both(
    'Remove the window, or check the hours of the metric.',
    'Slet vinduet, eller kontrollér målepunktets tid.',
  ),
  examples: {
    fails: both('Maintenance Sunday 20–06, measured Mon–Fri 8–16', 'Vedligeholdelse søndag 20-06, målt hverdage 8-16'),
    passes: both('Maintenance within the measured hours', 'Vedligeholdelse inden for den målte tid'),
  },
  find: ({ id, windows, services, countsAsDowntime }, agreement) => {
    const calendars = measuredHours(agreement, services);
    if (countsAsDowntime === true || windows.length === 0 || calendars.length === 0) return [];
    return windows.flatMap((window, at) => {
      if (calendars.some((calendar) => meets(window, calendar))) return [];
      const [calendar] = calendars;
      const name = namesOf(agreement, calendar?.id ?? '');
      return [
        {
          path: join('maintenance', id, 'windows', at),
          message: both(
            `The maintenance window lies outside ${name.en}, in which is measured: excluding it changes nothing.`,
            `Vedligeholdelsesvinduet ligger uden for ${name.da}, hvori der måles: Undtagelsen ændrer intet.`,
          ),
        },
      ];
    });
  },
};

/** The hours of the metrics about the services; none if one of them is measured round the clock. */
function measuredHours(agreement: Agreement, services: readonly string[]): readonly Calendar[] {
  const metrics = agreement.metrics.filter(
    ({ kind, subject }) =>
      kind === 'availability' &&
      (services.length === 0 || subject?.kind !== 'services' || subject.services.some((id) => services.includes(id))),
  );
  const calendars = metrics.map(({ hours }) => byId(agreement, 'calendars', hours));
  return calendars.includes(undefined) ? [] : calendars.flatMap((calendar) => calendar ?? []);
}

function meets({ days, from, to }: MaintenanceWindow, { week, seasons }: Calendar): boolean {
  const hours = [week, ...seasons.map((season) => season.week)].flat();
  const parts = days.flatMap((day) =>
    to > from
      ? [{ day, from, to }]
      : [
          { day, from, to: '24:00' },
          { day: after(day), from: '00:00', to },
        ],
  );
  return parts.some((part) =>
    hours.some(
      (open) => open.days.includes(part.day) && open.intervals.some((one) => one.from < part.to && part.from < one.to),
    ),
  );
}

function after(day: Weekday): Weekday {
  return WEEK[(WEEK.indexOf(day) + 1) % 7] ?? day;
}
