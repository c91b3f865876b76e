import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzOrder } from './fuzzWorker.ts';
import type { FuzzResult } from './runTarget.ts';
import { fuzzTargets } from './targets/targets.ts';

/**
 * `npm run fuzz`: reads 100,000 hostile inputs and more with everything that reads what came from outside. None may throw, take longer than
 * a second, or need more than 512 MB. `-- --share 10` reads a tenth of them in a hundred, `--seed N` others, `--only NAME` one target.
 */
const MEMORY = 512;
/** Milliseconds without a next input after which a thread hangs. */
const PATIENCE = 30_000;

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
let read = 0;
let defects = 0;
for (const { name, share } of fuzzTargets) {
  if (values.only !== undefined && name !== values.only) continue;
  const inputs = Math.max(1, Math.round((share * Number(values.share)) / 100));
  const result = await readInThread(name, inputs);
  read += result.inputs;
  defects += result.defects.length;
  const refused = result.inputs - result.accepted;
  console.log(
    `${name}: ${result.inputs} inputs, ${result.accepted} accepted, ${refused} refused, slowest ${result.slowest.toFixed(0)} ms`,
  );
  for (const { seed, what } of result.defects.slice(0, 5)) console.error(`  seed ${seed}: ${what}`);
}
console.log(`${read} inputs, ${defects} defects`);
process.exitCode = defects > 0 || read === 0 ? 1 : 0;

function readInThread(name: string, inputs: number): Promise<FuzzResult> {
  const reading = new SharedArrayBuffer(4);
  const workerData: FuzzOrder = { name, seed: Number(values.seed), inputs, reading };
  const worker = new Worker(new URL('fuzzWorker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const current = new Uint32Array(reading);
  return new Promise((resolve) => {
    const ended = (what: string) => {
      clearInterval(watch);
      void worker.terminate();
      resolve({ inputs, accepted: 0, slowest: 0, defects: [{ seed: Atomics.load(current, 0), what }] });
    };
    let before = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(current, 0);
      if (now === before) ended(`no end after ${PATIENCE / 1_000} s`);
      before = now;
    }, PATIENCE);
    worker.once('error', (error) => ended(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    worker.once('message', (result: FuzzResult) => {
      clearInterval(watch);
      resolve(result);
    });
  });
}
