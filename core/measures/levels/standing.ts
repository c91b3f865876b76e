import type { Agreement } from '#core/agreement/agreement.ts';
import type { Level } from '#core/agreement/frame.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { done } from '#core/outcome.ts';
import type { Measured } from '#core/measures/problem.ts';
import { levelChain } from './chain.ts';
import { effectivePromises, type EffectivePromise } from './effective.ts';

/** A promise as somebody meets it: for which services it holds, and the lowest level it is seen from. */
export interface Holding {
  readonly seenFrom: Level;
  /** `null` where it is about no service: a duty, the agreement as a whole. */
  readonly services: readonly string[] | null;
  readonly promise: EffectivePromise;
}

/** A level somebody stands at, with all that holds there, also by the service levels right below it. */
export interface StandingLevel {
  readonly level: Level;
  readonly holdings: readonly Holding[];
}

/**
 * What holds for which service, for everyone who is party to a multi-level agreement: a service level decides for its own
 * services, the level above it for the rest. A level that other customers or groups stand below speaks through them.
 */
export function whatHolds(agreement: Agreement): Measured<readonly StandingLevel[]> {
  const standing: StandingLevel[] = [];
  for (const level of agreement.levels.filter((each) => standsForItself(agreement, each))) {
    const holdings = holdingsAt(agreement, level);
    if (!holdings.ok) return holdings;
    standing.push({ level, holdings: holdings.value });
  }
  return done(standing);
}

function standsForItself(agreement: Agreement, level: Level): boolean {
  const { levels } = agreement;
  const speaksThroughOthers = (each: Level) =>
    levels.some(({ parent, kind }) => parent === each.id && kind !== 'service');
  if (speaksThroughOthers(level)) return false;
  const above = level.kind === 'service' ? levels.find(({ id }) => id === level.parent) : undefined;
  return above === undefined || speaksThroughOthers(above);
}

function holdingsAt(agreement: Agreement, level: Level): Measured<readonly Holding[]> {
  const below = agreement.levels.filter(({ parent, kind }) => parent === level.id && kind === 'service');
  const decidedBelow: string[] = [];
  const holdings: Holding[] = [];
  for (const seenFrom of [...below, level]) {
    const services = servicesOf(agreement, seenFrom);
    const promises = effectivePromises(agreement, seenFrom.id);
    if (!services.ok) return services;
    if (!promises.ok) return promises;
    const own = services.value.filter((id) => seenFrom !== level || !decidedBelow.includes(id));
    if (seenFrom !== level) decidedBelow.push(...own);
    holdings.push(
      ...promises.value.flatMap((promise) =>
        holdingOf(agreement, { promise, seenFrom, own, isTop: seenFrom === level }),
      ),
    );
  }
  return done(holdings.toSorted((a, b) => placeOf(agreement, a) - placeOf(agreement, b)));
}

/** The services a level applies to: its own, else those of the nearest level above that names some, else all. */
function servicesOf(agreement: Agreement, { id }: Level): Measured<readonly string[]> {
  const chain = levelChain(agreement, id);
  if (!chain.ok) return chain;
  const named = chain.value.find(({ services }) => services.length > 0)?.services;
  return done(named ?? agreement.services.map((service) => service.id));
}

function holdingOf(
  agreement: Agreement,
  seen: {
    readonly promise: EffectivePromise;
    readonly seenFrom: Level;
    readonly own: readonly string[];
    readonly isTop: boolean;
  },
): readonly Holding[] {
  const { promise, seenFrom, own, isTop } = seen;
  const about = servicesAbout(agreement, promise.row);
  if (about === null) {
    const isSaidHere = promise.said.some(({ level }) => level === seenFrom.id);
    return isTop || isSaidHere ? [{ seenFrom, services: null, promise }] : [];
  }
  const services = own.filter((id) => about.includes(id));
  return services.length === 0 ? [] : [{ seenFrom, services, promise }];
}

/** The services a row of promises is about: those of its keys, else those of its metric; `null` for none. */
function servicesAbout({ metrics }: Agreement, row: readonly Objective[]): readonly string[] | null {
  const keyed = row.flatMap(({ key }) => key.flatMap((part) => (part.kind === 'service' ? [part.service] : [])));
  if (keyed.length > 0) return keyed;
  const subject = metrics.find(({ id }) => id === row[0]?.metric)?.subject;
  return subject?.kind === 'services' && subject.services.length > 0 ? subject.services : null;
}

/** In the order of the services; what is about none comes last. */
function placeOf({ services }: Agreement, { services: held }: Holding): number {
  return held === null ? services.length : services.findIndex(({ id }) => id === held[0]);
}
