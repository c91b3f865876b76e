import { changedStretches, type Stretch } from '#core/verifying/alignment.ts';

/** A stretch of text that both have, or only the one that is compared, or only the other. */
export interface ComparedText {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Two texts compared word by word. The texts that are the same or removed are the first together, those that are the same
 * or added the second. What stands for a value is one word.
 */
export function compareWords(before: string, after: string): readonly ComparedText[] {
  const [first, second] = [piecesOf(before), piecesOf(after)];
  const compared: ComparedText[] = [];
  const tell = (kind: ComparedText['kind'], pieces: readonly string[]) => {
    if (pieces.length > 0) compared.push({ kind, text: pieces.join('') });
  };
  let at = 0;
  for (const stretch of joined(changedStretches(first, second), first)) {
    tell('same', first.slice(at, stretch.at));
    tell('removed', stretch.before);
    tell('added', stretch.after);
    at = stretch.at + stretch.before.length;
  }
  tell('same', first.slice(at));
  return compared;
}

/** Changes with nothing but white space between them are one: several words in a row are read better together. */
function joined(stretches: readonly Stretch[], first: readonly string[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    const between = last === undefined ? [] : first.slice(last.at + last.before.length, stretch.at);
    if (last === undefined || between.join('').trim() !== '') whole.push(stretch);
    else {
      whole[whole.length - 1] = {
        at: last.at,
        before: [...last.before, ...between, ...stretch.before],
        after: [...last.after, ...between, ...stretch.after],
      };
    }
  }
  return whole;
}

/** Words, what is between them, and what stands for values and conditions. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\{\{.*?\}\}|\{%.*?%\}|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gsu) ?? [];
}
