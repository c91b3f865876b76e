import { houseStyle } from '#core/printing/houseStyle.ts';
import { contentsMarkup, paragraphMarkup } from '#core/printing/word/paragraphMarkup.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import type { Piece } from '#core/printing/word/story.ts';
import { tableMarkup } from '#core/printing/word/tableMarkup.ts';
import { twips } from '#core/printing/word/units.ts';
import { element, together, when, xmlFile, type Xml } from '#core/openXml/xml.ts';

/** How the pages of the file are furnished. */
export interface Pages {
  /** Relationships of headers and footers, by the pages they stand on. */
  readonly headers: { readonly default: string; readonly first: string };
  readonly footers: { readonly default: string; readonly first: string };
  /** The first page is a cover, bare of running text. */
  readonly hasCover: boolean;
}

const writers: { readonly [Kind in Piece['kind']]: (piece: Extract<Piece, { kind: Kind }>, writing: Writing) => Xml } =
  {
    paragraph: (piece, writing) => paragraphMarkup(piece, writing),
    table: tableMarkup,
    contents: contentsMarkup,
  };

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** `section` is what the file says of its pages. */
export function documentPart(pieces: readonly Piece[], section: Xml, writing: Writing): string {
  return documentOf(together(pieces.map((piece) => pieceMarkup(piece, writing))), section);
}

export function documentOf(body: Xml, section: Xml): string {
  return xmlFile(element('w:document', NAMESPACES, element('w:body', {}, body, section)));
}

function pieceMarkup<Kind extends Piece['kind']>(piece: Extract<Piece, { kind: Kind }>, writing: Writing): Xml {
  return writers[piece.kind](piece, writing);
}

const { page } = houseStyle;

/** Size and margins of the pages as the house has them. */
export const housePages = {
  pgSz: element('w:pgSz', { 'w:w': twips(page.width), 'w:h': twips(page.height) }),
  pgMar: element('w:pgMar', {
    'w:top': twips(page.margin.top),
    'w:right': twips(page.margin.right),
    'w:bottom': twips(page.margin.bottom),
    'w:left': twips(page.margin.left),
    'w:header': twips(page.header),
    'w:footer': twips(page.footer),
    'w:gutter': 0,
  }),
} as const;

/** The pages as the house has them. */
export function houseSection({ headers, footers, hasCover }: Pages): Xml {
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': headers.default }),
    element('w:headerReference', { 'w:type': 'first', 'r:id': headers.first }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': footers.default }),
    element('w:footerReference', { 'w:type': 'first', 'r:id': footers.first }),
    housePages.pgSz,
    housePages.pgMar,
    when(hasCover, element('w:titlePg')),
  );
}
