import { houseStyle, type ColourName } from '#core/printing/houseStyle.ts';
import type { Face } from '#core/printing/pdf/glyphs.ts';

/** How running text is set. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: ColourName;
  /** Distance between baselines, a multiple of the size. */
  readonly lineHeight: number;
}

const { text } = houseStyle;
const HEADING_LINE = 1.2;

const body: TextStyle = { face: 'regular', size: text.size, colour: 'ink', lineHeight: text.lineHeight };
const small: TextStyle = { ...body, size: houseStyle.table.size, lineHeight: houseStyle.table.lineHeight };
const bold = (size: number): TextStyle => ({ face: 'bold', size, colour: 'ink', lineHeight: HEADING_LINE });

/** Every style of the contract, once, from the measures that all printers share. */
export const styles = {
  body,
  note: { ...body, size: houseStyle.note.size, colour: 'quiet', lineHeight: 1.3 },
  title: { ...bold(houseStyle.cover.titleSize), lineHeight: 1.12 },
  subtitle: { ...body, size: houseStyle.cover.subtitleSize, colour: 'quiet', lineHeight: 1.3 },
  label: { ...body, size: houseStyle.cover.labelSize, colour: 'quiet', lineHeight: 1.3 },
  clauseHeading: { ...bold(houseStyle.clauseHeading.size), colour: 'heading' },
  subclauseTitle: { ...bold(houseStyle.subclauseTitle.size), lineHeight: text.lineHeight },
  heading: {
    1: { ...bold(houseStyle.heading[1].size), colour: 'heading' },
    2: bold(houseStyle.heading[2].size),
    3: bold(houseStyle.heading[3].size),
  },
  annexTitle: { ...bold(houseStyle.annex.titleSize), colour: 'heading' },
  cell: small,
  cellHead: { ...small, face: 'bold' },
  key: { ...small, colour: 'quiet' },
  contentsTitle: { ...bold(houseStyle.heading[1].size), colour: 'heading' },
  contents: {
    1: { ...body, face: 'bold', size: houseStyle.contents.size },
    2: { ...body, size: houseStyle.contents.size },
  },
  party: { ...body, face: 'bold' },
  /** The rule above it needs some room. */
  fieldLabel: { ...body, size: houseStyle.cover.labelSize, colour: 'quiet', lineHeight: 1.6 },
  senderName: { ...body, face: 'bold', size: houseStyle.sender.size, lineHeight: houseStyle.sender.lineHeight },
  sender: { ...body, size: houseStyle.sender.size, colour: 'quiet', lineHeight: houseStyle.sender.lineHeight },
  running: { ...body, size: houseStyle.running.size, colour: 'quiet', lineHeight: 1.2 },
} as const satisfies Record<string, TextStyle | Record<number, TextStyle>>;

/** The same style, bolder or slanted as well. */
export function marked(style: TextStyle, marks: readonly ('bold' | 'italic')[]): TextStyle {
  if (marks.length === 0) return style;
  const isBold = marks.includes('bold') || style.face === 'bold' || style.face === 'boldItalic';
  const isItalic = marks.includes('italic') || style.face === 'italic' || style.face === 'boldItalic';
  return { ...style, face: faceFor(isBold, isItalic) };
}

function faceFor(isBold: boolean, isItalic: boolean): Face {
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
