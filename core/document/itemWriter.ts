import type { Agreement } from '#core/agreement/agreement.ts';
import { rereading } from '#core/rereading.ts';
import type { ComposedBlock, Writing } from './writing.ts';

type WriteItem<Item> = (writing: Writing, item: Item) => readonly ComposedBlock[];

interface Kept extends Pick<Writing, 'words' | 'templateTerms'> {
  readonly write: (agreement: Agreement) => readonly ComposedBlock[];
}

/** The same writer of an item, which writes an item again only when it or what else it was written from has changed. */
export function rememberingItems<Item extends object>(write: WriteItem<Item>): WriteItem<Item> {
  const known = new WeakMap<Item, Kept>();
  return (writing, item) => {
    const { words, templateTerms, agreement } = writing;
    const before = known.get(item);
    if (before?.words === words && before.templateTerms === templateTerms) return before.write(agreement);
    const written = rereading((whole: Agreement) => write({ ...writing, agreement: whole }, item));
    known.set(item, { words, templateTerms, write: written });
    return written(agreement);
  };
}
