import { describe, expect, it } from 'vitest';
import { bandSchema } from '#core/agreement/credit.ts';
import { bandFaults } from '#core/measures/credits/bandFaults.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { percentBand, type BandInput } from '#tests/builders/credits.ts';

const faults = (
  bands: readonly BandInput[],
  comparator: 'atLeast' | 'atMost' | 'moreThan' = 'atLeast',
  value = '99.9',
) =>
  bandFaults(
    bands.map((band) => bandSchema.parse(band)),
    { comparator, value },
  );

describe('a table of bands', () => {
  it('that holds every miss once and rises is without fault', () => {
    expect(faults([percentBand(['99.0', '99.9', '10']), percentBand([null, '99.0', '25'])])).toEqual([]);
    const slow: BandInput[] = [
      {
        range: { from: { value: '800', inclusive: false }, to: { value: '1000', inclusive: true } },
        pays: { kind: 'percent', percent: '5' },
      },
      { range: { from: { value: '1000', inclusive: false } }, pays: { kind: 'percent', percent: '10' } },
    ];
    expect(faults(slow, 'atMost', '800')).toEqual([]);
  });

  it('of every case and sample is without fault', () => {
    for (const [, file] of CASES) {
      const { consequences, objectives } = agreementOf(file);
      for (const { trigger, action } of consequences) {
        if (trigger?.kind !== 'objectiveMissed' || action?.kind !== 'credit' || action.rule.kind !== 'steps') continue;
        const target = objectives.find(({ id }) => id === trigger.objectives[0])?.target;
        if (target?.kind !== 'value' || target.comparator === 'equalTo') continue;
        expect(bandFaults(action.rule.bands, { comparator: target.comparator, value: target.value })).toEqual([]);
      }
    }
  });

  it('of the well-known public agreement credits 99.9 though it is kept, and leaves 99.0 out', () => {
    const bands: BandInput[] = [
      {
        range: { from: { value: '99.0', inclusive: false }, to: { value: '99.9', inclusive: true } },
        pays: { kind: 'percent', percent: '10' },
      },
      { range: { to: { value: '99.0', inclusive: false } }, pays: { kind: 'percent', percent: '25' } },
    ];
    expect(faults(bands)).toEqual([
      { kind: 'gap', range: { from: { value: '99.0', inclusive: true }, to: { value: '99.0', inclusive: true } } },
      {
        kind: 'kept',
        band: 0,
        range: { from: { value: '99.9', inclusive: true }, to: { value: '99.9', inclusive: true } },
      },
    ]);
  });

  it('shows gaps at either end and between', () => {
    expect(faults([percentBand(['95', '99', '10']), percentBand(['90', '94', '20'])])).toEqual([
      { kind: 'gap', range: { to: { value: '90', inclusive: false } } },
      { kind: 'gap', range: { from: { value: '94', inclusive: true }, to: { value: '95', inclusive: false } } },
      { kind: 'gap', range: { from: { value: '99', inclusive: true }, to: { value: '99.9', inclusive: false } } },
    ]);
  });

  it('shows values that two bands hold, bands no value is in, and a worse result that pays less', () => {
    expect(faults([percentBand(['99', '99.9', '10']), percentBand([null, '99.5', '20'])])).toEqual([
      {
        kind: 'overlap',
        range: { from: { value: '99', inclusive: true }, to: { value: '99.5', inclusive: false } },
        bands: [0, 1],
      },
    ]);
    expect(faults([percentBand([null, '99.9', '10']), percentBand(['99', '99', '20'])])).toEqual([
      { kind: 'empty', band: 1 },
    ]);
    expect(faults([percentBand(['99', '99.9', '30']), percentBand([null, '99', '20'])])).toEqual([
      { kind: 'falls', better: 0, worse: 1 },
    ]);
  });

  it('cannot compare a percentage with an amount', () => {
    const amount: BandInput = {
      ...percentBand([null, '99', '1']),
      pays: { kind: 'amount', money: { amount: '1', currency: 'DKK' } },
    };
    expect(faults([percentBand(['99', '99.9', '10']), amount])).toEqual([{ kind: 'mixed', first: 0, second: 1 }]);
  });

  it('that is empty leaves every miss out', () => {
    expect(faults([])).toEqual([{ kind: 'gap', range: { to: { value: '99.9', inclusive: false } } }]);
  });
});
