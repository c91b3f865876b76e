import type { Band } from '#core/agreement/credit.ts';
import type { Range } from '#core/agreement/quantity.ts';
import type { Decimal } from '#core/decimal.ts';
import type { Observation } from '#core/measures/credits/results.ts';
import { decimal, exact, over, plus, times, whole } from '#core/measures/exact.ts';
import { isEmpty } from '#core/measures/stretches.ts';
import { ruleOf, type Dial } from './dial.ts';
import type { Experiment } from './reckon.ts';

/** A result that stands for a row of the lab's table. */
export interface Sample {
  readonly key: string;
  /** The band it stands for, or the stop of the dial that it is. */
  readonly shown: { readonly kind: 'band'; readonly range: Range } | { readonly kind: 'stop'; readonly stop: Decimal };
  readonly result: Decimal | Observation;
}

const ROWS = 6;

/** The results of the table: one for each band, or some stops of the dial. */
export function samplesOf({ consequence, dial }: Experiment): readonly Sample[] {
  const rule = ruleOf(consequence);
  if (rule?.kind === 'steps' && rule.on === 'measuredValue' && (dial.kind === 'downtime' || dial.kind === 'value'))
    return rule.bands.filter(({ range }) => !isEmpty(range)).map((band, index) => bandSample(band, index, dial));
  const { stops } = dial;
  const places = Array.from({ length: ROWS }, (_, row) => Math.round((row * (stops.length - 1)) / (ROWS - 1)));
  return [...new Set(places)].flatMap((place): Sample[] => {
    const stop = stops[place];
    return stop === undefined ? [] : [{ key: stop, shown: { kind: 'stop', stop }, result: stop }];
  });
}

function bandSample({ range }: Band, index: number, dial: Dial): Sample {
  const isPercent = dial.kind === 'downtime' || (dial.kind === 'value' && dial.unit === 'percent');
  const value = valueIn(range, isPercent);
  return { key: String(index), shown: { kind: 'band', range }, result: { kind: 'value', value } };
}

/** A value that lies in a range: one of its ends, else something between or beyond them. */
export function valueIn({ from, to }: Range, isPercent: boolean): Decimal {
  if (from?.inclusive === true) return from.value;
  if (to?.inclusive === true) return to.value;
  if (from !== undefined && to !== undefined) return decimal(over(plus(exact(from.value), exact(to.value)), whole(2)));
  if (to !== undefined) return isPercent ? '0' : decimal(over(exact(to.value), whole(2)));
  return from === undefined ? '0' : decimal(plus(times(exact(from.value), whole(2)), whole(1)));
}
