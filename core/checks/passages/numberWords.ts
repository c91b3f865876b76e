import type { Language } from '#core/agreement/language.ts';

const ENGLISH_SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const ENGLISH_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const DANISH_SMALL = [
  'nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv', 'tretten', 'fjorten',
  'femten', 'seksten', 'sytten', 'atten', 'nitten',
]; // prettier-ignore
const DANISH_TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];

const NUMBERS: Readonly<Record<Language, ReadonlyMap<string, number>>> = { en: english(), da: danish() };

/** The number a word stands for, to ninety-nine and a hundred; `undefined` for any other word. */
export function numberInWords(word: string, language: Language): number | undefined {
  return NUMBERS[language].get(word);
}

/** The same, of words that stand for nothing else: "one", "en", "et" and "to" also begin a great many other phrases. */
export function plainNumberInWords(word: string, language: Language): number | undefined {
  const number = numberInWords(word, language);
  return number === undefined || number < 3 ? undefined : number;
}

function english(): ReadonlyMap<string, number> {
  const numbers = new Map(ENGLISH_SMALL.map((word, value) => [word, value] as const));
  ENGLISH_TENS.forEach((ten, at) => {
    const value = (at + 2) * 10;
    numbers.set(ten, value);
    ENGLISH_SMALL.slice(1, 10).forEach((one, unit) => numbers.set(`${ten}-${one}`, value + unit + 1));
  });
  return numbers.set('hundred', 100);
}

function danish(): ReadonlyMap<string, number> {
  const numbers = new Map(DANISH_SMALL.map((word, value) => [word, value] as const));
  numbers.set('et', 1).set('én', 1).set('ét', 1);
  DANISH_TENS.forEach((ten, at) => {
    const value = (at + 2) * 10;
    numbers.set(ten, value);
    DANISH_SMALL.slice(1, 10).forEach((one, unit) => numbers.set(`${one}og${ten}`, value + unit + 1));
  });
  return numbers.set('hundrede', 100);
}
