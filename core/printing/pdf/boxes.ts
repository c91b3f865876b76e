import type { ColourName } from '#core/printing/houseStyle.ts';
import type { Look } from '#core/printing/look.ts';
import type { TextStyle } from '#core/printing/pdf/styles.ts';
import type { Artifact, Tag } from '#core/printing/pdf/tags.ts';

/** What a click leads to: a place in the document or an address. */
export type LinkTarget =
  { readonly kind: 'place'; readonly anchor: string } | { readonly kind: 'address'; readonly href: string };

/** Text in one style. */
export interface Run {
  readonly kind: 'run';
  readonly text: string;
  readonly style: TextStyle;
  readonly shade: ColourName | null;
  readonly link: LinkTarget | null;
  readonly divides: Divides;
}

/** Which words of a run may be divided: names and numbers never, so of what somebody typed only those in small letters. */
export type Divides = 'words' | 'smallWords' | 'nothing';

/** The line ends here, wherever it stands. */
export interface LineEnd {
  readonly kind: 'lineEnd';
}

export type Running = Run | LineEnd;

export type Align = 'left' | 'right' | 'centre';

/** Something to sign or fill in by program, in place of the line. */
export interface FieldBox {
  readonly kind: 'signature' | 'text';
  /** Unique in the file. */
  readonly name: string;
  /** Told to whoever does not see where it stands. */
  readonly says: string;
  readonly height: number;
  readonly tag: Tag;
}

/** Stands before the first line of a paragraph. */
export interface Label {
  readonly runs: readonly Running[];
  /** From its start to the text. */
  readonly hang: number;
  /** Read as a label of its own, or as the beginning of the paragraph. */
  readonly tag: Tag | null;
}

/** A paragraph as it is to be set; lengths in points. */
export interface TextBox {
  readonly kind: 'text';
  readonly runs: readonly Running[];
  /** Style of an empty paragraph, and of what the printer adds to it. */
  readonly style: TextStyle;
  readonly align: Align;
  /** Where it is narrow, words are divided rather than cut or a line left half empty. */
  readonly hyphenates: boolean;
  /** Its lines are about equally long, so that none has a short word alone. */
  readonly isBalanced: boolean;
  /** Distance of the text from the left margin. */
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  /** Stands before the first line, on the same baseline. */
  readonly label: Label | null;
  readonly keepWithNext: boolean;
  /** Its lines stay on one page, as those of a heading. */
  readonly isWhole: boolean;
  /** In a form: ends level with the paragraphs beside it. */
  readonly endsLevel: boolean;
  /** Places that links and contents can point at. */
  readonly anchors: readonly string[];
  /** A dotted leader to the page number of this place. */
  readonly leaderTo: string | null;
  /** A line across the box, above its text. */
  readonly ruleAbove: Rule | null;
  /** What it is to somebody who hears it. */
  readonly tag: Tag | Artifact;
  readonly field: FieldBox | null;
}

export interface Cell {
  readonly boxes: readonly TextBox[];
  /** A cell is told of even if it is empty. */
  readonly tag: Tag | null;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly anchors: readonly string[];
}

export interface Rule {
  readonly width: number;
  readonly colour: ColourName;
}

/** Side by side, in rows. */
export interface TableBox {
  readonly kind: 'table';
  /** Something to fill in: divided only if it is higher than a page. */
  readonly isForm: boolean;
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  /** Shares of the width. */
  readonly shares: readonly number[];
  readonly gap: number;
  readonly padding: { readonly vertical: number; readonly horizontal: number };
  /** Printed again on each page. */
  readonly header: { readonly row: Row; readonly shade: ColourName; readonly rule: Rule } | null;
  readonly rows: readonly Row[];
  readonly ruleBetween: Rule | null;
  readonly ruleAround: Rule | null;
}

/** Empty room that stays at the top of a page too. */
export interface SpaceBox {
  readonly kind: 'space';
  readonly height: number;
}

/** What follows starts a page. */
export interface PageStart {
  readonly kind: 'pageStart';
  /** A bare page has nothing in its margins. */
  readonly bare: boolean;
}

/** What follows stands on one page with the last lines before it, as far as a page has room for it. */
export interface Gathering {
  readonly kind: 'gathering';
  readonly boxes: readonly (TextBox | TableBox | SpaceBox)[];
}

/** Logo and address of the firm, side by side at the top of the cover. */
export interface SenderBox {
  readonly kind: 'sender';
  readonly look: Look;
  readonly parent: Tag;
}

export type Box = TextBox | TableBox | SpaceBox | PageStart | Gathering | SenderBox;

const plainText = {
  kind: 'text',
  align: 'left',
  hyphenates: false,
  isBalanced: false,
  indent: 0,
  before: 0,
  after: 0,
  label: null,
  keepWithNext: false,
  isWhole: false,
  endsLevel: false,
  anchors: [],
  leaderTo: null,
  ruleAbove: null,
  tag: 'Layout',
  field: null,
} as const;

/** A paragraph that differs from a plain one in what is given. */
export function textBox(differences: Pick<TextBox, 'runs' | 'style'> & Partial<TextBox>): TextBox {
  return { ...plainText, ...differences };
}

export function run(text: string, style: TextStyle): Run {
  return { kind: 'run', text, style, shade: null, link: null, divides: 'nothing' };
}
