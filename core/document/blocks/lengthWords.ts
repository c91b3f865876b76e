import { readLength } from '#core/measures/budget.ts';
import { compare, decimal, floor, whole, type Exact } from '#core/measures/exact.ts';
import { MINUTE } from '#core/measures/lengths.ts';
import type { Writing } from '#core/document/writing.ts';

/** A length of time down to whole seconds, "43 min 12 s"; one shorter than a minute to hundredths. Never rounded up. */
export function lengthWords({ words }: Writing, milliseconds: Exact): string {
  const { forms, figures } = words;
  const { hours, minutes, seconds } = readLength(milliseconds);
  const isShort = compare(milliseconds, whole(MINUTE)) < 0;
  const rest = isShort ? decimal(seconds, 2, 'down') : String(floor(seconds));
  const counted = (count: string) => (count === '0' ? null : forms.decimal(count));
  return figures.length({
    hours: counted(String(hours)),
    minutes: counted(String(minutes)),
    seconds: isShort ? forms.decimal(rest) : counted(rest),
  });
}
