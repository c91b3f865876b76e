import { bulletOf, DEEPEST_LIST } from '#core/document/itemLists.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { bulletStyle, DEPTH_INDENT, styles, type Depth, type StyleId } from '#core/printing/word/styles.ts';
import { twips } from '#core/printing/word/units.ts';
import { element, nothing, together, xmlFile, type Xml } from '#core/openXml/xml.ts';

export const BODY_LIST = 1;
export const BULLET_LIST = 2;
export const FIRST_ANNEX_LIST = 3;

const CLAUSES = 0;
const BULLETS = 1;
const FIRST_OWN = 2;

interface Level {
  /** The style that puts a paragraph there; `null` where a paragraph says so itself. */
  readonly style: StyleId | null;
  readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman' | 'bullet';
  readonly text: string;
  readonly left: number;
  readonly hang: number;
}

const clauseLevel = (level: 1 | 2 | 3 | 4, style: StyleId, format: Level['format'], text: string): Level => ({
  style,
  format,
  text,
  left: houseStyle.indent[level],
  hang: houseStyle.hang[level],
});

const clauseLevels: readonly Level[] = [
  clauseLevel(1, 'Heading1', 'decimal', '%1'),
  clauseLevel(2, 'Heading2', 'decimal', '%1.%2'),
  clauseLevel(3, 'Clause3', 'lowerLetter', '(%3)'),
  clauseLevel(4, 'Clause4', 'lowerRoman', '(%4)'),
];

/** A style belongs to one outline. */
const unstyledLevels = clauseLevels.map((level) => ({ ...level, style: null }));

const bulletLevel = (depth: Depth): Level => {
  const { hang } = styles[bulletStyle[depth]];
  return { style: bulletStyle[depth], format: 'bullet', text: bulletOf(0), left: DEPTH_INDENT[depth] + hang, hang };
};

/** Bullets of lists within lists; the paragraphs say how far they are indented. */
const nestedBullets = Array.from({ length: DEEPEST_LIST }, (_, index): Level => {
  const hang = houseStyle.itemHang.bullet;
  return { style: null, format: 'bullet', text: bulletOf(index + 1), left: hang * (index + 2), hang };
});

const styledBullets = ([0, 1, 2, 3] as const).map(bulletLevel);
const bulletLevels = [...styledBullets, ...nestedBullets];
export const FIRST_NESTED_BULLET = styledBullets.length;

const itemLevels = Array.from({ length: DEEPEST_LIST + 1 }, (_, index): Level => {
  const hang = houseStyle.itemHang.number;
  return { style: null, format: 'decimal', text: `%${index + 1}.`, left: hang * (index + 1), hang };
});

/** How many lists a file has beside its clauses and bullets. */
export interface MoreLists {
  readonly annexes: number;
  /** Those within clauses whose items have numbers. */
  readonly counted: number;
}

/**
 * The lists of the file: clauses of the body, bullets, clauses counted from 1 again for each annex, and items of each list
 * with numbers. Annexes restart the one outline at their first clause; where that may go (`isTracked`), each has an outline of its own.
 */
export function numberingPart({ annexes, counted }: MoreLists, isTracked = false): string {
  const each = Array.from({ length: annexes }, (_, index) => index);
  const own = isTracked ? each : [];
  const items = Array.from({ length: counted }, (_, index) => index);
  const firstItems = FIRST_OWN + own.length;
  const restarted = each.map((index) => {
    const id = FIRST_ANNEX_LIST + index;
    return isTracked ? list(id, FIRST_OWN + index) : list(id, CLAUSES, restart);
  });
  return xmlFile(
    element(
      'w:numbering',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      outline(CLAUSES, '5C1A0001', clauseLevels),
      outline(BULLETS, '5C1A0002', bulletLevels),
      ...own.map((index) => outline(FIRST_OWN + index, `5C1B${hexadecimal(index)}`, unstyledLevels)),
      ...items.map((index) => outline(firstItems + index, `5C1C${hexadecimal(index)}`, itemLevels)),
      list(BODY_LIST, CLAUSES),
      list(BULLET_LIST, BULLETS),
      ...restarted,
      ...items.map((index) => list(FIRST_ANNEX_LIST + annexes + index, firstItems + index)),
    ),
  );
}

function outline(id: number, name: string, levels: readonly Level[]): Xml {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    element('w:nsid', { 'w:val': name }),
    element('w:multiLevelType', { 'w:val': 'multilevel' }),
    element('w:tmpl', { 'w:val': name }),
    ...levels.map(levelMarkup),
  );
}

function levelMarkup({ style, format, text, left, hang }: Level, index: number): Xml {
  const indent = element('w:ind', { 'w:left': twips(left), 'w:hanging': twips(hang) });
  return element(
    'w:lvl',
    { 'w:ilvl': index },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    style === null ? nothing : element('w:pStyle', { 'w:val': style }),
    element('w:suff', { 'w:val': 'tab' }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, indent),
  );
}

function list(id: number, outlineId: number, overrides?: Xml): Xml {
  const start = element('w:abstractNumId', { 'w:val': outlineId });
  return element('w:num', { 'w:numId': id }, overrides === undefined ? start : together([start, overrides]));
}

const restart = together(
  clauseLevels.map((_, index) =>
    element('w:lvlOverride', { 'w:ilvl': index }, element('w:startOverride', { 'w:val': 1 })),
  ),
);

const hexadecimal = (index: number): string => index.toString(16).toUpperCase().padStart(4, '0');
