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
  /** In their order. */
  readonly clauses: readonly OutlinedClause[];
  /** The words of each table's header, which is repeated on every page the table has. */
  readonly tableHeaders: readonly string[];
}

/** A clause or an annex: how it begins, and what it is called. */
export interface OutlinedClause {
  /** Stands before the words where numbers are written out; empty where it is one of the words. */
  readonly label: string;
  /** Its title, or its first words where it has none. */
  readonly words: string;
  readonly isTitled: boolean;
  /** In a reference: "7.2", "Annex 1, 2". */
  readonly name: string;
  /** Its own, or that of the clause around it; empty where neither has one. */
  readonly title: string;
}

export const NO_OUTLINE: Outline = { contents: [], clauses: [], tableHeaders: [] };
