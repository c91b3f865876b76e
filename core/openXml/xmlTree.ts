import { Refusal } from './problem.ts';

/** An element as it was written, with the namespace it belongs to. */
export interface XmlElement {
  /** As written: "w:p". */
  readonly name: string;
  readonly namespace: string;
  /** Without the prefix: "p". */
  readonly local: string;
  /** By their names as written, in order. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const DEEPEST = 400;
const MOST_NODES = 5_000_000;

interface Open {
  readonly element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] };
  readonly namespaces: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')\s*/gy;

/**
 * The root of an XML file. Nothing is ever fetched or expanded: a document type, and with it every entity of its own, is
 * refused. Throws a `Refusal`.
 */
export function readXml(text: string, part: string): XmlElement {
  const reader = new Reader(part);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) at = tokenAt(text, at, reader, part);
  return reader.finish();
}

/** Hands the token that begins there to the reader; where the next one begins. */
function tokenAt(text: string, at: number, reader: Reader, part: string): number {
  const until = (ending: string, start: number): number => {
    const end = text.indexOf(ending, start);
    if (end < 0) throw new Refusal({ kind: 'damaged', part });
    return end;
  };
  if (text[at] !== '<') {
    const end = text.indexOf('<', at);
    const next = end < 0 ? text.length : end;
    reader.words(unescaped(text.slice(at, next), part));
    return next;
  }
  if (text.startsWith('<!--', at)) return until('-->', at + 4) + 3;
  if (text.startsWith('<?', at)) return until('?>', at + 2) + 2;
  if (text.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9);
    reader.words(text.slice(at + 9, end));
    return end + 3;
  }
  if (text[at + 1] === '!') throw new Refusal({ kind: 'hostile', part });
  if (text[at + 1] === '/') {
    const end = until('>', at + 2);
    reader.close(text.slice(at + 2, end).trimEnd());
    return end + 1;
  }
  return startAt(text, at, reader, part);
}

/** What stands in an element's tag; a ">" may stand in quotation marks. */
const TAG = /([^\s/>"'=]+)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)/y;

function startAt(text: string, at: number, reader: Reader, part: string): number {
  TAG.lastIndex = at + 1;
  const tag = TAG.exec(text);
  const [whole = '', name = '', rest = ''] = tag ?? [];
  const end = at + 1 + whole.length;
  if (tag === null || text[end] !== '>') throw new Refusal({ kind: 'damaged', part });
  const isEmpty = rest.endsWith('/');
  reader.start(name, isEmpty ? rest.slice(0, -1) : rest, isEmpty);
  return end + 1;
}

class Reader {
  readonly #part: string;
  readonly #open: Open[] = [];
  #root: XmlElement | null = null;
  #nodes = 0;

  constructor(part: string) {
    this.#part = part;
  }

  finish(): XmlElement {
    if (this.#root === null || this.#open.length > 0) throw this.#damage();
    return this.#root;
  }

  start(name: string, written: string, isEmpty: boolean): void {
    this.#nodes += 1;
    if (this.#open.length >= DEEPEST || this.#nodes > MOST_NODES)
      throw new Refusal({ kind: 'hostile', part: this.#part });
    const attributes = attributesOf(written, this.#part);
    const parent = this.#open.at(-1);
    const namespaces = namespacesWith(parent?.namespaces, attributes);
    const colon = name.indexOf(':');
    const namespace = namespaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
    const element = { name, namespace, local: name.slice(colon + 1), attributes, children: [] as XmlNode[] };
    if (parent === undefined) {
      if (this.#root !== null) throw this.#damage();
      this.#root = element;
    } else parent.element.children.push(element);
    if (!isEmpty) this.#open.push({ element, namespaces });
  }

  close(name: string): void {
    if (this.#open.pop()?.element.name !== name) throw this.#damage();
  }

  words(text: string): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.element.children.push(text);
    else if (text.trim() !== '') throw this.#damage();
  }

  #damage(): Refusal {
    return new Refusal({ kind: 'damaged', part: this.#part });
  }
}

function attributesOf(written: string, part: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  const end = written.trimEnd().length;
  while (ATTRIBUTE.lastIndex < end) {
    const found = ATTRIBUTE.exec(written);
    const name = found?.[1];
    if (name === undefined || attributes.has(name)) throw new Refusal({ kind: 'damaged', part });
    attributes.set(name, unescaped(found?.[2] ?? found?.[3] ?? '', part));
  }
  return attributes;
}

const NO_NAMESPACES: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

function namespacesWith(
  outer: ReadonlyMap<string, string> = NO_NAMESPACES,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = [...attributes].flatMap(([name, value]): [string, string][] => {
    if (name === 'xmlns') return [['', value]];
    return name.startsWith('xmlns:') ? [[name.slice(6), value]] : [];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text without its escapes; an entity that XML itself does not know cannot be there honestly. */
function unescaped(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([^;]{0,32}));?/g, (_, hex, decimal, name: string) => {
    if (name !== undefined) {
      const sign = NAMED.get(name);
      if (sign === undefined) throw new Refusal({ kind: 'hostile', part });
      return sign;
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (code > 0x10_ffff) throw new Refusal({ kind: 'damaged', part });
    return String.fromCodePoint(code);
  });
}

/** The value of an attribute of a name without its prefix: "val" of `w:val`. */
export function attributeOf({ attributes }: XmlElement, local: string): string | undefined {
  for (const [name, value] of attributes) if (name.slice(name.indexOf(':') + 1) === local) return value;
  return undefined;
}

/** Elements right inside. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element right inside that has the name without its prefix. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.local === local);
}

/** All text inside, whatever the elements. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
