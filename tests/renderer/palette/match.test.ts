import { describe, expect, test } from 'vitest';
import { fit } from '#renderer/palette/match.ts';

/** What fits, the best first. */
function found(query: string, ...texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => {
      const score = fit(query, text);
      return score === null ? [] : [{ text, score }];
    })
    .toSorted((one, other) => one.score - other.score)
    .map(({ text }) => text);
}

describe('a name is found', () => {
  test.each([
    ['åbn', 'Åbn en aftalefil…'],
    ['abn', 'Åbn en aftalefil…'],
    ['aabn', 'Åbn en aftalefil…'],
    ['eksporter', 'Eksportér Word og PDF…'],
    ['oe', 'Øvre grænse'],
    ['ydelser tider', 'Ydelser og tider'],
    ['tid ydel', 'Ydelser og tider'],
    ['yot', 'Ydelser og tider'],
    ['', 'Anything'],
  ])('"%s" finds %s', (query, text) => expect(fit(query, text)).not.toBeNull());

  test.each([
    ['xyz', 'Ydelser og tider'],
    ['ydelser xyz', 'Ydelser og tider'],
    ['to', 'Ydelser og tider'],
  ])('"%s" does not find %s', (query, text) => expect(fit(query, text)).toBeNull());
});

test('the start of a name comes before the start of a word, and that before its middle', () => {
  expect(found('mål', 'Servicemål', 'Metrics og mål', 'Mål', 'Målepunkter')).toEqual([
    'Mål',
    'Målepunkter',
    'Metrics og mål',
    'Servicemål',
  ]);
});
