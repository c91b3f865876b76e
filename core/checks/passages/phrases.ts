import type { Word } from './words.ts';

/** Words in a row that stand in a text. */
export interface PhraseUse {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly PhraseUse[] = [];

/**
 * Finds whole words in a row, whatever lies between them. A phrase is written as it reads: "as soon as possible". An
 * ending in brackets may be there or not, several are divided by a bar: `passende`, `rimelig(t|e)`, `prompt(ly)`. Of
 * phrases that begin at the same word the longest is meant, and uses do not overlap.
 */
export function phraseFinder(phrases: readonly string[]): (words: readonly Word[]) => readonly PhraseUse[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const written of phrases.flatMap(inflected)) {
    const parts = written.toLowerCase().split(' ');
    const [first = ''] = parts;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].toSorted((a, b) => b.length - a.length),
    );
  }
  return (words) => {
    let uses: PhraseUse[] | null = null;
    for (let index = 0; index < words.length; index += 1) {
      const begun = byFirst.get(words[index]?.word ?? '');
      const parts = begun?.find((one) => standsAt(words, index, one));
      if (parts === undefined) continue;
      const last = words[index + parts.length - 1];
      uses ??= [];
      uses.push({ phrase: parts.join(' '), start: words[index]?.start ?? 0, end: last?.end ?? 0 });
      index += parts.length - 1;
    }
    return uses ?? NONE;
  };
}

function standsAt(words: readonly Word[], index: number, parts: readonly string[]): boolean {
  return parts.every((part, offset) => words[index + offset]?.word === part);
}

/** `rimelig(t|e)` is rimelig, rimeligt and rimelige. */
function inflected(phrase: string): readonly string[] {
  const [whole, before = '', endings = '', after = ''] = /^([^(]*)\(([^)]*)\)(.*)$/u.exec(phrase) ?? [];
  if (whole === undefined) return [phrase];
  return ['', ...endings.split('|')].flatMap((ending) => inflected(`${before}${ending}${after}`));
}
