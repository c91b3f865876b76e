/** What a part of the contract is to somebody who has it read aloud. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Heading'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'
  | 'Figure';

export type Trait =
  | { readonly kind: 'scope'; readonly scope: 'Column' | 'Row' }
  | { readonly kind: 'summary'; readonly text: string }
  | { readonly kind: 'numbering'; readonly numbering: 'Decimal' | 'Disc' | 'LowerAlpha' | 'LowerRoman' }
  /** Where a picture stands, from the lower left corner of the paper: left, bottom, right, top. */
  | { readonly kind: 'box'; readonly box: readonly [number, number, number, number] };

/**
 * A node of the structure tree. Nodes know their parent only: a node enters the tree, after its earlier brothers, when
 * the first of its content is drawn. Each object is one node, so that what shares a tag is read as one.
 */
export interface Tag {
  readonly role: Role;
  readonly parent: Tag | null;
  readonly trait: Trait | null;
  /** Of a heading: how deep it stands. A level that would be skipped is made up for in the tree. */
  readonly level: number;
  /** Read in place of what cannot be read. */
  readonly alt: string | null;
}

/** Not part of the contract's text: repeated on each page, or an ornament. */
export type Artifact = 'Pagination' | 'Layout';

export function tag(
  role: Role,
  parent: Tag | null,
  differences: Partial<Pick<Tag, 'trait' | 'level' | 'alt'>> = {},
): Tag {
  return { role, parent, trait: null, level: 0, alt: null, ...differences };
}
