import type { Sentence } from '#core/checks/rule.ts';
import { plainNumberInWords } from './numberWords.ts';

type Bounded = Pick<Sentence, 'words' | 'language' | 'isBounded'>;

/** Whether a number stands in the sentence or as an answer beside it, which says in the end what is owed however vague the words beside it are. */
export function isBounded({ words, language, isBounded: byAnswer }: Bounded): boolean {
  return (
    byAnswer === true || words.some(({ word }) => /\d/u.test(word) || plainNumberInWords(word, language) !== undefined)
  );
}

/** Whether the text binds somebody: a vague name or a vague story about the background binds nobody. */
export function isBinding({ role }: Pick<Sentence, 'role'>): boolean {
  return role !== 'name' && role !== 'background' && role !== 'example';
}

/**
 * Whether a vague word only deserves a hint: something beside it says what is owed, or the words are not those of
 * somebody who writes this agreement.
 */
export function isLight(sentence: Bounded & Pick<Sentence, 'role'>): boolean {
  const { role } = sentence;
  return isBounded(sentence) || role === 'definition' || role === 'printed' || role === 'quotation';
}
