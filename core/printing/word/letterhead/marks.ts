import { withAttribute, withChildren } from '#core/openXml/writeXml.ts';
import {
  attributeOf,
  childOf,
  elementsIn,
  readXml,
  textIn,
  type XmlElement,
  type XmlNode,
} from '#core/openXml/xmlTree.ts';
import { element, escaped, xmlFile } from '#core/openXml/xml.ts';
import { watermark, WATERMARK_NAMESPACES, type DraftWord } from '#core/printing/word/watermark.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The header with the mark of a draft in its first paragraph. */
export function withDraftMark(root: XmlElement, draft: DraftWord, number: number): XmlElement {
  const namespaces = { 'xmlns:w': WORD, ...WATERMARK_NAMESPACES };
  const own = readXml(xmlFile(element('w:p', namespaces, watermark(draft, number))), 'watermark');
  const run = elementsIn(own).map((one) =>
    Object.entries(WATERMARK_NAMESPACES).reduce((marked, [name, value]) => withAttribute(marked, name, value), one),
  );
  const at = root.children.findIndex(isParagraph);
  const first = root.children[at];
  if (first === undefined || typeof first === 'string') {
    return withChildren(root, [...root.children, { ...own, attributes: new Map<string, string>(), children: run }]);
  }
  const start = first.children.findIndex((one) => typeof one !== 'string' && one.local === 'pPr') + 1;
  const marked = withChildren(first, [...first.children.slice(0, start), ...run, ...first.children.slice(start)]);
  return withChildren(root, root.children.with(at, marked));
}

/** Of paragraphs in a footer: what would take a further line of it elsewhere. */
const OUT_OF_LINE: ReadonlySet<string> = new Set([
  'framePr',
  'numPr',
  'pBdr',
  'sectPr',
  'pageBreakBefore',
  'pPrChange',
]);
/** Of letters: what would make small print large, fat or unseen. */
const OUT_OF_SIZE: ReadonlySet<string> = new Set([
  'sz',
  'szCs',
  'b',
  'bCs',
  'caps',
  'smallCaps',
  'vanish',
  'rPrChange',
]);
/** In halves of a point. */
const SMALL_PRINT = '13';
/** What comes after the size in the order of the schema. */
const AFTER_SIZE: ReadonlySet<string> = new Set(
  'highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(' '),
);

/**
 * The footer with a line of small print below all it has, in line with its last paragraph and in its colour. An empty
 * paragraph at the end takes the line.
 */
export function withSmallPrint(root: XmlElement, words: string): XmlElement {
  const paragraphs = root.children.filter((child): child is XmlElement => isParagraph(child));
  const last = paragraphs.at(-1);
  const model = paragraphs.findLast((one) => textIn(one).trim() !== '') ?? last;
  const line = element('w:p', { 'xmlns:w': WORD }, element('w:r', {}, element('w:t', {}, escaped(words))));
  const [own] = elementsIn(readXml(xmlFile(line), 'footer'));
  if (own === undefined) return root;
  const [text] = own.children;
  const letters = propertiesOf(own, 'w:rPr', lettersOf(model));
  const run = withChildren(own, [letters, ...(text === undefined ? [] : [text])]);
  const lines = model === undefined ? undefined : childOf(model, 'pPr');
  const kept = lines === undefined ? [] : elementsIn(lines).filter(({ local }) => !OUT_OF_LINE.has(local));
  const paragraph = { ...own, name: 'w:p', local: 'p', children: [propertiesOf(own, 'w:pPr', kept), run] };
  const isFree = last !== undefined && root.children.at(-1) === last && isEmpty(last);
  return withChildren(root, [...(isFree ? root.children.slice(0, -1) : root.children), paragraph]);
}

/** Whether a further line below the footer would stand below all it shows: nothing in it lies at a place of its own. */
export function isInLine(root: XmlElement): boolean {
  return !contains(root, AT_A_PLACE);
}

const AT_A_PLACE: ReadonlySet<string> = new Set(['anchor', 'framePr', 'tblpPr', 'pict', 'object', 'txbxContent']);

/** Points in the language of drawings. */
const EMU = 12_700;

/** How far down its page a header draws, in points from where its drawings begin; 0 without any that lie at a place of their own. */
export function lowestDrawing(root: XmlElement): number {
  const own = root.local === 'anchor' ? reachOf(root) : 0;
  return elementsIn(root).reduce((lowest, one) => Math.max(lowest, lowestDrawing(one)), own);
}

function reachOf(anchor: XmlElement): number {
  const [position, extent] = [childOf(anchor, 'positionV'), childOf(anchor, 'extent')];
  const offset = position === undefined ? undefined : childOf(position, 'posOffset');
  const from = Number(offset === undefined ? 0 : textIn(offset));
  const height = Number(extent === undefined ? 0 : attributeOf(extent, 'cy'));
  return Number.isFinite(from + height) ? (from + height) / EMU : 0;
}

function contains(root: XmlElement, names: ReadonlySet<string>): boolean {
  return elementsIn(root).some((one) => names.has(one.local) || contains(one, names));
}

function isParagraph(node: XmlNode): boolean {
  return typeof node !== 'string' && node.local === 'p';
}

function isEmpty(paragraph: XmlElement): boolean {
  return elementsIn(paragraph).every(({ local }) => local === 'pPr' || /^bookmark|^proofErr$/.test(local));
}

/** The look of the first words of a paragraph, without their size; none where it has no words. */
function lettersOf(model: XmlElement | undefined): readonly XmlElement[] {
  const runs = model === undefined ? [] : elementsIn(model).filter(({ local }) => local === 'r');
  const spoken = runs.find((one) => textIn(one).trim() !== '');
  const properties = spoken === undefined ? undefined : childOf(spoken, 'rPr');
  return properties === undefined ? [] : elementsIn(properties).filter(({ local }) => !OUT_OF_SIZE.has(local));
}

function propertiesOf(like: XmlElement, name: 'w:pPr' | 'w:rPr', kept: readonly XmlElement[]): XmlElement {
  const named = (one: string, attributes: Map<string, string>): XmlElement => ({
    ...like,
    name: one,
    local: one.slice(2),
    attributes,
    children: [],
  });
  if (name === 'w:pPr') return { ...named(name, new Map()), children: kept };
  const at = kept.findIndex(({ local }) => AFTER_SIZE.has(local));
  const end = at < 0 ? kept.length : at;
  const size = ['w:sz', 'w:szCs'].map((one) => named(one, new Map([['w:val', SMALL_PRINT]])));
  return { ...named(name, new Map()), children: [...kept.slice(0, end), ...size, ...kept.slice(end)] };
}
