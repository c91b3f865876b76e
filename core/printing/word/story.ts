import type { StyleId, TabStop } from '#core/printing/word/styles.ts';

/**
 * What Word is told, before it becomes markup: exact enough to be written, small enough to be laid out for page numbers.
 * Lengths are points.
 */
export type Piece = WordParagraph | WordTable | WordContents;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly Run[];
  /** Place in a list other than the one the style says. */
  readonly listed: Listed | null;
  /** Distance of the text from the margin where it differs from the style's. */
  readonly left: number | null;
  readonly align: 'left' | 'right' | 'centre';
  readonly startsPage: boolean;
  /** In addition to what the style says. */
  readonly keepWithNext: boolean;
  /** Room above where it differs from the style's. */
  readonly before: number | null;
  /** The same below. */
  readonly after: number | null;
  /** A tab stop of the style that this paragraph has not. */
  readonly without: TabStop | null;
}

export interface Listed {
  readonly list: number;
  readonly level: number;
}

/** Ruled tables have a header row; facts and signatures have none. */
export type TableForm = 'ruled' | 'facts' | 'definitions' | 'signatures';

export interface WordTable {
  readonly kind: 'table';
  readonly form: TableForm;
  readonly summary: string;
  readonly left: number;
  /** Room left and right of the words where it differs from that of the form. */
  readonly padding: number | null;
  readonly columns: readonly number[];
  readonly header: WordRow | null;
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  /** A cell for each column, each with a paragraph at least. */
  readonly cells: readonly (readonly WordParagraph[])[];
}

/** A table of contents that Word can make anew. */
export interface WordContents {
  readonly kind: 'contents';
  readonly title: WordParagraph;
  readonly entries: readonly WordParagraph[];
}

export type Run =
  | WordText
  | { readonly kind: 'blank'; readonly text: string; readonly answers: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'field'; readonly instruction: string; readonly shown: string }
  | { readonly kind: 'pageOf'; readonly bookmark: string }
  | { readonly kind: 'pageTotal' }
  | { readonly kind: 'bookmark'; readonly name: string; readonly runs: readonly Run[] }
  | { readonly kind: 'jump'; readonly bookmark: string; readonly runs: readonly Run[] }
  | { readonly kind: 'tab' }
  | { readonly kind: 'leader' }
  | { readonly kind: 'lineBreak' };

export interface WordText {
  readonly kind: 'text';
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Path of the answer that it is; `null` for words of the contract. */
  readonly answers: string | null;
}

export const plain = (text: string): Run => ({ kind: 'text', text, isBold: false, isItalic: false, answers: null });

export const tab: Run = { kind: 'tab' };

/** A tab whose dots are light, however heavy the words before it are. */
export const leader: Run = { kind: 'leader' };

const PLAIN_PARAGRAPH = {
  kind: 'paragraph',
  listed: null,
  left: null,
  align: 'left',
  startsPage: false,
  keepWithNext: false,
  before: null,
  after: null,
  without: null,
} as const;

/** A paragraph that differs from what its style says in what is given. */
export function paragraph(
  style: StyleId,
  runs: readonly Run[],
  differences: Partial<Omit<WordParagraph, 'kind' | 'style' | 'runs'>> = {},
): WordParagraph {
  return { ...PLAIN_PARAGRAPH, style, runs, ...differences };
}
