import { expect, test } from 'vitest';
import { remembering } from '#core/remembering.ts';

function counted(most: number) {
  const worked: string[] = [];
  const work = remembering((text) => {
    worked.push(text);
    return text === 'nothing' ? undefined : text.length;
  }, most);
  return { work, worked };
}

test('what was worked out once is not worked out again, nothing included', () => {
  const { work, worked } = counted(100);
  expect(['one', 'nothing', 'one', 'nothing'].map(work)).toEqual([3, undefined, 3, undefined]);
  expect(worked).toEqual(['one', 'nothing']);
});

test('it forgets all when the texts become too long together, and still answers rightly', () => {
  const { work, worked } = counted(5);
  expect(['one', 'two', 'two', 'one'].map(work)).toEqual([3, 3, 3, 3]);
  expect(worked).toEqual(['one', 'two', 'one']);
});
