import { describe, expect, test } from 'vitest';
import type { Band } from '#core/agreement/credit.ts';
import { bandFaults, bandFor, possibleIn, usualBands, type Promised } from '#core/measures/bands.ts';

const percent = possibleIn('percent');
const uptime: Promised = { comparator: 'atLeast', value: '99.9', unit: 'percent' };

function band(from: string | null, to: string | null, pays: string, ends: { from?: boolean; to?: boolean } = {}): Band {
  return {
    range: {
      ...(from === null ? {} : { from: { value: from, inclusive: ends.from ?? true } }),
      ...(to === null ? {} : { to: { value: to, inclusive: ends.to ?? false } }),
    },
    pays: { kind: 'percent', percent: pays },
  };
}

const only = (value: string) => ({ from: { value, inclusive: true }, to: { value, inclusive: true } });
const bounds = (promised: Promised) => usualBands(promised)?.map(({ range }) => [range.from?.value, range.to?.value]);

const sound = [band('99.0', '99.9', '10'), band('95.0', '99.0', '25'), band(null, '95.0', '50')];

describe('bands beneath a promise', () => {
  test('that meet without a gap or an overlap have no fault, in any order', () => {
    expect(bandFaults(sound, percent, uptime)).toEqual([]);
    expect(bandFaults(sound.toReversed(), percent, uptime)).toEqual([]);
  });

  test('of which the lowest begins at 0 leave nothing beneath: a percentage cannot be lower', () => {
    expect(bandFaults([band('99.0', '99.9', '10'), band('0', '99.0', '25')], percent, uptime)).toEqual([]);
  });

  test('of a well-known public agreement: 99.9 is both met and credited, 99.0 is in none', () => {
    const published = [band('99.0', '99.9', '10', { from: false, to: true }), band(null, '99.0', '25')];
    expect(bandFaults(published, percent, uptime)).toEqual([
      { kind: 'gap', range: only('99.0') },
      { kind: 'kept', range: only('99.9'), bands: [0] },
    ]);
  });

  test('that end too early, cross, or hold nothing are told by the values concerned', () => {
    const faulty = [band('98', '99.5', '10'), band('97', '99', '20'), band('97', '97', '30'), band(null, '97', '40')];
    expect(bandFaults(faulty, percent, uptime)).toEqual([
      { kind: 'empty', band: 2 },
      { kind: 'gap', range: { from: { value: '99.5', inclusive: true }, to: { value: '99.9', inclusive: false } } },
      {
        kind: 'overlap',
        range: { from: { value: '98', inclusive: true }, to: { value: '99', inclusive: false } },
        bands: [0, 1],
      },
    ]);
  });

  test('that pay less for a worse result are told', () => {
    const [best, middle] = [band('99', '99.9', '30'), band(null, '99', '20')];
    expect(bandFaults([middle, best], percent, uptime)).toEqual([{ kind: 'paysLess', band: 0, than: 1 }]);
  });

  test('without a promise need only cover what lies between them', () => {
    expect(bandFaults([band('1', '5', '10'), band('5', null, '20')], possibleIn('point'), null)).toEqual([]);
    expect(bandFaults([band('1', '5', '10'), band('6', null, '20')], possibleIn('point'), null)).toHaveLength(1);
  });

  test('a bound belongs to one band only', () => {
    expect(bandFor(sound, '99.00')).toBe(sound[0]);
    expect(bandFor(sound, '98.999999')).toBe(sound[1]);
    expect(bandFor(sound, '99.9')).toBeUndefined();
  });
});

describe('the usual bands', () => {
  test('of a high percentage follow the failure it allows: five and ten times', () => {
    expect(bounds(uptime)).toEqual([
      ['99.5', '99.9'],
      ['99', '99.5'],
      [undefined, '99'],
    ]);
    expect(bounds({ ...uptime, value: '99.99' })).toEqual([
      ['99.95', '99.99'],
      ['99.9', '99.95'],
      [undefined, '99.9'],
    ]);
  });

  test('of a share of requests, and of a time, keep a distance that suits', () => {
    expect(bounds({ ...uptime, value: '90' })).toEqual([
      ['85', '90'],
      ['80', '85'],
      [undefined, '80'],
    ]);
    expect(bounds({ comparator: 'atMost', value: '500', unit: 'millisecond' })).toEqual([
      ['500', '750'],
      ['750', '1000'],
      ['1000', undefined],
    ]);
  });

  test('do not exist where nothing can be missed or all must be reached', () => {
    expect(usualBands({ ...uptime, value: '100' })).toBeNull();
    expect(usualBands({ ...uptime, value: '0' })).toBeNull();
    expect(usualBands({ ...uptime, comparator: 'equalTo' })).toBeNull();
  });
});
