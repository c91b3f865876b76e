import { writeXml, withChildren } from '#core/openXml/writeXml.ts';
import { childOf, elementsIn, readXml, textIn, type XmlElement, type XmlNode } from '#core/openXml/xmlTree.ts';

/** A part of a Word file in which every tracked change was accepted or rejected, as Word does it. */
export function settled(part: string, answer: 'accept' | 'reject'): string {
  const [kept, gone] = answer === 'accept' ? ['ins', 'del'] : ['del', 'ins'];

  function all(element: XmlElement): XmlElement {
    return withChildren(element, joined(element.children.flatMap(one)));
  }

  function one(node: XmlNode): readonly XmlNode[] {
    if (typeof node === 'string') return [node];
    const { local } = node;
    if (local === gone) return [];
    if (local === kept) return all(node).children;
    if (local === 'p') return [paragraph(node)];
    if (local === 'delText') return [{ ...node, name: 'w:t', local: 't' }];
    if (local === 'tr' && marks(childOf(node, 'trPr')).has(gone)) return [];
    const inside = all(node);
    if (local === 'tbl' && childOf(inside, 'tr') === undefined) return [];
    return local === 'hyperlink' && inside.children.length === 0 ? [] : [inside];
  }

  function paragraph(node: XmlElement): XmlElement {
    const properties = childOf(node, 'pPr');
    const isJoined = marks(properties && childOf(properties, 'rPr')).has(gone);
    const rest = node.children.filter((child) => child !== properties).flatMap(one);
    const change = properties && childOf(properties, 'pPrChange');
    const before = answer === 'reject' && change ? childOf(change, 'pPr') : undefined;
    const now = before ?? withChildren(properties ?? node, properties?.children.filter(isProperty) ?? []);
    return { ...withChildren(node, [now, ...rest]), local: isJoined ? JOINED : 'p' };
  }

  return writeXml(all(readXml(part, 'part')));
}

const JOINED = 'joined';

const isProperty = (node: XmlNode): boolean => typeof node !== 'string' && !['rPr', 'pPrChange'].includes(node.local);

const marks = (properties: XmlElement | undefined): ReadonlySet<string> =>
  new Set(properties === undefined ? [] : elementsIn(properties).map(({ local }) => local));

/** A paragraph whose end is gone goes on in the next; before a table it can only be one that says nothing, which leaves its bookmarks at most. */
function joined(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const result: XmlNode[] = [];
  let open: readonly XmlNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') {
      result.push(node);
      continue;
    }
    const [properties, ...content] = node.children;
    if (node.local === JOINED) {
      open = [...open, ...content];
      continue;
    }
    const isParagraph = node.local === 'p' && properties !== undefined;
    if (!isParagraph && !open.every(isBookmark)) throw new Error(`Words before a table: ${open.map(wordsOf).join('')}`);
    result.push(isParagraph ? withChildren(node, [properties, ...open, ...content]) : node);
    open = [];
  }
  if (open.length > 0) throw new Error('The last paragraph is gone.');
  return result;
}

const isBookmark = (node: XmlNode): boolean =>
  typeof node !== 'string' && ['bookmarkStart', 'bookmarkEnd'].includes(node.local);

const wordsOf = (node: XmlNode): string => (typeof node === 'string' ? node : textIn(node));

/** Each paragraph by its style, its list and level, its place in tables and its words, fields by what they show. */
export function linesOf(part: string): readonly string[] {
  const lists = new Map<string, number>();
  const lines: string[] = [];
  const walk = (element: XmlElement, place: string): void => {
    for (const child of elementsIn(element)) {
      if (child.local === 'p') lines.push(`${place}${formOf(child, lists)} ${shownIn(child)}`);
      else if (child.local === 'tc') walk(child, `${place}|`);
      else walk(child, child.local === 'tr' ? `${place}-` : place);
    }
  };
  walk(readXml(part, 'part'), '');
  return lines;
}

function formOf(paragraph: XmlElement, lists: Map<string, number>): string {
  const properties = childOf(paragraph, 'pPr');
  const numbers = properties && childOf(properties, 'numPr');
  const style = value(properties && childOf(properties, 'pStyle'));
  if (numbers === undefined) return style;
  const list = value(childOf(numbers, 'numId'));
  if (!lists.has(list)) lists.set(list, lists.size + 1);
  return `${style} ${lists.get(list)}/${value(childOf(numbers, 'ilvl'))}`;
}

const value = (element: XmlElement | undefined): string => element?.attributes.get('w:val') ?? '';

function shownIn(element: XmlElement): string {
  return elementsIn(element)
    .map((child) => {
      if (child.local === 't') return textIn(child);
      if (child.local === 'tab') return '\t';
      if (child.local === 'br') return '\n';
      return ['pPr', 'instrText', 'delText'].includes(child.local) ? '' : shownIn(child);
    })
    .join('');
}
