import { z } from 'zod';
import { answer, list } from './answer.ts';
import { countSchema } from './number.ts';
import { wordingSchema } from './text.ts';
import { dateSchema, dayOfYearSchema, durationSchema, periodSchema, timeOfDaySchema, timeZoneSchema } from './time.ts';
import { weekdaySchema } from './calendar.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** The most there may be of something in a period: 4 hours a month, 2 times a quarter. */
export const capSchema = z.strictObject({
  time: answer(durationSchema),
  count: answer(countSchema),
  per: answer(periodSchema),
});

/** What does not count against the provider. */
export const exclusionSchema = z.strictObject({
  id: ownId('exclusion'),
  kind: answer(
    choice('exclusionKind', [
      'plannedMaintenance',
      'emergencyMaintenance',
      'customerCause',
      'customerEquipment',
      'thirdParty',
      'internet',
      'forceMajeure',
      'suspension',
      'quota',
      'betaFeature',
      'disaster',
      'other',
    ]),
  ),
  text: answer(wordingSchema),
  /** Without an entry it applies to every metric that does not name its own exclusions. */
  metrics: list(linkTo('metric')),
  cap: answer(capSchema),
  notice: answer(durationSchema),
  proof: answer(wordingSchema),
});
export type Exclusion = z.infer<typeof exclusionSchema>;

/** A window for planned maintenance. `to` before `from` ends on the next day. */
export const maintenanceWindowSchema = z.strictObject({
  recurs: choice('recurrence', ['weekly', 'monthly']),
  /** In a monthly window: the first, second … such weekday of the month. */
  nth: answer(countSchema.min(1).max(5)),
  days: list(weekdaySchema),
  from: timeOfDaySchema,
  to: timeOfDaySchema,
});
export type MaintenanceWindow = z.infer<typeof maintenanceWindowSchema>;

export const maintenanceSchema = z.strictObject({
  id: ownId('maintenance'),
  services: list(linkTo('service')),
  windows: list(maintenanceWindowSchema),
  timeZone: answer(timeZoneSchema),
  notice: answer(durationSchema),
  noticeChannel: answer(wordingSchema),
  cap: answer(capSchema),
  countsAsDowntime: answer(yesNo),
  emergency: answer(z.strictObject({ notice: answer(durationSchema), countsAsDowntime: answer(yesNo) })),
  freezes: list(
    z.strictObject({
      name: answer(wordingSchema),
      from: z.union([dateSchema, dayOfYearSchema]),
      to: z.union([dateSchema, dayOfYearSchema]),
    }),
  ),
});
export type Maintenance = z.infer<typeof maintenanceSchema>;
