import { houseStyle, type ColourName } from '#core/printing/houseStyle.ts';

const {
  annex,
  clauseHeading,
  contents,
  cover,
  hang,
  heading,
  indent,
  note,
  page,
  sender,
  subclauseTitle,
  table,
  text,
} = houseStyle;

/** Width of the text between the margins. */
export const TEXT_WIDTH = page.width - page.margin.left - page.margin.right;
export const TEXT_ROOM = { width: TEXT_WIDTH, height: page.height - page.margin.top - page.margin.bottom } as const;

/** How far inside the clauses something stands: 0 at the margin, 1 in clauses 1 and 1.1, 2 in (a), 3 in (i). */
export type Depth = 0 | 1 | 2 | 3;

export const DEPTH_INDENT: Readonly<Record<Depth, number>> = { 0: 0, 1: indent[1], 2: indent[3], 3: indent[4] };

export type StyleId =
  | 'Normal'
  | 'BodyText'
  | 'BodyTextIndent'
  | 'BodyTextIndent2'
  | 'BodyTextIndent3'
  | 'Title'
  | 'Subtitle'
  | 'Label'
  | 'Note'
  | 'Heading1'
  | 'Heading2'
  | 'Clause2'
  | 'Clause3'
  | 'Clause4'
  | 'AnnexHeading'
  | 'Unnumbered1'
  | 'Unnumbered2'
  | 'Unnumbered3'
  | 'ListBullet'
  | 'ListBullet2'
  | 'ListBullet3'
  | 'ListBullet4'
  | 'ListContinue'
  | 'ListContinue2'
  | 'ListContinue3'
  | 'ListContinue4'
  | 'TableText'
  | 'TableHeading'
  | 'FactName'
  | 'FactText'
  | 'DefinitionText'
  | 'TableEnd'
  | 'SignatureHeading'
  | 'SignatureParty'
  | 'SignatureValue'
  | 'SignatureLabel'
  | 'ContentsHeading'
  | 'TOC1'
  | 'TOC2'
  | 'SenderName'
  | 'Sender'
  | 'Header'
  | 'Footer';

export type ListName = 'clauses' | 'bullets';

/** Lengths in points, line height as a multiple of the size. */
export interface ParagraphStyle {
  /** Names of Word's own styles are English in the file; Word shows them in the language of its user. */
  readonly name: string;
  readonly basedOn: StyleId | null;
  readonly next: StyleId | null;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: ColourName;
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly hang: number;
  readonly keepWithNext: boolean;
  /** 0 for the first level. */
  readonly outline: number | null;
  readonly list: { readonly name: ListName; readonly level: number } | null;
  readonly tabs: readonly TabStop[];
  readonly rule: Rule | null;
}

/** A line over the whole width of a paragraph. */
export interface Rule {
  readonly side: 'above' | 'below';
  readonly width: number;
  readonly colour: ColourName;
  /** Distance from the text. */
  readonly distance: number;
}

export interface TabStop {
  readonly at: number;
  readonly kind: 'left' | 'rightWithLeader' | 'right';
}

const normal: ParagraphStyle = {
  name: 'Normal',
  basedOn: null,
  next: null,
  size: text.size,
  isBold: false,
  colour: 'ink',
  lineHeight: text.lineHeight,
  before: 0,
  after: text.after,
  left: 0,
  hang: 0,
  keepWithNext: false,
  outline: null,
  list: null,
  tabs: [],
  rule: null,
};

const style = (name: string, differences: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  ...normal,
  name,
  basedOn: 'Normal',
  ...differences,
});

const headed = (name: string, differences: Partial<ParagraphStyle>): ParagraphStyle =>
  style(name, { isBold: true, lineHeight: 1.2, keepWithNext: true, next: 'BodyText', ...differences });

const clause = (level: 1 | 2 | 3 | 4): Partial<ParagraphStyle> => ({
  left: indent[level],
  hang: hang[level],
  list: { name: 'clauses', level: level - 1 },
});

const BULLET_HANG = houseStyle.itemHang.bullet;
const BULLET_AFTER = 4;
const bullet = (depth: Depth): Partial<ParagraphStyle> => ({
  left: DEPTH_INDENT[depth] + BULLET_HANG,
  hang: BULLET_HANG,
  after: BULLET_AFTER,
  list: { name: 'bullets', level: depth },
});
const unbulleted = (depth: Depth): Partial<ParagraphStyle> => ({
  left: DEPTH_INDENT[depth] + BULLET_HANG,
  after: BULLET_AFTER,
});

const quiet: Partial<ParagraphStyle> = { size: cover.labelSize, colour: 'quiet', lineHeight: 1.3 };
/** Word knows sizes of half points only. */
const TABLE_SIZE = Math.floor(table.size * 2) / 2;
const inTable: Partial<ParagraphStyle> = { size: TABLE_SIZE, lineHeight: table.lineHeight, after: 0 };
/** Room for the number of a clause in the contents; the label of an annex takes that of the second rank as well. */
const CONTENTS_NUMBER = 30;
/** Where titles of annexes begin in the contents. */
export const ANNEX_TITLE_STOP: TabStop = { at: CONTENTS_NUMBER + contents.rankIndent, kind: 'left' };
const contentsTabs: readonly TabStop[] = [
  { at: CONTENTS_NUMBER, kind: 'left' },
  ANNEX_TITLE_STOP,
  { at: TEXT_WIDTH, kind: 'rightWithLeader' },
];
const runningTabs: readonly TabStop[] = [{ at: TEXT_WIDTH, kind: 'right' }];
const running: Partial<ParagraphStyle> = {
  size: houseStyle.running.size,
  colour: 'quiet',
  lineHeight: 1.2,
  after: 0,
};

