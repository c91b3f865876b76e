import { attributeOf, childOf, elementsIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import type { WordPackage } from '#core/openXml/wordPackage.ts';

export interface ParagraphStyle {
  readonly heading: number | null;
  readonly isApart: boolean;
  readonly list: { readonly level: number; readonly ordered: boolean } | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mark: 'control' | 'highlight' | null;
}

/** What the styles and the numbering of a file make of a paragraph and of its runs. */
export interface Styles {
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphStyle;
  readonly run: (properties: XmlElement | undefined, inherited: Look) => Look;
}

const DEEPEST_STYLES = 20;
const APART = /^(title|subtitle|titel|undertitel|toc|indholdsfortegnelse|contents)/i;
const HEADING = /^(?:heading|overskrift) ?([1-9])$/i;

export function readStyles(file: WordPackage): Styles {
  const styles = new Map<string, XmlElement>();
  let defaultStyle: string | null = null;
  for (const style of elementsIn(partOf(file, 'styles') ?? EMPTY)) {
    const id = attributeOf(style, 'styleId');
    if (style.local !== 'style' || id === undefined) continue;
    styles.set(id, style);
    if (attributeOf(style, 'type') === 'paragraph' && isOn(attributeOf(style, 'default') ?? '0')) defaultStyle = id;
  }
  const numbering = numberingOf(partOf(file, 'numbering') ?? EMPTY);
  const chainOf = (id: string | null): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let next = id; next !== null && chain.length < DEEPEST_STYLES;) {
      const style = styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = valueOf(style, 'basedOn');
    }
    return chain;
  };
  return {
    paragraph: (properties) => {
      const chain = chainOf((properties === undefined ? null : valueOf(properties, 'pStyle')) ?? defaultStyle);
      return paragraphStyle(properties, chain, numbering);
    },
    run: (properties, inherited) => {
      const chain = chainOf(properties === undefined ? null : valueOf(properties, 'rStyle'));
      return lookOf([properties, ...chain.map((style) => childOf(style, 'rPr'))], inherited);
    },
  };
}

function paragraphStyle(
  properties: XmlElement | undefined,
  chain: readonly XmlElement[],
  numbering: Numbering,
): ParagraphStyle {
  const names = chain.map((style) => valueOf(style, 'name') ?? '');
  const all = [properties, ...chain.map((style) => childOf(style, 'pPr'))].filter((one) => one !== undefined);
  const outline = firstOf(all, (one) => valueOf(one, 'outlineLvl'));
  const named = firstOf(names, (name) => HEADING.exec(name)?.[1] ?? null);
  const level = outline === null ? null : Number(outline);
  // The level after the ninth is that of text.
  const heading = level !== null && level < 9 ? level + 1 : level === null && named !== null ? Number(named) : null;
  const { bold, italic } = lookOf(
    chain.map((style) => childOf(style, 'rPr')),
    { bold: false, italic: false, mark: null },
  );
  const isApart = APART.test(names[0] ?? '');
  return { heading, isApart, list: listOf(all, numbering), bold, italic };
}

/** Whether each level of each numbering has numbers or bullets. */
type Numbering = ReadonlyMap<string, readonly boolean[]>;

function numberingOf(root: XmlElement): Numbering {
  const kinds = new Map<string, readonly boolean[]>();
  const numbers = new Map<string, readonly boolean[]>();
  for (const element of elementsIn(root)) {
    if (element.local === 'abstractNum') {
      const levels = elementsIn(element).filter(({ local }) => local === 'lvl');
      kinds.set(attributeOf(element, 'abstractNumId') ?? '', levels.map(isOrdered));
    } else if (element.local === 'num') {
      numbers.set(attributeOf(element, 'numId') ?? '', kinds.get(valueOf(element, 'abstractNumId') ?? '') ?? []);
    }
  }
  return numbers;
}

function isOrdered(level: XmlElement): boolean {
  return !['bullet', 'none'].includes(valueOf(level, 'numFmt') ?? 'decimal');
}

function listOf(properties: readonly XmlElement[], numbering: Numbering): ParagraphStyle['list'] {
  const found = firstOf(properties, (one) => childOf(one, 'numPr') ?? null);
  if (found === null) return null;
  const id = firstOf(properties, (one) => {
    const numbers = childOf(one, 'numPr');
    return numbers === undefined ? null : valueOf(numbers, 'numId');
  });
  // Number zero takes the numbering of the style away.
  if (id === null || id === '0') return null;
  const level = Number(valueOf(found, 'ilvl') ?? '0');
  const depth = Number.isInteger(level) && level >= 0 && level < 9 ? level : 0;
  return { level: depth, ordered: numbering.get(id)?.[depth] ?? true };
}

const COLOURED = /^(yellow|green|cyan|magenta|lightGray|darkYellow|red|turquoise|pink)$/i;

function lookOf(properties: readonly (XmlElement | undefined)[], inherited: Look): Look {
  const known = properties.filter((one) => one !== undefined);
  const toggle = (name: string) =>
    firstOf(known, (one) => {
      const element = childOf(one, name);
      return element === undefined ? null : isOn(attributeOf(element, 'val') ?? '1');
    });
  const isColoured = known.some((one) => {
    const shade = childOf(one, 'shd');
    const fill = shade === undefined ? '' : (attributeOf(shade, 'fill') ?? '');
    return (
      COLOURED.test(valueOf(one, 'highlight') ?? '') || /^FFFF(00|[0-9A-F]{2})$/i.test(fill.replace(/^FFFFFF$/i, ''))
    );
  });
  return {
    bold: toggle('b') ?? inherited.bold,
    italic: toggle('i') ?? inherited.italic,
    mark: inherited.mark ?? (isColoured ? 'highlight' : null),
  };
}

function isOn(value: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(value);
}

/** The `w:val` of the element of that name right inside. */
function valueOf(element: XmlElement, local: string): string | null {
  const child = childOf(element, local);
  return child === undefined ? null : (attributeOf(child, 'val') ?? null);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const EMPTY: XmlElement = { name: '', namespace: '', local: '', attributes: new Map(), children: [] };

function partOf(file: WordPackage, kind: string): XmlElement | null {
  const part = file.relationshipsOf(file.main).find((one) => one.kind === kind && !one.isExternal);
  return part === undefined || !file.has(part.target) ? null : file.tree(part.target);
}
