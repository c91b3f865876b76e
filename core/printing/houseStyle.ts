/**
 * How a contract looks, once for every printer. Lengths are points (1/72 inch), line heights multiples of the size,
 * colours RRGGBB.
 */
export const houseStyle = {
  page: { width: 595.28, height: 841.89, margin: { top: 78, bottom: 78, left: 74, right: 74 }, header: 38, footer: 36 },
  colour: {
    paper: 'FFFFFF',
    ink: '1A1A1A',
    accent: '0F4C5C',
    heading: '0F4C5C',
    quiet: '5F6B70',
    rule: 'B9C2C5',
    shade: 'F1F4F4',
    blank: '8A4B00',
    blankShade: 'FFF1D6',
  },
  text: { size: 10.5, lineHeight: 1.32, after: 6 },
  /** Distance from the margin to the text of a clause, by level; the number stands before it. */
  indent: { 1: 36, 2: 36, 3: 64, 4: 92 },
  /** Room for the number before the text, by level. */
  hang: { 1: 36, 2: 36, 3: 28, 4: 28 },
  /** From the mark of an item to its text. */
  itemHang: { bullet: 14, number: 20 },
  clauseHeading: { size: 13, before: 20, after: 6 },
  subclauseTitle: { size: 10.5, before: 8, after: 3 },
  heading: {
    1: { size: 15, before: 0, after: 10 },
    2: { size: 11.5, before: 12, after: 4 },
    3: { size: 10.5, before: 8, after: 3 },
  },
  cover: { titleSize: 27, titleBefore: 110, titleAfter: 10, subtitleSize: 13, labelSize: 9 },
  /** The logo of a firm: the room it has on the cover and on later pages, and how large one of its pixels may become. */
  logo: { cover: { width: 230, height: 64 }, running: { width: 130, height: 22 }, largestPixel: 0.75 },
  /** Who sends a contract, beside the logo: from where on, as a share of the width, and the room below both. */
  sender: { size: 9, lineHeight: 1.3, from: 0.6, after: 26 },
  /** The title stands beside the label, `hang` from where that begins. */
  annex: { titleSize: 16, hang: 78, after: 14 },
  note: { size: 9 },
  table: {
    /** A table of this many columns or more begins at the margin, whatever its clause is indented by. */
    wideFrom: 6,
    size: 9.25,
    lineHeight: 1.25,
    cellPadding: { vertical: 3.5, horizontal: 5 },
    rule: 0.5,
    headRule: 0.9,
  },
  keyValue: { keyShare: 0.3 },
  contents: { size: 10.5, rankIndent: 36, rankBefore: 5, after: 3 },
  running: { size: 8.5 },
  /** The gap is the room above the title of the signatures. */
  signature: { lineWidth: 0.6, fieldGap: 26, columns: 2, gap: 24 },
} as const;

/** Colours by what they are for; a brand has others. */
export type ColourName = keyof typeof houseStyle.colour;
export type Palette = Readonly<Record<ColourName, string>>;
