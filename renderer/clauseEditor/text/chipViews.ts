import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { branchWords, structureWords, valueWords, type Naming } from '#renderer/clauseEditor/picker/naming.ts';
import { conditionOf, textAttr } from './clauseNodes.ts';
import { nodes } from './schema.ts';

/** How places that can be referred to are called. */
export type TargetName = (anchor: string) => string;

type ViewOf = (node: Node, view: EditorView, at: () => number | undefined) => NodeView;

/** How chips and frames are drawn, in the words of the window. */
export function chipViews(naming: Naming, targetName: TargetName): Readonly<Record<string, ViewOf>> {
  const chip: ViewOf = (node) => ({ dom: chipElement('span', node, chipText(node, naming, targetName)) });
  const wholeChip: ViewOf = (node) => ({ dom: chipElement('div', node, chipText(node, naming, targetName)) });
  return {
    value: chip,
    reference: chip,
    link: chip,
    conditionStart: chip,
    conditionElse: chip,
    conditionEnd: chip,
    keptWords: chip,
    structure: wholeChip,
    keptBlock: wholeChip,
    branch: (node) => branchView(node, naming),
  };
}

function chipElement(tag: 'span' | 'div', node: Node, { text, about }: ChipText): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = `chip chip-${node.type.name}`;
  dom.contentEditable = 'false';
  dom.textContent = text;
  dom.title = about;
  return dom;
}

interface ChipText {
  readonly text: string;
  readonly about: string;
}

/** What a chip says, and what one is told who points at it. */
export function chipText(node: Node, naming: Naming, targetName: TargetName): ChipText {
  const { words } = naming;
  const attr = (name: string) => textAttr(node, name) ?? '';
  switch (node.type) {
    case nodes.value:
      return same(valueWords(attr('reading'), naming));
    case nodes.reference:
      return same(`${attr('text')} ${words.chips.goesTo(targetName(attr('target')))}`.trim());
    case nodes.link:
      return { text: attr('text'), about: words.chips.link(attr('href')) };
    case nodes.conditionStart:
    case nodes.conditionElse:
      return same(conditionChipText(node, naming));
    case nodes.conditionEnd:
      return { text: '▪', about: words.chips.end };
    case nodes.structure:
      return same(structureWords(attr('tag'), naming));
    default:
      return { text: words.chips.kept(attr('source')), about: words.chips.keptAbout };
  }
}

function same(text: string): ChipText {
  return { text, about: text };
}

function conditionChipText(node: Node, naming: Naming): string {
  return branchWords(conditionOf(node), node.type !== nodes.conditionElse, naming);
}

function branchView(node: Node, naming: Naming): NodeView {
  const dom = document.createElement('div');
  dom.className = 'branch';
  const head = document.createElement('div');
  head.className = 'chip chip-branch';
  head.contentEditable = 'false';
  head.textContent = conditionChipText(node, naming);
  const contentDOM = document.createElement('div');
  dom.append(head, contentDOM);
  return {
    dom,
    contentDOM,
    update: (next) => {
      if (next.type !== node.type) return false;
      head.textContent = conditionChipText(next, naming);
      return true;
    },
  };
}
