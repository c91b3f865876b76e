/** What a file is held against: the contract as it is printed from its agreement. */
export interface Expected {
  /** The words, one entry a part. */
  readonly text: readonly string[];
  readonly outline: Outline;
}

/** What a reader of the words must know of the contract to tell where they stand and what pages repeat. */
export interface Outline {
  /** Entries of the contents, each as its label and title; the numbers of pages after them are counted, not agreed. */
  readonly contents: readonly string[];
  /** In their order: how a part begins, and what it is called in a reference. */
  readonly clauses: readonly { readonly words: string; readonly name: string }[];
  /** The words of each table's header, which is repeated on every page the table has. */
  readonly tableHeaders: readonly string[];
}

export const NO_OUTLINE: Outline = { contents: [], clauses: [], tableHeaders: [] };
