import type { Language } from '#core/agreement/language.ts';
import type { RoundingMode } from '#core/measures/exact.ts';

/** The sentences of an account: how a result became a credit. */
export interface LabStepWords {
  readonly measured: (value: string) => string;
  readonly share: (met: number, total: number, percent: string) => string;
  readonly downtime: (time: string, of: string, percent: string) => string;
  readonly rounded: (value: string, decimals: number, mode: RoundingMode) => string;
  readonly missAllowed: string;
  readonly compared: (target: string, isMet: boolean) => string;
  readonly counted: (beyond: string, units: string, free: string | null, counted: string) => string;
  /** How units were counted: "9 commenced ones". */
  readonly completion: Readonly<Record<'commenced' | 'completed' | 'exact', (counted: string) => string>>;
  readonly items: (count: string) => string;
  readonly inBand: (band: number, range: string, pays: string) => string;
  readonly paid: (times: string, pays: string) => string;
  readonly cappedByRule: (cap: string) => string;
  readonly points: (fixed: string, perUnit: string, points: string) => string;
  readonly repeated: (factor: string, points: string) => string;
  readonly pooled: (atRisk: string, share: string, weight: string, percent: string) => string;
  readonly outage: (time: string, of: string, affected: string | null, factor: string | null) => string;
  readonly feeTime: (time: string, of: string) => string;
  readonly percentOf: (percent: string, base: string, amount: string) => string;
  readonly base: (amount: string, kind: string, per: string) => string;
  readonly pointsPriced: (points: string, counted: string | null) => string;
  readonly pointsOf: (points: string) => string;
  readonly limit: {
    readonly cap: (per: string, amount: string, isReached: boolean) => string;
    readonly capUsed: (per: string, amount: string, used: string, isReached: boolean) => string;
    readonly floor: (per: string, amount: string, isBelow: boolean) => string;
  };
  readonly owed: (amount: string) => string;
  readonly nothing: string;
  readonly pointsOwed: (points: string) => string;
}

const MODES = {
  en: { halfUp: 'to the nearest', halfEven: 'to the nearest, halves to even', down: 'down', up: 'up' },
  da: { halfUp: 'til nærmeste', halfEven: 'til nærmeste, halve til lige', down: 'ned', up: 'op' },
} as const;

