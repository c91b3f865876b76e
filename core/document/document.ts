import type { Language } from '#core/agreement/language.ts';

/**
 * The finished contract as data. Everything a reader sees is decided here: words, order, numbers, references.
 * A printer (Word, PDF, preview) turns each node into its own form and decides nothing about content.
 *
 * A document passes two stages. A *composed* document has its words but no numbers yet; a *resolved* one has every
 * clause label, cross-reference and contents entry filled in. Printers take resolved documents only.
 */
export type Stage = 'composed' | 'resolved';

/** Known once the document is resolved; `null` before. */
export type Known<S extends Stage, Value> = S extends 'resolved' ? Value : null;

export interface Document<S extends Stage = 'resolved'> {
  readonly language: Language;
  /** Plain text, for file properties and window titles. */
  readonly title: string;
  /** The agreement's own document number, if it has one. */
  readonly number: string | null;
  readonly version: string | null;
  /** A draft shows its blanks and carries a draft mark; a final has neither. */
  readonly status: 'draft' | 'final';
  /** ISO 8601 date the document speaks from; printers use it for file properties so that equal input gives equal bytes. */
  readonly date: string;
  /** Legal names of the parties, for file properties. */
  readonly parties: readonly string[];
  readonly running: RunningText;
  readonly sections: readonly Section<S>[];
  /** Level-1 clauses, titled level-2 clauses and annexes, in order. */
  readonly contents: Known<S, readonly ContentsEntry[]>;
}

/** What stands in the margins of every page but the cover. */
export interface RunningText {
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string };
  /** "Page 3 of 12" is `before` + 3 + `between` + 12. */
  readonly page: { readonly before: string; readonly between: string };
  /** Word printed across the pages of a draft; `null` in a final. */
  readonly draftMark: string | null;
}

export interface ContentsEntry {
  readonly kind: 'clause' | 'annex';
  readonly rank: 1 | 2;
  /** Anchor of the clause or annex. */
  readonly target: string;
  /** "7", "7.2", "Annex 1". */
  readonly label: string;
  readonly title: string;
}

/** Sections are printed one after the other; each of them but a `body` that follows the contents starts a new page. */
export type Section<S extends Stage = 'resolved'> =
  CoverSection<S> | BodySection<S> | SignatureSection<S> | AnnexSection<S>;

/** Title, parties and dates of the agreement, then the contents. Not numbered. */
export interface CoverSection<S extends Stage = 'resolved'> {
  readonly kind: 'cover';
  readonly id: string;
  readonly blocks: readonly Block<S>[];
}

export interface BodySection<S extends Stage = 'resolved'> {
  readonly kind: 'body';
  readonly id: string;
  readonly blocks: readonly Block<S>[];
}

export interface SignatureSection<S extends Stage = 'resolved'> {
  readonly kind: 'signatures';
  readonly id: string;
  readonly blocks: readonly Block<S>[];
}

/** Clause numbers start again at 1 in each annex. */
export interface AnnexSection<S extends Stage = 'resolved'> {
  readonly kind: 'annex';
  readonly id: string;
  readonly anchor: string;
  /** "Annex 1", "Bilag 1". */
  readonly label: Known<S, string>;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block<S>[];
}

/** `id` is unique in the document and stays the same when unrelated parts of the agreement change. */
export type Block<S extends Stage = 'resolved'> =
  Clause<S> | Heading | Paragraph | ItemList | Table | KeyValue | DefinitionList | Contents | Signatures;

/** A numbered part: 1 (heading), 1.1 (with or without a title), (a), (i). */
export interface Clause<S extends Stage = 'resolved'> {
  readonly kind: 'clause';
  readonly id: string;
  readonly level: ClauseLevel;
  /** What cross-references point at. Unique in the document; letters, digits and hyphens. */
  readonly anchor: string;
  readonly label: Known<S, ClauseLabel>;
  /** Level 1 always has a title, level 2 may have one, levels 3 and 4 never. */
  readonly title: readonly Inline[] | null;
  /** In a clause without a title the first block is a paragraph, printed beside the number. */
  readonly blocks: readonly Block<S>[];
}

export type ClauseLevel = 1 | 2 | 3 | 4;

export interface ClauseLabel {
  /** As printed beside the clause: "7", "7.2", "(a)", "(i)". */
  readonly own: string;
  /** As printed in a reference: "7", "7.2", "7.2(a)", "7.2(a)(i)". */
  readonly full: string;
}

