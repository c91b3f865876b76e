import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf, type SharedState } from '#core/sharing/state.ts';

test.each<[string, readonly string[], readonly string[] | null, SharedState]>([
  ['not here', ['a'], null, 'new'],
  ['the same, by other ways', ['a', 'b'], ['c', 'b'], 'same'],
  ['further there', ['a', 'b', 'c'], ['a', 'b'], 'theirsNewer'],
  ['further here', ['a'], ['a', 'b'], 'mineNewer'],
  ['further there, where only fingerprints tell', ['a', 'b', 'c'], ['b'], 'theirsNewer'],
  ['changed here and there', ['a', 'b'], ['a', 'c'], 'bothChanged'],
  ['never the same', ['a'], ['b'], 'bothChanged'],
  ['put back here', ['a', 'b'], ['a', 'b', 'a'], 'mineNewer'],
  ['put back there', ['a', 'b', 'a'], ['a', 'b'], 'theirsNewer'],
  ['back and forth on both sides', ['a', 'b', 'c', 'a'], ['a', 'c', 'b', 'c'], 'bothChanged'],
])('%s', (_, theirs, mine, state) => {
  expect(stateOf(theirs, mine)).toBe(state);
});

test('seen from the other side it is the other way round', () => {
  const history = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 });
  const mirrored: Readonly<Record<SharedState, SharedState>> = {
    new: 'new',
    same: 'same',
    theirsNewer: 'mineNewer',
    mineNewer: 'theirsNewer',
    bothChanged: 'bothChanged',
  };
  fc.assert(
    fc.property(history, history, (one, other) => {
      expect(stateOf(one, other)).toBe(mirrored[stateOf(other, one)]);
    }),
    { numRuns: 500 },
  );
});
