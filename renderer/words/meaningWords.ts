import type { Language } from '#core/agreement/language.ts';
import type { Weekday } from '#core/agreement/calendar.ts';

/** What a target comes to in practice. */
export interface MeaningWords {
  readonly heading: (name: string) => string;
  readonly allows: (target: string, downtime: string, basis: string) => string;
  /** "44 min 38 s in 31 days". */
  readonly onBasis: (downtime: string, basis: string) => string;
  /** "a month of 30 days". */
  readonly days: (count: number) => string;
  readonly shortDays: (count: number) => string;
  readonly hour: string;
  readonly twelfth: string;
  readonly agreedHours: (hours: string, month: string) => string;
  readonly agreedTwelve: (hours: string, from: string) => string;
  readonly due: (received: string, due: string, days: number) => string;
  /** A time of a week; the time of day is written already. */
  readonly moment: (weekday: Weekday, time: string) => string;
  readonly dueLimit: (limit: string, sentence: string) => string;
  readonly sample: (cases: number) => string;
  readonly maintenance: (target: string, ceiling: string) => string;
  readonly suppliers: (target: string, ceiling: string, service: string) => string;
  readonly sampling: (every: string, budget: string) => string;
  readonly experienced: (least: string) => string;
  readonly goThere: (what: string) => string;
  readonly there: { readonly maintenance: string; readonly suppliers: string; readonly sampling: string };
  readonly more: (count: number) => string;
  readonly less: string;
  readonly table: string;
  readonly basis: string;
  readonly downtime: string;
}

const WEEKDAYS = {
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  da: {
    monday: 'mandag',
    tuesday: 'tirsdag',
    wednesday: 'onsdag',
    thursday: 'torsdag',
    friday: 'fredag',
    saturday: 'lørdag',
    sunday: 'søndag',
  },
} as const;

export const meaningWords: Readonly<Record<Language, MeaningWords>> = {
  en: {
    heading: (name) => `What the targets for ${name} mean`,
    allows: (target, downtime, basis) => `${target} allows ${downtime} of downtime in ${basis}`,
    onBasis: (downtime, basis) => `${downtime} in ${basis}`,
    days: (count) => {
      if (count === 1) return 'a day';
      if (count === 7) return 'a week';
      if (count >= 28 && count <= 31) return `a month of ${count} days`;
      if (count >= 90 && count <= 92) return `a quarter of ${count} days`;
      return count === 365 || count === 366 ? `a year of ${count} days` : `${count} days`;
    },
    shortDays: (count) => (count === 365 || count === 366 ? `a year of ${count} days` : `${count} days`),
    hour: 'an hour',
    twelfth: 'a twelfth of a year',
    agreedHours: (hours, month) => `the ${hours} agreed hours of ${month}`,
    agreedTwelve: (hours, from) => `the ${hours} agreed hours of the twelve months from ${from}`,
    due: (received, due, days) => `from ${received} → due ${due}${days > 7 ? `, ${days} days later` : ''}`,
    moment: (weekday, time) => `${WEEKDAYS.en[weekday]} ${time}`,
    dueLimit: (limit, sentence) => `${limit}: ${sentence}`,
    sample: (cases) => `With fewer than ${cases} cases in a period a single late one breaks the target.`,
    maintenance: (target, ceiling) =>
      `Planned maintenance counts as downtime and leaves at most ${ceiling}: ${target} cannot be kept where it is used in full.`,
    suppliers: (target, ceiling, service) =>
      `The suppliers behind ${service} promise at most ${ceiling} together: ${target} is more than they add up to.`,
    sampling: (every, budget) =>
      `Measured ${every}: one failed measurement is already more than the ${budget} allowed.`,
    experienced: (least) =>
      `Planned maintenance is left out of the target; users may experience as little as ${least}.`,
    goThere: (what) => `Show ${what}`,
    there: {
      maintenance: 'the maintenance',
      suppliers: 'the commitments of the suppliers',
      sampling: 'the measuring interval',
    },
    more: (count) => (count === 1 ? 'Details' : `All ${count} targets in detail`),
    less: 'Less',
    table: 'Downtime allowed',
    basis: 'In',
    downtime: 'Downtime',
  },
  da: {
    heading: (name) => `Hvad servicemålene for ${name} betyder`,
    allows: (target, downtime, basis) => `${target} tillader ${downtime} nedetid i ${basis}`,
    onBasis: (downtime, basis) => `${downtime} i ${basis}`,
    days: (count) => {
      if (count === 1) return 'et døgn';
      if (count === 7) return 'en uge';
      if (count >= 28 && count <= 31) return `en måned på ${count} dage`;
      if (count >= 90 && count <= 92) return `et kvartal på ${count} dage`;
      return count === 365 || count === 366 ? `et år på ${count} dage` : `${count} dage`;
    },
    shortDays: (count) => (count === 365 || count === 366 ? `et år på ${count} dage` : `${count} dage`),
    hour: 'en time',
    twelfth: 'en tolvtedel af et år',
    agreedHours: (hours, month) => `de ${hours} aftalte timer i ${month}`,
    agreedTwelve: (hours, from) => `de ${hours} aftalte timer i de tolv måneder fra ${from}`,
    due: (received, due, days) => `fra ${received} → frist ${due}${days > 7 ? `, ${days} dage senere` : ''}`,
    moment: (weekday, time) => `${WEEKDAYS.da[weekday]} ${time}`,
    dueLimit: (limit, sentence) => `${limit}: ${sentence}`,
    sample: (cases) => `Med færre end ${cases} sager i en periode bryder én forsinket sag målet.`,
    maintenance: (target, ceiling) =>
      `Planlagt vedligeholdelse tæller som nedetid og efterlader højst ${ceiling}: ${target} kan ikke holdes, hvis den bruges fuldt ud.`,
    suppliers: (target, ceiling, service) =>
      `Leverandørerne bag ${service} lover tilsammen højst ${ceiling}: ${target} er mere, end de tilsammen kan holde.`,
    sampling: (every, budget) => `Der måles ${every}: én mislykket måling er allerede mere end de tilladte ${budget}.`,
    experienced: (least) =>
      `Planlagt vedligeholdelse er holdt uden for målet; brugerne kan opleve helt ned til ${least}.`,
    goThere: (what) => `Vis ${what}`,
    there: {
      maintenance: 'vedligeholdelsen',
      suppliers: 'leverandørernes tilsagn',
      sampling: 'måleintervallet',
    },
    more: (count) => (count === 1 ? 'Detaljer' : `Alle ${count} servicemål i detaljer`),
    less: 'Mindre',
    table: 'Tilladt nedetid',
    basis: 'I',
    downtime: 'Nedetid',
  },
};
