import { Chance } from './chance.ts';
import type { FuzzTarget } from './target.ts';

/** Longer than this, in milliseconds of the processor, and a person would think that the program hangs. */
export const SLOWEST = 1_000;

export interface FuzzDefect {
  /** Makes the same input again. */
  readonly seed: number;
  readonly what: string;
}

export interface FuzzResult {
  readonly inputs: number;
  readonly accepted: number;
  /** Milliseconds of the processor that the slowest input took. */
  readonly slowest: number;
  readonly defects: readonly FuzzDefect[];
}

/** Reads `inputs` inputs, the first made from `seed` and each next one from the number after. `tell` hears of each before it is read. */
export async function runTarget(
  target: FuzzTarget,
  { seed, inputs, tell = () => undefined }: { seed: number; inputs: number; tell?: (seed: number) => void },
): Promise<FuzzResult> {
  const defects: FuzzDefect[] = [];
  let accepted = 0;
  let slowest = 0;
  for (let one = seed; one < seed + inputs; one += 1) {
    tell(one);
    const started = process.threadCpuUsage();
    try {
      if (await target.read(new Chance(one))) accepted += 1;
    } catch (error) {
      defects.push({ seed: one, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const { user, system } = process.threadCpuUsage(started);
    const took = (user + system) / 1_000;
    slowest = Math.max(slowest, took);
    if (took > SLOWEST) defects.push({ seed: one, what: `took ${took.toFixed(0)} ms` });
    if (isPolluted()) throw new Error(`Input ${one} of “${target.name}” changed what every object inherits`);
  }
  return { inputs, accepted, slowest, defects };
}

const INHERITED = Object.getOwnPropertyNames(Object.prototype).length;

function isPolluted(): boolean {
  return Object.getOwnPropertyNames(Object.prototype).length !== INHERITED;
}
