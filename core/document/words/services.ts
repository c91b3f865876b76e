import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Services, calendars, charges, options. Phrases in, whole sentences out. */
export interface ServiceWords {
  readonly services: {
    readonly summary: (service: string) => string;
    readonly inScope: Sentence;
    readonly outOfScope: Sentence;
    readonly dependencies: Sentence;
    readonly environment: string;
    readonly locations: string;
    readonly users: string;
    readonly volumes: string;
    readonly hours: string;
    readonly owner: string;
    readonly validity: string;
    readonly noServiceLevel: Sentence;
  };
  readonly calendars: {
    readonly introduction: (calendar: Phrase) => Sentence;
    readonly summary: (calendar: string) => string;
    /** The one calendar of all working hours and working days. */
    readonly working: (calendar: Phrase) => Sentence;
    readonly hours: string;
    readonly always: string;
    readonly closed: string;
    readonly everyDay: string;
    /** "Monday–Thursday": the first and the last of days in a row. */
    readonly days: (first: string, last: string) => string;
    readonly timeZone: string;
    readonly publicHolidays: string;
    /** The calendar takes no notice of public holidays. */
    readonly holidaysCount: string;
    readonly holidaysClosed: (holidays: Phrase) => Sentence;
    readonly closedDays: string;
    readonly openDays: string;
    /** "5 June every year". */
    readonly everyYear: (day: string) => string;
    readonly season: (season: { readonly name: Phrase | null; readonly from: string; readonly to: string }) => Sentence;
    readonly dayLength: string;
  };
  readonly charges: {
    readonly introduction: (customer: Phrase, provider: Phrase, shall: string) => Sentence;
    readonly summary: string;
    readonly charge: string;
    readonly services: string;
    readonly amount: string;
    readonly period: string;
    readonly once: string;
    readonly vat: string;
    readonly withVat: string;
    readonly withoutVat: string;
    readonly allWithVat: Sentence;
    readonly allWithoutVat: Sentence;
  };
  readonly options: {
    readonly introduction: (customer: Phrase) => Sentence;
    readonly summary: string;
    readonly option: string;
    readonly content: string;
    readonly price: string;
    readonly chosen: string;
    /** "per commenced 3 months". */
    readonly perUnit: Readonly<Record<'commenced' | 'completed' | 'exact', (unit: Phrase) => Sentence>>;
    /** A change of the fee by a share: "20% added to the fee", "5% deducted from the fee". */
    readonly priceRaised: (share: Phrase) => Sentence;
    readonly priceLowered: (share: Phrase) => Sentence;
  };
}
