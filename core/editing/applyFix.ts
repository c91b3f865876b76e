import type { Path } from '#core/agreement/path.ts';
import { setAnswer } from './answers.ts';
import type { Draft } from './draft.ts';
import { removeItem } from './items.ts';
import { valueIn, workingTree } from './tree.ts';

/**
 * One step of what somebody proposes: another answer (`undefined` takes it away), a thing removed from its list, or other
 * words in a text.
 */
export type ProposedChange =
  | { readonly kind: 'answer'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path }
  | WordsProposed;

interface WordsProposed {
  readonly kind: 'words';
  /** Of the text in one language. */
  readonly path: Path;
  /** Where the words stood when it was proposed, in UTF-16 units. */
  readonly start: number;
  readonly words: string;
  readonly instead: string;
}

/** The draft with everything that was proposed, as one change. Words that no longer stand there change nothing. */
export function applyFix(draft: Draft, changes: readonly ProposedChange[]): Draft {
  return changes.reduce<Draft>(apply, draft);
}

function apply(draft: Draft, change: ProposedChange): Draft {
  switch (change.kind) {
    case 'remove':
      return removeItem(draft, change.path);
    case 'answer':
      return setAnswer(draft, change.path, change.value);
    default:
      return otherWords(draft, change);
  }
}

/** More may have been typed since: the rest of the text stays as it is now. */
function otherWords(draft: Draft, { path, start, words, instead }: WordsProposed): Draft {
  const text = valueIn(workingTree(draft), path);
  if (typeof text !== 'string') return draft;
  const at = text.startsWith(words, start) ? start : text.indexOf(words);
  if (at < 0) return draft;
  return setAnswer(draft, path, `${text.slice(0, at)}${instead}${text.slice(at + words.length)}`);
}
