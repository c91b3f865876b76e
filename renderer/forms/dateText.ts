import type { Language } from '#core/agreement/language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
};

/**
 * A date as somebody wrote it, as the agreement holds it: `2027-01-31`, `31.1.2027`, `31-01-27`, `31 January 2027`, `31. jan. 2027`,
 * `January 31, 2027`. `null` for anything else; whether the month has such a day is for the schema to say.
 */
export function dateFrom(text: string): string | null {
  const written = text.trim();
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(written);
  if (iso !== null) return dated(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})$/.exec(written);
  if (figures !== null) return dated(figures[3], figures[2], figures[1]);
  const [, before, name, after, year] =
    /^(?:(?:den|the)\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s*)?(\p{L}+)\.?(?:\s*(\d{1,2})(?:st|nd|rd|th)?)?[\s,]+(\d{4})$/iu.exec(
      written,
    ) ?? [];
  return dated(year, monthNamed(name), before ?? after);
}

/** A day of every year as somebody wrote it, as the agreement holds it: `24.12`, `24/12`, `24 December`, `24. dec.`, `12-24`. */
export function dayOfYearFrom(text: string): string | null {
  const written = text.trim();
  const figures = /^(\d{1,2})[-./ ]+(\d{1,2})\.?$/.exec(written);
  if (figures !== null) {
    const [, first, second] = figures;
    return Number(second) > 12 ? dayAndMonth(second, first) : dayAndMonth(first, second);
  }
  const [, before, name, after] =
    /^(?:(?:den|the)\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s*)?(\p{L}+)\.?(?:\s*(\d{1,2})(?:st|nd|rd|th)?)?$/iu.exec(
      written,
    ) ?? [];
  return dayAndMonth(before ?? after, monthNamed(name));
}

/** A time of day as somebody wrote it, as the agreement holds it: `8`, `8.30`, `0830`, `kl. 8:30`, `4 pm`. */
export function timeFrom(text: string): string | null {
  const [, hours, minutes = '00', half] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:h]?\s*(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null;
}

/** A date or a day of every year as it is written in a language; anything else as it is. */
export function dateTextOf(text: string, language: Language): string {
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  if (day === undefined || name === undefined) return text;
  const written = language === 'da' ? `${Number(day)}. ${name}` : `${Number(day)} ${name}`;
  return year === undefined ? written : `${written} ${year}`;
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const inYear = dayAndMonth(day, month);
  if (year === undefined || inYear === null) return null;
  return `${year.length === 2 ? `20${year}` : year}-${inYear}`;
}

function dayAndMonth(day: string | undefined, month: string | undefined): string | null {
  return day === undefined || month === undefined ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The number of a month by its name or the first three letters of it, in either language. */
function monthNamed(name: string | undefined): string | undefined {
  const sought = name?.toLowerCase() ?? '';
  const isMeant = (month: string) => sought.length >= 3 && month.toLowerCase().startsWith(sought);
  const index = [...MONTHS.en.keys()].find((at) =>
    [MONTHS.en[at], MONTHS.da[at]].some((month) => month !== undefined && isMeant(month)),
  );
  return index === undefined ? undefined : String(index + 1);
}
