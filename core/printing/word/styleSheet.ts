import { houseStyle } from '#core/printing/houseStyle.ts';
import { hasSender, type Look } from '#core/printing/look.ts';
import { asBorder, coloursOf, type Colours } from '#core/printing/word/colours.ts';
import { wordLine, type Reach } from '#core/printing/word/lineHeight.ts';
import { BODY_LIST, BULLET_LIST } from '#core/printing/word/numbering.ts';
import {
  styles,
  TEXT_WIDTH,
  type ListName,
  type ParagraphStyle,
  type Rule,
  type TabStop,
} from '#core/printing/word/styles.ts';
import { tableStyles } from '#core/printing/word/tableStyles.ts';
import { eighths, halfPoints, twips } from '#core/printing/word/units.ts';
import { element, nothing, together, when, xmlFile, type Xml } from '#core/openXml/xml.ts';

export interface StyleSheetOptions {
  readonly font: string;
  /** Of the font. */
  readonly reach: Reach;
  /** Language to proof in: "en-GB". */
  readonly proofing: string;
  readonly look: Look;
  /** Of the text on a page, in points. */
  readonly width: number;
}

const { text } = houseStyle;
const LIST_OF: Readonly<Record<ListName, number>> = { clauses: BODY_LIST, bullets: BULLET_LIST };

export function styleSheetPart(options: StyleSheetOptions): string {
  const colours = coloursOf(options.look);
  const paragraphs = stylesUnder(options.look).map(([id, style]) =>
    paragraphStyle(id, style, { colours, reach: options.reach, width: options.width }),
  );
  return xmlFile(
    element(
      'w:styles',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      defaults(options, colours),
      ...paragraphs,
      ...characterStyles(colours),
      ...tableStyles(colours),
    ),
  );
}

/** What a style is made with. */
interface StyleMeans {
  readonly colours: Colours;
  readonly reach: Reach;
  readonly width: number;
}

/** Styles of the firm's own block are there only if it is; it stands where the logo is not. */
function stylesUnder(look: Look): readonly (readonly [string, ParagraphStyle])[] {
  const all = Object.entries(styles);
  if (!hasSender(look)) return all.filter(([id]) => !SENDER.test(id));
  return look.logo?.side === 'right'
    ? all.map(([id, style]) => [id, SENDER.test(id) ? { ...style, left: 0 } : style])
    : all;
}

const SENDER = /^Sender/;

function defaults({ font, proofing }: StyleSheetOptions, colours: Colours): Xml {
  const fonts = { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font };
  const run = element(
    'w:rPr',
    {},
    element('w:rFonts', fonts),
    element('w:color', colours('ink')),
    element('w:sz', { 'w:val': halfPoints(text.size) }),
    element('w:szCs', { 'w:val': halfPoints(text.size) }),
    element('w:lang', { 'w:val': proofing, 'w:eastAsia': proofing, 'w:bidi': 'ar-SA' }),
  );
  return element('w:docDefaults', {}, element('w:rPrDefault', {}, run), element('w:pPrDefault'));
}

/** What equals `Normal` is left to it, so that changing `Normal` in Word changes the whole contract. */
function paragraphStyle(id: string, style: ParagraphStyle, means: StyleMeans): Xml {
  return element(
    'w:style',
    { 'w:type': 'paragraph', ...origin(style), 'w:styleId': id },
    element('w:name', { 'w:val': style.name }),
    style.basedOn === null ? nothing : element('w:basedOn', { 'w:val': style.basedOn }),
    style.next === null ? nothing : element('w:next', { 'w:val': style.next }),
    when(!SET_BY_THE_FILE.test(style.name), element('w:qFormat')),
    element('w:pPr', {}, paragraphProperties(style, means)),
    element('w:rPr', {}, runProperties(style, means.colours)),
  );
}

const WORDS_OWN = /^(?:Normal|Title|Subtitle|Body Text|List |heading |toc |TOC Heading|header|footer)/;
const SET_BY_THE_FILE = /^(?:toc |TOC |header|footer|Fact |Signature |Table End|List Continue)/;

/** Word wants to know which styles are not its own. */
function origin({ basedOn, name }: ParagraphStyle): Readonly<Record<string, number>> {
  if (basedOn === null) return { 'w:default': 1 };
  return WORDS_OWN.test(name) ? {} : { 'w:customStyle': 1 };
}

function paragraphProperties(style: ParagraphStyle, { colours, reach, width }: StyleMeans): Xml {
  const { list, outline, rule, tabs } = style;
  return together([
    when(style.keepWithNext, together([element('w:keepNext'), element('w:keepLines')])),
    element('w:widowControl'),
    list === null ? nothing : numbering(LIST_OF[list.name], list.level),
    rule === null ? nothing : element('w:pBdr', {}, border(rule, colours)),
    when(tabs.length > 0, element('w:tabs', {}, ...tabs.map((stop) => tabStop(stop, width)))),
    spacing(style, reach),
    when(style.left > 0, element('w:ind', indent(style))),
    outline === null ? nothing : element('w:outlineLvl', { 'w:val': outline }),
  ]);
}

/** Word's lines are multiples of what the font asks for, ours of the size. */
function spacing({ before, after, lineHeight }: ParagraphStyle, reach: Reach): Xml {
  return element('w:spacing', {
    'w:before': twips(before),
    'w:after': twips(after),
    'w:line': wordLine(lineHeight, reach),
    'w:lineRule': 'auto',
  });
}

function indent({ left, hang }: ParagraphStyle): Record<string, number> {
  return { 'w:left': twips(left), ...(hang > 0 ? { 'w:hanging': twips(hang) } : {}) };
}

export function numbering(list: number, level: number): Xml {
  return element('w:numPr', {}, element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': list }));
}

function border({ side, width, colour, distance }: Rule, colours: Colours): Xml {
  const name = side === 'above' ? 'w:top' : 'w:bottom';
  return element(name, {
    'w:val': 'single',
    'w:sz': eighths(width),
    'w:space': distance,
    ...asBorder(colours(colour)),
  });
}

/** Stops at the end of our lines stand at the end of whatever lines there are. */
function tabStop({ at, kind }: TabStop, width: number): Xml {
  const place = { 'w:pos': twips(at === TEXT_WIDTH ? width : at) };
  if (kind === 'rightWithLeader') return element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', ...place });
  return element('w:tab', { 'w:val': kind, ...place });
}

function runProperties(style: ParagraphStyle, colours: Colours): Xml {
  const size = halfPoints(style.size);
  return together([
    when(style.isBold, together([element('w:b'), element('w:bCs')])),
    when(style.colour !== 'ink', element('w:color', colours(style.colour))),
    when(
      style.size !== text.size,
      together([element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })]),
    ),
  ]);
}

const characterStyle = (id: string, name: string, ...properties: readonly Xml[]): Xml =>
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:rPr', {}, ...properties),
  );

const characterStyles = (colours: Colours): readonly Xml[] => [
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    element('w:name', { 'w:val': 'Default Paragraph Font' }),
    element('w:semiHidden'),
  ),
  characterStyle('Leader', 'Leader', element('w:color', colours('quiet'))),
  characterStyle('Hyperlink', 'Hyperlink', element('w:color', colours('accent'))),
  characterStyle(
    'Blank',
    'Blank',
    element('w:color', colours('blank')),
    element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': houseStyle.colour.blankShade }),
  ),
];
