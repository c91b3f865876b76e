import { element, escaped, nothing, together, type Xml } from './xml.ts';
import type { XmlElement, XmlNode } from './xmlTree.ts';

/** An element of a tree that was read as markup again: the same elements, attributes and text, no comments. */
export function writeXml({ name, attributes, children }: XmlElement): Xml {
  const inside = children.map(nodeMarkup);
  const content = together(inside);
  return element(name, Object.fromEntries(attributes), ...(content === nothing ? [] : [content]));
}

function nodeMarkup(node: XmlNode): Xml {
  return typeof node === 'string' ? escaped(node) : writeXml(node);
}

/** The element with other children. */
export function withChildren(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...element, children };
}

/** The element with the attribute of that name as written. */
export function withAttribute(element: XmlElement, name: string, value: string): XmlElement {
  return { ...element, attributes: new Map([...element.attributes, [name, value]]) };
}

/** The tree with every element in it changed, those inside first; `null` takes an element out. */
export function rewritten(root: XmlElement, change: (element: XmlElement) => XmlElement | null): XmlElement | null {
  const children = root.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    const next = rewritten(child, change);
    return next === null ? [] : [next];
  });
  return change({ ...root, children });
}
