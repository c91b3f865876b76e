import type { Money } from '#core/agreement/number.ts';
import type { PartyRole } from '#core/agreement/party.ts';
import type { Comparator, Range, Unit } from '#core/agreement/quantity.ts';
import type { Anchor, Deadline, Frequency, Period, TimeUnit } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';

/** A deadline counted from something; the other kinds print themselves. */
export type CountedDeadline = Extract<Deadline, { kind: 'length' | 'endOfPeriod' }>;

/** How numbers, dates, lengths of time and deadlines are written in one language. Texts in, text out; spaces that must not break are no-break spaces. */
export interface FormWords {
  readonly decimal: (value: Decimal) => string;
  /** "99.95%", "99,95 %". Decimals are printed as they were written. */
  readonly percent: (value: Decimal) => string;
  /** Whole amounts have no decimals, others two at least. */
  readonly money: (money: Money) => string;
  /** "22 August 2026" for `2026-08-22`. */
  readonly date: (date: string) => string;
  /** "24 December" for `12-24`. */
  readonly dayOfYear: (day: string) => string;
  /** "08:00", "kl. 8.00". */
  readonly timeOfDay: (time: string) => string;
  /** "08:00–16:00", "kl. 8.00-16.00". */
  readonly hours: (from: string, to: string) => string;
  /** "4 working hours", "1 month". */
  readonly length: (amount: Decimal, unit: TimeUnit) => string;
  /** "99.9%", "3 points", "500 requests per second"; `unitName` names the unit `other`. */
  readonly quantity: (value: Decimal, unit: Unit, unitName: string | null) => string;
  /** "at least 99.9%": the comparator before words that stand for a value. */
  readonly compared: (comparator: Comparator, value: string) => string;
  /** "within 4 hours": the most time allowed. */
  readonly within: (length: string) => string;
  /** "99.0% or more but less than 99.9%"; `show` writes the value of a bound. */
  readonly range: (range: Range, show: (value: Decimal) => string) => string;
  /** "within 30 days after the end of the calendar month"; `event` says what it is counted from in words of its own. */
  readonly deadline: (deadline: CountedDeadline, event: string | null) => string;
  /** "by 22 August 2026". */
  readonly deadlineOn: (date: string) => string;
  /** What a deadline is counted from: "the end of the calendar month". Empty for `event`. */
  readonly anchor: Readonly<Record<Anchor, string>>;
  /** "twice a year". */
  readonly frequency: (frequency: Frequency) => string;
  /** "once", "3 times". */
  readonly times: (count: number) => string;
  /** "per month". */
  readonly per: Readonly<Record<Period, string>>;
  /** "every 4 hours" of a length: `every('4', 'hour')`, "every hour". */
  readonly every: (amount: Decimal, unit: TimeUnit) => string;
  /** "first", "second" … in words to ten, then "11th". */
  readonly ordinal: (nth: number) => string;
  /** How a party is called by its role: "the Provider", "Leverandøren". */
  readonly theParty: Readonly<Record<PartyRole, string>>;
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  readonly or: string;
  /** Quotation marks around words. */
  readonly quoted: (words: string) => string;
  /** "clause", "pkt.": before the number of a clause, with its no-break space. */
  readonly beforeClause: string;
  /** "Annex 1". */
  readonly annex: (number: number) => string;
  /** Between a clause and the annex it stands in: " of ", " i ". The annex's label follows. */
  readonly clauseOfAnnex: string;
  /** After a clause of the body that an annex refers to: " of the Agreement". */
  readonly clauseOfBody: string;
  /** "Version 1.2". */
  readonly version: (version: string) => string;
  readonly draftMark: string;
  readonly page: { readonly before: string; readonly between: string };
  /** Stands for a reference whose target is not in the document. */
  readonly missingTarget: (target: string) => string;
  /** Stands for a text that was written but cannot be read: "text of the clause, which contains errors". */
  readonly unreadable: (prompt: string) => string;
  /** Stands in running heads of a document whose title is not known yet. */
  readonly untitled: string;
  /** Heading of the table of contents. */
  readonly contents: string;
}
