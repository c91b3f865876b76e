import { expect, test } from 'vitest';
import { runTarget } from './runTarget.ts';
import { fuzzTargets } from './targets/targets.ts';

/** `npm run fuzz` reads as many as each target's share; here some of each, and always the same ones. */
test.each(fuzzTargets)('hostile input: $name', async (target) => {
  const { defects, accepted, inputs } = await runTarget(target, { seed: 1, inputs: Math.ceil(target.share / 100) });
  expect(defects).toEqual([]);
  // Where nothing were accepted, the mutations would not reach behind the first check; where nothing were refused, they would be none.
  expect(accepted).toBeLessThan(inputs);
});

test('what is accepted is more than nothing, by all targets together', async () => {
  const results = await Promise.all(fuzzTargets.map((target) => runTarget(target, { seed: 1000, inputs: 20 })));
  expect(results.reduce((sum, { accepted }) => sum + accepted, 0)).toBeGreaterThan(20);
});

test('an input that throws is a defect, with the seed that makes it again', async () => {
  const target = {
    name: 'planted',
    share: 1,
    read: (chance: { below: (limit: number) => number }) => {
      if (chance.below(10) === 0) throw new Error('planted');
      return true;
    },
  };
  const { defects } = await runTarget(target, { seed: 1, inputs: 100 });
  expect(defects.length).toBeGreaterThan(2);
  const [first] = defects;
  const again = await runTarget(target, { seed: first?.seed ?? 0, inputs: 1 });
  expect(again.defects.map(({ seed }) => seed)).toEqual([first?.seed]);
});
