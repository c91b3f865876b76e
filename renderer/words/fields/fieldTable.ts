import type { Language } from '#core/agreement/language.ts';

/** The words of a question in one language. */
export interface FieldWords {
  readonly label: string;
  /** One line on why it is asked or what it does in the contract. */
  readonly why?: string;
  /** An answer that would do. */
  readonly example?: string;
}

/** A question in both languages; `internal` says what differs where a department serves another. */
export interface FieldTwins extends Readonly<Record<Language, FieldWords>> {
  readonly internal?: Readonly<Record<Language, Partial<FieldWords>>>;
}

/** Questions by the pattern of their path (`metrics`, any item, `window/kind`, joined by `/` with `*` for the item), or by how the pattern ends, for what stands in many places. */
export type FieldTable = Readonly<Record<string, FieldTwins>>;
