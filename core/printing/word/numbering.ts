import { houseStyle } from '#core/printing/houseStyle.ts';
import { bulletStyle, DEPTH_INDENT, styles, type Depth, type StyleId } from '#core/printing/word/styles.ts';
import { twips } from '#core/printing/word/units.ts';
import { element, together, xmlFile, type Xml } from '#core/openXml/xml.ts';

export const BODY_LIST = 1;
export const BULLET_LIST = 2;
export const FIRST_ANNEX_LIST = 3;

const CLAUSES = 0;
const BULLETS = 1;

interface Level {
  readonly style: StyleId;
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

const bulletLevel = (depth: Depth): Level => {
  const { hang } = styles[bulletStyle[depth]];
  return { style: bulletStyle[depth], format: 'bullet', text: '•', left: DEPTH_INDENT[depth] + hang, hang };
};

const bulletLevels = ([0, 1, 2, 3] as const).map(bulletLevel);

/** The lists of the file: clauses of the body, bullets, and clauses counted from 1 again for each annex. */
export function numberingPart(annexes: number): string {
  const restarted = Array.from({ length: annexes }, (_, index) => list(FIRST_ANNEX_LIST + index, CLAUSES, restart));
  return xmlFile(
    element(
      'w:numbering',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      outline(CLAUSES, '5C1A0001', clauseLevels),
      outline(BULLETS, '5C1A0002', bulletLevels),
      list(BODY_LIST, CLAUSES),
      list(BULLET_LIST, BULLETS),
      ...restarted,
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
    element('w:pStyle', { 'w:val': style }),
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
