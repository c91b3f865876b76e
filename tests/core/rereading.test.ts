import { describe, expect, test } from 'vitest';
import { finding, findingByName, rereading } from '#core/rereading.ts';

interface Whole {
  readonly name?: string;
  readonly items: readonly number[];
  readonly note: string;
}

const whole: Whole = { name: 'one', items: [1, 2], note: '' };

function counted(work: (of: Whole) => unknown) {
  let works = 0;
  const made = rereading((of: Whole) => {
    works += 1;
    return work(of);
  });
  return { made, works: () => works };
}

describe('a function that rereads', () => {
  test('works again only when something it read has changed', () => {
    const { made, works } = counted(({ name }) => name?.toUpperCase());
    expect([made(whole), made({ ...whole, note: 'new' }), made({ ...whole, name: 'two' })]).toEqual([
      'ONE',
      'ONE',
      'TWO',
    ]);
    expect(works()).toBe(2);
  });

  test.each<[string, (of: Whole) => unknown]>([
    ['whether a property is there', (of) => 'name' in of],
    ['whether it has one of its own', (of) => Object.hasOwn(of, 'name')],
    ['which properties there are', (of) => Object.keys(of).join(' ')],
    ['all of it', (of) => JSON.stringify(of)],
  ])('notes that it read %s', (_, read) => {
    const { made } = counted(read);
    const { name: _name, ...without } = whole;
    expect([made(whole), made(without)]).toEqual([read(whole), read(without)]);
  });

  test('is not told apart by the work of one that it asks', () => {
    const inner = rereading(({ items }: Whole) => items.length);
    const { made, works } = counted((of) => inner(of));
    expect([made(whole), made({ ...whole, note: 'new' }), made({ ...whole, items: [1] })]).toEqual([2, 2, 1]);
    expect(works()).toBe(2);
  });

  test('hears of what an inner one read, also when that worked nothing out', () => {
    const inner = rereading(({ items }: Whole) => items.length);
    inner(whole);
    const { made } = counted((of) => inner(of));
    expect([made(whole), made({ ...whole, items: [] })]).toEqual([2, 0]);
  });
});

describe('what is found out about a record', () => {
  const most = finding(({ items }: Whole) => Math.max(...items));
  const place = findingByName(({ items }: Whole, name) => items.indexOf(Number(name)));

  test('counts as one read, whatever it looked at', () => {
    const { made, works } = counted((of) => most(of));
    expect([made(whole), made({ ...whole, items: [2, 1] }), made({ ...whole, items: [3] })]).toEqual([2, 2, 3]);
    expect(works()).toBe(2);
  });

  test('is kept name by name', () => {
    const { made, works } = counted((of) => place(of, '1'));
    expect([made(whole), made({ ...whole, items: [1, 5] }), made({ ...whole, items: [5, 1] })]).toEqual([0, 0, 1]);
    expect(works()).toBe(2);
  });
});
