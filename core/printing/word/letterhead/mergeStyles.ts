import { attributeOf, childOf, elementsIn, type XmlElement, type XmlNode } from '#core/openXml/xmlTree.ts';
import { withAttribute, withChildren } from '#core/openXml/writeXml.ts';
import { LAYOUT_STYLES, LIKE_HEADINGS, type StyleIds } from './styleIds.ts';

/** The order that the schema wants within paragraph properties. */
const PROPERTIES =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  );
/** What decides where text and number stand: without ours, numbers and text of clauses would not be in line. */
const LAYOUT: ReadonlySet<string> = new Set(['numPr', 'tabs', 'ind']);
const AFTER_PROPERTIES: ReadonlySet<string> = new Set(['rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr']);

/** The styles of the letterhead with those of the contract that it lacks; what it has keeps its look. */
export function mergedStyles(theirs: XmlElement, ours: XmlElement, ids: StyleIds): XmlElement {
  const own = new Map(stylesIn(ours).map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const layouts = new Map<string, XmlElement>();
  for (const id of LAYOUT_STYLES) {
    const style = own.get(id);
    if (ids.isThere(id) && style !== undefined) layouts.set(ids.of(id), renumbered(style, ids));
  }
  const kept = elementsIn(theirs).map((child) => {
    const layout = child.local === 'style' ? layouts.get(attributeOf(child, 'styleId') ?? '') : undefined;
    return layout === undefined ? child : laidOut(child, layout);
  });
  const added = stylesIn(ours)
    .filter((style) => !ids.isThere(attributeOf(style, 'styleId') ?? ''))
    .map((style) => adopted(style, ids));
  return withChildren(theirs, [...kept, ...added]);
}

function stylesIn(sheet: XmlElement): readonly XmlElement[] {
  return elementsIn(sheet).filter(({ local }) => local === 'style');
}

/** Their style with our place in the list and our distances. */
function laidOut(style: XmlElement, layout: XmlElement): XmlElement {
  const before = childOf(style, 'pPr');
  const wanted = elementsIn(childOf(layout, 'pPr') ?? layout).filter(({ local }) => LAYOUT.has(local));
  const others = before === undefined ? [] : elementsIn(before).filter(({ local }) => !LAYOUT.has(local));
  const sorted = [...others, ...wanted].toSorted((a, b) => PROPERTIES.indexOf(a.local) - PROPERTIES.indexOf(b.local));
  const properties = {
    ...(before ?? { ...style, name: 'w:pPr', local: 'pPr', attributes: new Map() }),
    children: sorted,
  };
  const rest = style.children.filter((child) => typeof child === 'string' || child.local !== 'pPr');
  const at = rest.findIndex((child) => typeof child !== 'string' && AFTER_PROPERTIES.has(child.local));
  const end = at < 0 ? rest.length : at;
  return withChildren(style, [...rest.slice(0, end), properties, ...rest.slice(end)]);
}

/** Our style among theirs: under an id that is free, based on theirs, no default of the file. */
function adopted(style: XmlElement, ids: StyleIds): XmlElement {
  const id = attributeOf(style, 'styleId') ?? '';
  const model = LIKE_HEADINGS[id];
  const isLike = model !== undefined && ids.isThere(model);
  const children = renumbered(style, ids).children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    const value = attributeOf(child, 'val') ?? '';
    if (child.local === 'basedOn') return [withAttribute(child, 'w:val', ids.of(isLike ? model : value))];
    if (child.local === 'next') return [withAttribute(child, 'w:val', ids.of(value))];
    // It looks like their headings, and is numbered like none.
    if (isLike && child.local === 'rPr') return [];
    if (isLike && child.local === 'pPr') return [unnumbered(child)];
    return [child];
  });
  const attributes = new Map(style.attributes);
  attributes.delete('w:default');
  return withChildren({ ...style, attributes: new Map([...attributes, ['w:styleId', ids.of(id)]]) }, children);
}

function unnumbered(properties: XmlElement): XmlElement {
  const like = { ...properties, attributes: new Map<string, string>(), children: [] };
  const none = { ...like, name: 'w:numId', local: 'numId', attributes: new Map([['w:val', '0']]) };
  const number = { ...like, name: 'w:numPr', local: 'numPr', children: [none] };
  const others = elementsIn(properties).filter(({ local }) => local !== 'numPr');
  const hasIndent = others.some(({ local }) => local === 'ind');
  const flush = {
    ...like,
    name: 'w:ind',
    local: 'ind',
    attributes: new Map([
      ['w:left', '0'],
      ['w:firstLine', '0'],
    ]),
  };
  const all = [...others, number, ...(hasIndent ? [] : [flush])];
  return withChildren(
    properties,
    all.toSorted((a, b) => PROPERTIES.indexOf(a.local) - PROPERTIES.indexOf(b.local)),
  );
}

function renumbered(node: XmlElement, ids: StyleIds): XmlElement {
  if (node.local === 'numId') return withAttribute(node, 'w:val', String(ids.list(Number(attributeOf(node, 'val')))));
  return withChildren(
    node,
    node.children.map((child) => (typeof child === 'string' ? child : renumbered(child, ids))),
  );
}