export const labStepWords: Readonly<Record<Language, LabStepWords>> = {
  en: {
    measured: (value) => `Measured: ${value}.`,
    share: (met, total, percent) => `${met} of ${total} cases kept the target: ${percent}.`,
    downtime: (time, of, percent) => `${time} of ${of} without service: ${percent} measured.`,
    rounded: (value, decimals, mode) => `Rounded ${MODES.en[mode]} (${decimals} decimals): ${value}.`,
    missAllowed: 'In so small a sample one miss is allowed.',
    compared: (target, isMet) => (isMet ? `The target, ${target}, is kept.` : `The target, ${target}, is missed.`),
    counted: (beyond, units, free, counted) =>
      `${beyond} beyond the target, counted in units: ${units}${free === null ? '' : `, less ${free} free`} = ${counted}.`,
    completion: {
      commenced: (counted) => `${counted} commenced`,
      completed: (counted) => `${counted} completed`,
      exact: (counted) => counted,
    },
    items: (count) => `${count} cases count.`,
    inBand: (band, range, pays) => `The result is in band ${band} (${range}): ${pays}.`,
    paid: (times, pays) => (times === '1' ? `This pays ${pays}.` : `${times} × ${pays}.`),
    cappedByRule: (cap) => `No more than ${cap} by the rule itself.`,
    points: (fixed, perUnit, points) =>
      perUnit === '0'
        ? `${points} points for the miss.`
        : `${fixed} points + ${perUnit} for its size = ${points} points.`,
    repeated: (factor, points) => `Missed the time before as well: × ${factor} = ${points} points.`,
    pooled: (atRisk, share, weight, percent) =>
      `${atRisk} at risk × ${share} for the category × ${weight} for the metric = ${percent}.`,
    outage: (time, of, affected, factor) =>
      `The fee of ${time} of ${of}${affected === null ? '' : `, ${affected} of the users`}${factor === null ? '' : `, × ${factor}`}.`,
    feeTime: (time, of) => `The fee of ${time} of ${of}.`,
    percentOf: (percent, base, amount) => `${percent} of ${base} = ${amount}.`,
    base: (amount, kind, per) => `${amount} (${kind}, ${per})`,
    pointsPriced: (points, counted) =>
      counted === null ? `Price of ${points} points:` : `Price of ${counted} of ${points} points (the limit):`,
    pointsOf: (points) => `${points} points`,
    limit: {
      cap: (per, amount, isReached) => `Cap ${per}, ${amount}: ${isReached ? 'reached' : 'not reached'}.`,
      capUsed: (per, amount, used, isReached) =>
        `Cap ${per}, ${amount}, ${used} used before: ${isReached ? 'reached' : 'not reached'}.`,
      floor: (per, amount, isBelow) =>
        isBelow ? `Less than ${amount} ${per} is not paid.` : `More than the least amount ${per}, ${amount}.`,
    },
    owed: (amount) => `Owed: ${amount}`,
    nothing: 'Nothing is owed.',
    pointsOwed: (points) => `Points: ${points}`,
  },
  da: {
    measured: (value) => `Målt: ${value}.`,
    share: (met, total, percent) => `${met} af ${total} sager overholdt målet: ${percent}.`,
    downtime: (time, of, percent) => `${time} nedetid af ${of}: ${percent} målt.`,
    rounded: (value, decimals, mode) => `Afrundet ${MODES.da[mode]} (${decimals} decimaler): ${value}.`,
    missAllowed: 'Med så få sager er én overskridelse tilladt.',
    compared: (target, isMet) => (isMet ? `Målet, ${target}, er nået.` : `Målet, ${target}, er ikke nået.`),
    counted: (beyond, units, free, counted) =>
      `${beyond} fra målet, talt i enheder: ${units}${free === null ? '' : `, minus ${free} frie`} = ${counted}.`,
    completion: {
      commenced: (counted) => `${counted} ${counted === '1' ? 'påbegyndt' : 'påbegyndte'}`,
      completed: (counted) => `${counted} ${counted === '1' ? 'fuldført' : 'fuldførte'}`,
      exact: (counted) => counted,
    },
    items: (count) => `${count} sager tæller.`,
    inBand: (band, range, pays) => `Resultatet ligger i trin ${band} (${range}): ${pays}.`,
    paid: (times, pays) => (times === '1' ? `Det giver ${pays}.` : `${times} × ${pays}.`),
    cappedByRule: (cap) => `Efter reglen selv højst ${cap}.`,
    points: (fixed, perUnit, points) =>
      perUnit === '0'
        ? `${points} point for overskridelsen.`
        : `${fixed} point + ${perUnit} for størrelsen = ${points} point.`,
    repeated: (factor, points) => `Målet blev heller ikke nået sidst: × ${factor} = ${points} point.`,
    pooled: (atRisk, share, weight, percent) =>
      `${atRisk} på spil × ${share} for kategorien × ${weight} for målepunktet = ${percent}.`,
    outage: (time, of, affected, factor) =>
      `Vederlaget for ${time} af ${of}${affected === null ? '' : `, ${affected} af brugerne`}${factor === null ? '' : `, × ${factor}`}.`,
    feeTime: (time, of) => `Vederlaget for ${time} af ${of}.`,
    percentOf: (percent, base, amount) => `${percent} af ${base} = ${amount}.`,
    base: (amount, kind, per) => `${amount} (${kind}, ${per})`,
    pointsPriced: (points, counted) =>
      counted === null ? `Prisen for ${points} point:` : `Prisen for ${counted} af ${points} point (loftet):`,
    pointsOf: (points) => `${points} point`,
    limit: {
      cap: (per, amount, isReached) => `Loft ${per}, ${amount}: ${isReached ? 'nået' : 'ikke nået'}.`,
      capUsed: (per, amount, used, isReached) =>
        `Loft ${per}, ${amount}, hvoraf ${used} er brugt: ${isReached ? 'nået' : 'ikke nået'}.`,
      floor: (per, amount, isBelow) =>
        isBelow ? `Mindre end ${amount} ${per} udbetales ikke.` : `Mere end mindstebeløbet ${per}, ${amount}.`,
    },
    owed: (amount) => `Skyldig: ${amount}`,
    nothing: 'Der skyldes intet.',
    pointsOwed: (points) => `Point: ${points}`,
  },
};
