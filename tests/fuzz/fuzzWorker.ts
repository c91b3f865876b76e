import { parentPort, workerData } from 'node:worker_threads';
import { runTarget, type FuzzResult } from './runTarget.ts';
import { fuzzTargets } from './targets/targets.ts';

export interface FuzzOrder {
  readonly name: string;
  readonly seed: number;
  readonly inputs: number;
  /** The seed that is being read, for whoever watches from outside. */
  readonly reading: SharedArrayBuffer;
}

/** One target in a thread of its own, whose memory is limited and which can be ended when it hangs. */
const { name, seed, inputs, reading } = workerData as FuzzOrder;
const target = fuzzTargets.find((one) => one.name === name);
if (target === undefined) throw new Error(`There is nothing called “${name}” to read`);
const current = new Uint32Array(reading);
const result: FuzzResult = await runTarget(target, {
  seed,
  inputs,
  tell: (one) => void Atomics.store(current, 0, one),
});
parentPort?.postMessage(result);