const sending: Partial<ParagraphStyle> = {
  size: sender.size,
  lineHeight: sender.lineHeight,
  after: 0,
  left: sender.from * TEXT_WIDTH,
};

/** Every paragraph style of the contract, once: the file's style sheet and the layout are both made from it. */
export const styles: Readonly<Record<StyleId, ParagraphStyle>> = {
  Normal: normal,
  BodyText: style('Body Text'),
  BodyTextIndent: style('Body Text Indent', { left: DEPTH_INDENT[1] }),
  BodyTextIndent2: style('Body Text Indent 2', { left: DEPTH_INDENT[2] }),
  BodyTextIndent3: style('Body Text Indent 3', { left: DEPTH_INDENT[3] }),
  Title: style('Title', {
    size: cover.titleSize,
    isBold: true,
    lineHeight: 1.12,
    before: cover.titleBefore,
    after: cover.titleAfter,
  }),
  Subtitle: style('Subtitle', {
    size: cover.subtitleSize,
    colour: 'quiet',
    lineHeight: 1.3,
    after: 3,
  }),
  Label: style('Label', { ...quiet, before: cover.titleAfter, after: 3, keepWithNext: true }),
  Note: style('Note', { before: 2, after: 5, size: note.size, colour: 'quiet', lineHeight: 1.3 }),
  Heading1: headed('heading 1', {
    ...clause(1),
    ...clauseHeading,
    colour: 'heading',
    outline: 0,
    next: 'Clause2',
  }),
  Heading2: headed('heading 2', {
    ...clause(2),
    ...subclauseTitle,
    lineHeight: text.lineHeight,
    outline: 1,
    next: 'BodyTextIndent',
  }),
  Clause2: style('Clause 2', clause(2)),
  Clause3: style('Clause 3', clause(3)),
  Clause4: style('Clause 4', clause(4)),
  AnnexHeading: headed('Annex Heading', {
    size: annex.titleSize,
    after: annex.after,
    colour: 'heading',
    outline: 0,
    left: annex.hang,
    hang: annex.hang,
    tabs: [{ at: annex.hang, kind: 'left' }],
  }),
  Unnumbered1: headed('Unnumbered Heading 1', { ...heading[1], colour: 'heading', outline: 2 }),
  Unnumbered2: headed('Unnumbered Heading 2', { ...heading[2], outline: 3 }),
  Unnumbered3: headed('Unnumbered Heading 3', { ...heading[3], outline: 4 }),
  ListBullet: style('List Bullet', bullet(0)),
  ListBullet2: style('List Bullet 2', bullet(1)),
  ListBullet3: style('List Bullet 3', bullet(2)),
  ListBullet4: style('List Bullet 4', bullet(3)),
  ListContinue: style('List Continue', unbulleted(0)),
  ListContinue2: style('List Continue 2', unbulleted(1)),
  ListContinue3: style('List Continue 3', unbulleted(2)),
  ListContinue4: style('List Continue 4', unbulleted(3)),
  TableText: style('Table Text', inTable),
  TableHeading: style('Table Heading', { ...inTable, isBold: true }),
  FactName: style('Fact Name', { after: 0, colour: 'quiet' }),
  FactText: style('Fact Text', { after: 0 }),
  DefinitionText: style('Definition Text', { after: 0 }),
  TableEnd: style('Table End', { size: 2, lineHeight: 1, after: 0 }),
  SignatureHeading: style('Signature Heading', { ...quiet, after: 0, keepWithNext: true }),
  SignatureParty: style('Signature Party', { isBold: true, after: 0, keepWithNext: true }),
  SignatureValue: style('Signature Value', {
    before: houseStyle.signature.fieldGap - text.size,
    after: 1,
    keepWithNext: true,
  }),
  SignatureLabel: style('Signature Label', {
    ...quiet,
    after: 0,
    rule: { side: 'above', width: houseStyle.signature.lineWidth, colour: 'quiet', distance: 1 },
  }),
  ContentsHeading: style('TOC Heading', {
    size: heading[1].size,
    isBold: true,
    lineHeight: 1.2,
    after: heading[1].after,
    colour: 'heading',
    keepWithNext: true,
  }),
  TOC1: style('toc 1', {
    size: contents.size,
    isBold: true,
    before: contents.rankBefore,
    after: contents.after,
    left: CONTENTS_NUMBER,
    hang: CONTENTS_NUMBER,
    tabs: contentsTabs,
  }),
  TOC2: style('toc 2', {
    size: contents.size,
    after: contents.after,
    left: CONTENTS_NUMBER + contents.rankIndent,
    hang: contents.rankIndent,
    tabs: contentsTabs.slice(2),
  }),
  SenderName: style('Sender Name', { ...sending, isBold: true, next: 'Sender' }),
  Sender: style('Sender', { ...sending, colour: 'quiet' }),
  Header: style('header', {
    ...running,
    tabs: runningTabs,
    rule: { side: 'below', width: table.rule, colour: 'rule', distance: 5 },
  }),
  Footer: style('footer', { ...running, tabs: runningTabs }),
};

/** The styles of running text, bullets and their further paragraphs, by how far inside the clauses they stand. */
export const bodyStyle: Readonly<Record<Depth, StyleId>> = {
  0: 'BodyText',
  1: 'BodyTextIndent',
  2: 'BodyTextIndent2',
  3: 'BodyTextIndent3',
};
export const bulletStyle: Readonly<Record<Depth, StyleId>> = {
  0: 'ListBullet',
  1: 'ListBullet2',
  2: 'ListBullet3',
  3: 'ListBullet4',
};
export const continueStyle: Readonly<Record<Depth, StyleId>> = {
  0: 'ListContinue',
  1: 'ListContinue2',
  2: 'ListContinue3',
  3: 'ListContinue4',
};
