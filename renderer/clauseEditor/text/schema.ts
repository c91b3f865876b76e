import { Schema, type Attrs, type NodeSpec } from 'prosemirror-model';

/** What an editor may hold: `clauseNode` and `documentFrom` turn it into a document of a clause and back. */

const chip = (kind: string, attrs: Readonly<Record<string, unknown>>, marks = ''): NodeSpec => ({
  group: 'inline',
  inline: true,
  atom: true,
  draggable: false,
  marks,
  attrs: Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, { default: value }])),
  ...asElement('span', kind),
});

const wholeChip = (kind: string, attrs: Readonly<Record<string, unknown>>): NodeSpec => ({
  group: 'block',
  atom: true,
  selectable: true,
  attrs: Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, { default: value }])),
  ...asElement('div', kind),
});

/** Written to the clipboard and read from it again within the editor. */
function asElement(tag: 'span' | 'div', kind: string): Pick<NodeSpec, 'toDOM' | 'parseDOM'> {
  return {
    toDOM: (node) => [tag, { 'data-chip': kind, 'data-says': JSON.stringify(node.attrs) }],
    parseDOM: [{ tag: `${tag}[data-chip="${kind}"]`, getAttrs: (element) => readAttrs(element) }],
  };
}

function readAttrs(element: HTMLElement): Attrs | false {
  try {
    const read: unknown = JSON.parse(element.dataset['says'] ?? '');
    return typeof read === 'object' && read !== null ? { ...read } : false;
  } catch {
    return false;
  }
}

const CONDITION = { written: null, isNegated: false };

export const clauseSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { anchor: { default: null } },
      toDOM: () => ['p', 0],
      parseDOM: [{ tag: 'p' }],
    },
    heading: {
      group: 'block',
      content: '(text | value | reference | link | conditionStart | conditionElse | conditionEnd | keptWords)*',
      defining: true,
      attrs: { depth: { default: 2 }, anchor: { default: null } },
      // Both of one level: what stands around the text decides which the page has room for.
      toDOM: (node) => ['h3', { 'data-depth': String(node.attrs['depth']) }, 0],
      parseDOM: [{ tag: 'h3', getAttrs: ({ dataset }) => ({ depth: dataset['depth'] === '1' ? 1 : 2 }) }],
    },
    orderedList: {
      group: 'block list',
      content: 'listItem+',
      toDOM: () => ['ol', 0],
      parseDOM: [{ tag: 'ol' }],
    },
    bulletList: { group: 'block list', content: 'listItem+', toDOM: () => ['ul', 0], parseDOM: [{ tag: 'ul' }] },
    listItem: {
      content: 'paragraph (paragraph | list)*',
      defining: true,
      toDOM: () => ['li', 0],
      parseDOM: [{ tag: 'li' }],
    },
    choice: {
      group: 'block',
      content: 'branch+',
      isolating: true,
      toDOM: () => ['div', { class: 'choice' }, 0],
      parseDOM: [{ tag: 'div.choice' }],
    },
    branch: {
      content: 'block+',
      defining: true,
      isolating: true,
      attrs: { written: { default: null }, isNegated: { default: false } },
      ...asElement('div', 'branch'),
      toDOM: (node) => ['div', { 'data-chip': 'branch', 'data-says': JSON.stringify(node.attrs) }, 0],
    },
    structure: wholeChip('structure', { tag: '', argument: null }),
    keptBlock: wholeChip('keptBlock', { source: '' }),
    text: { group: 'inline' },
    lineBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      toDOM: () => ['br'],
      parseDOM: [{ tag: 'br' }],
    },
    value: chip('value', { reading: '' }, '_'),
    reference: chip('reference', { target: '', text: '' }),
    link: chip('link', { href: '', text: '' }),
    conditionStart: chip('conditionStart', CONDITION),
    conditionElse: chip('conditionElse', CONDITION),
    conditionEnd: chip('conditionEnd', {}),
    keptWords: chip('keptWords', { source: '' }),
  },
  marks: {
    bold: {
      toDOM: () => ['strong', 0],
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    },
    italic: {
      toDOM: () => ['em', 0],
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    },
  },
});

/** The node types by name, which `schema.nodes` only knows as strings. */
export const { nodes, marks } = clauseSchema;
