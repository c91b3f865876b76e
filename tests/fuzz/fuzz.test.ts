import { expect, test } from 'vitest';
import { runTarget } from './runTarget.ts';
import { fuzzTargets } from './targets/targets.ts';

/** `npm run fuzz` reads as many as each target's share; here some of each, and always the same ones. */
test.each(fuzzTargets)('hostile input: $name', async (target) => {
  const { defects } = await runTarget(target, { seed: 1, inputs: Math.ceil(target.share / 100) });
  expect(defects).toEqual([]);
});

/** What the long run found once. */
const FOUND: readonly (readonly [string, number])[] = [['PDF file', 585]];

test.each(FOUND)('hostile input found before: %s, seed %i', async (name, seed) => {
  const target = fuzzTargets.find((one) => one.name === name);
  const result = target === undefined ? null : await runTarget(target, { seed, inputs: 1 });
  expect(result?.defects).toEqual([]);
});

/** Were nothing accepted, the mutations would not reach behind the first check; were nothing refused, they would be none. */
test('some of what is made is accepted and some is refused', async () => {
  const results = await Promise.all(fuzzTargets.map((target) => runTarget(target, { seed: 1000, inputs: 20 })));
  const accepted = results.reduce((sum, result) => sum + result.accepted, 0);
  expect(accepted).toBeGreaterThan(20);
  expect(fuzzTargets.length * 20 - accepted).toBeGreaterThan(20);
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
