import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { en: english, da: danish };

/** The letters that are typed two ways, and those that are a letter with a mark. */
const TYPED_OTHERWISE: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ß: 'ss' };

/** The words of a text in lower case, as they stand there. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word without the letters that not every keyboard has: `tilgængelig` and `tilgaengelig` are the same. */
export function folded(word: string): string {
  const plain = word.replaceAll(/[æäøöåß]/g, (letter) => TYPED_OTHERWISE[letter] ?? letter);
  return plain.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** What is left of a word of a language without its endings. */
export function stemOf(word: string, language: Language): string {
  return folded(STEMMERS[language](word));
}

/** The stems that a word may have: nobody says in which language they search. */
export function stemsOf(word: string): readonly string[] {
  return [...new Set(LANGUAGES.map((language) => stemOf(word, language)))];
}
