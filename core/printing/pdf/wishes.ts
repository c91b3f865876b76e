/** What a PDF file may have beyond the contract itself. */
export interface PdfWishes {
  /** Fields that programs sign and fill in, where people would sign and write on paper. */
  readonly fields: boolean;
  /** Invisible words at each place to sign that services for signing look for. */
  readonly anchors: boolean;
  /** Room for initials on every page but the cover. */
  readonly initials: boolean;
  /** Hexadecimal hash of the agreement; the beginning of it stands on every page. */
  readonly fingerprint: string | null;
  /** Files to attach, given the words of each page as they were printed. A copy for the other side has none. */
  readonly attach: ((pages: readonly string[]) => readonly Attachment[]) | null;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** The contract was made from it, or it says something about the file. */
  readonly relationship: 'Source' | 'Data';
  readonly content: Uint8Array;
}

export const NO_WISHES: PdfWishes = {
  fields: false,
  anchors: false,
  initials: false,
  fingerprint: null,
  attach: null,
};