/** A heading without a number. */
export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  readonly rank: 1 | 2 | 3;
  readonly content: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: string;
  /** `title` and `subtitle` stand on the cover; `label` is a small line above something; `note` is set smaller. */
  readonly role: 'body' | 'title' | 'subtitle' | 'label' | 'note';
  readonly content: readonly Inline[];
  /** Must not be the last thing on a page: it introduces what follows. */
  readonly keepWithNext: boolean;
}

/** Items without a number that anything could refer to; those have clauses. What stands before each: `marksOf`. */
export interface ItemList {
  readonly kind: 'list';
  readonly id: string;
  readonly marker: 'bullet' | 'number';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly id: string;
  /** One entry a paragraph. */
  readonly content: readonly (readonly Inline[])[];
  /** Lists within the item, after its paragraphs. */
  readonly lists: readonly ItemList[];
  /** It is the rest of the item before it, after the lists in that: it has no mark of its own. */
  readonly goesOn: boolean;
}

/** Rectangular: each row has a cell for each column. The header row is repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** Says what the table holds to somebody who cannot see it; not printed. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'centre';
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** One entry a paragraph. Empty when the cell says nothing. */
  readonly content: readonly (readonly Inline[])[];
  /** A row header names its row: printed bold and told to screen readers. */
  readonly isRowHeader: boolean;
}

/** Labelled facts under each other: a party's details, a metric's anatomy. */
export interface KeyValue {
  readonly kind: 'keyValue';
  readonly id: string;
  /** Says what the facts are about to somebody who cannot see the layout; not printed. */
  readonly summary: string;
  readonly rows: readonly KeyValueRow[];
}

export interface KeyValueRow {
  readonly id: string;
  readonly key: readonly Inline[];
  /** One entry a paragraph. */
  readonly value: readonly (readonly Inline[])[];
}

export interface DefinitionList {
  readonly kind: 'definitions';
  readonly id: string;
  readonly entries: readonly DefinitionEntry[];
}

export interface DefinitionEntry {
  readonly id: string;
  readonly anchor: string;
  /** Printed bold, without quotation marks. */
  readonly term: readonly Inline[];
  /** One entry a paragraph. */
  readonly meaning: readonly (readonly Inline[])[];
}

/** Where the table of contents stands; its entries are `Document.contents`. */
export interface Contents {
  readonly kind: 'contents';
  readonly id: string;
  readonly title: string;
}

export interface Signatures {
  readonly kind: 'signatures';
  readonly id: string;
  readonly parties: readonly SigningParty[];
}

/** One box to sign in: a signatory of a party. */
export interface SigningParty {
  readonly id: string;
  /** "For the Provider". */
  readonly heading: readonly Inline[];
  /** Legal name of the party. */
  readonly name: readonly Inline[];
  readonly fields: readonly SignatureField[];
}

export interface SignatureField {
  readonly id: string;
  readonly kind: 'signature' | 'name' | 'title' | 'place' | 'date';
  readonly label: string;
  /** Filled in already, or a line to write on. */
  readonly value: readonly Inline[] | null;
}

/**
 * Text never contains control characters, line breaks, soft hyphens, zero-width or bidirectional control characters.
 * No-break spaces stand where the language wants them.
 */
export type Inline = Text | Value | Blank | Reference | TermUse | Link | LineBreak;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Mark = 'bold' | 'italic';

/** Something the drafter answered, with the path of the answer in the agreement: `services/mail/name`. */
export interface Value {
  readonly kind: 'value';
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Something the drafter has not answered yet: visible in a draft, refused in a final. */
export interface Blank {
  readonly kind: 'blank';
  readonly path: string;
  /** What is missing, without brackets: "legal name of the Provider". */
  readonly prompt: string;
}

/** A cross-reference to a clause, annex or definition. Prints its number only; the word before it is ordinary text. */
export interface Reference {
  readonly kind: 'reference';
  readonly target: string;
  /** "7.2(a)", "Annex 1". In a composed document: empty. */
  readonly text: string;
}

/** A defined term where it is used. */
export interface TermUse {
  readonly kind: 'term';
  /** Anchor of the definition. */
  readonly definition: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A web or mail address. Only `https:` and `mailto:`. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly text: string;
}

export interface LineBreak {
  readonly kind: 'lineBreak';
}
