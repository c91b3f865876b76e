/** What the fields of an agreement are called, so that a blank can say what is missing. */
export interface FieldWords {
  /**
   * By field, `legalName`, or by the field it stands in and its own name where that is not enough: `support/hours`.
   * Without an article, lower case: "legal name".
   */
  readonly names: Readonly<Record<string, string>>;
  /** The things in a list, by the name of the list: "service" for `services`. `one` and `the` differ in Danish. */
  readonly items: Readonly<Record<string, { readonly one: string; readonly the: string }>>;
  /** "legal name of the Provider". */
  readonly of: (field: string, owner: string) => string;
  /** "service 2": the second item of a list, when it has no name yet. */
  readonly nth: (item: string, nth: number) => string;
  /** The answer is there, but only in another language. */
  readonly otherLanguageOnly: (prompt: string) => string;
  /** For a thing that is linked to but is not there or has no name. */
  readonly name: string;
}
