import type { Language } from '#core/agreement/language.ts';
import { decimalTextOf } from '#core/editing/decimalText.ts';
import { readLength } from '#core/measures/budget.ts';
import { decimal, plus, whole, type Exact } from '#core/measures/exact.ts';

const UNITS = {
  en: { hour: 'h', minute: 'min', second: 's' },
  da: { hour: 't.', minute: 'min.', second: 'sek.' },
} as const satisfies Readonly<Record<Language, object>>;

/**
 * A length of time as it is read: "43 min 12 s", "8 h 45 min 36 s", "2.6 s". From a minute on seconds are cut off, so that a
 * budget never reads as more than it is.
 */
export function lengthText(milliseconds: Exact, language: Language): string {
  const { hours, minutes, seconds } = readLength(milliseconds);
  const units = UNITS[language];
  const isShort = hours === 0 && minutes === 0;
  const secondsText = decimal(seconds, isShort ? 2 : 0, 'down');
  const parts = [
    hours === 0 ? null : `${grouped(hours, language)} ${units.hour}`,
    minutes === 0 ? null : `${minutes} ${units.minute}`,
    secondsText === '0' && !isShort ? null : `${decimalTextOf(secondsText, language)} ${units.second}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** Whole hours, for an amount of agreed time: "176". */
export function hoursText(milliseconds: number, language: Language): string {
  const { hours, minutes } = readLength(plus(whole(milliseconds), whole(0)));
  return minutes === 0 ? grouped(hours, language) : lengthText(whole(milliseconds), language);
}

function grouped(count: number, language: Language): string {
  return count.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
}
