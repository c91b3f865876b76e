import type {
  Block,
  Clause,
  DefinitionList,
  Heading,
  Inline,
  ItemList,
  KeyValue,
  Paragraph,
} from '#core/document/document.ts';
import { marksOf } from '#core/document/itemLists.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { run, textBox, type Box, type Cell, type Rule, type TableBox, type TextBox } from '#core/printing/pdf/boxes.ts';
import { isItem, itemTags, printClause } from '#core/printing/pdf/clauses.ts';
import { printContents } from '#core/printing/pdf/contents.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { printSignatures } from '#core/printing/pdf/signatures.ts';
import { styles, type TextStyle } from '#core/printing/pdf/styles.ts';
import { printTable } from '#core/printing/pdf/tables.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';

type BlockPrinters = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, place: Place) => readonly Box[];
};

const { text, heading, cover, itemHang, keyValue, note } = houseStyle;

const printers: BlockPrinters = {
  clause: (clause, place) => printClause(clause, place, printBlocks),
  heading: printHeading,
  paragraph: printParagraph,
  list: printList,
  table: printTable,
  keyValue: printKeyValue,
  definitions: printDefinitions,
  contents: printContents,
  signatures: printSignatures,
};

export function printBlocks(blocks: readonly Block[], place: Place): readonly Box[] {
  let list: Tag | null = null;
  return blocks.flatMap((block, at) => {
    if (!isItemBlock(block)) {
      list = null;
      return printBlock(block, place);
    }
    const numbering = block.level === 3 ? 'LowerAlpha' : 'LowerRoman';
    list ??= tag('L', place.parent, { trait: { kind: 'numbering', numbering } });
    const boxes = printBlock(block, { ...place, parent: list });
    const isLastButOne = isItemBlock(blocks[at + 1]) && !isItemBlock(blocks[at + 2]);
    return isLastButOne ? heldToNext(boxes) : boxes;
  });
}

function isItemBlock(block: Block | undefined): block is Clause {
  return block?.kind === 'clause' && isItem(block);
}

/** The last item of a list takes the one before it along to another page: alone it would look like a leftover. */
function heldToNext<One extends Box>(boxes: readonly One[]): readonly One[] {
  const last = boxes.at(-1);
  return last?.kind === 'text' ? [...boxes.slice(0, -1), { ...last, keepWithNext: true }] : boxes;
}

function printBlock<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>, place: Place): readonly Box[] {
  return printers[block.kind](block, place);
}

function printHeading(block: Heading, place: Place): readonly Box[] {
  const style = styles.heading[block.rank];
  const { before, after } = heading[block.rank];
  const runs = printInlines(block.content, style);
  const level = place.headingLevel + block.rank;
  const title = tag('Heading', place.parent, { level });
  return [textBox({ runs, style, indent: place.indent, before, after, keepWithNext: true, isWhole: true, tag: title })];
}

type RoleLook = Pick<TextBox, 'style' | 'before' | 'after'>;

const roles: Readonly<Record<Paragraph['role'], RoleLook>> = {
  body: { style: styles.body, before: 0, after: text.after },
  title: { style: styles.title, before: 0, after: cover.titleAfter },
  subtitle: { style: styles.subtitle, before: 0, after: 2 },
  label: { style: styles.label, before: cover.titleAfter, after: 2 },
  note: { style: styles.note, before: 2, after: text.after * (note.size / text.size) },
};

function printParagraph(block: Paragraph, place: Place): readonly Box[] {
  const look = roles[block.role];
  const keepWithNext = block.keepWithNext || block.role === 'label';
  const runs = printInlines(block.content, look.style);
  const isBalanced = block.role === 'title';
  const box = textBox({ ...look, runs, indent: place.indent, keepWithNext, isBalanced, tag: tag('P', place.parent) });
  return isBalanced ? [{ kind: 'space', height: cover.titleBefore }, box] : [box];
}

function printList(block: ItemList, place: Place): readonly Box[] {
  const boxes = itemBoxes(block, place, 0);
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, after: text.after } : box));
}

function itemBoxes(list: ItemList, place: Place, nesting: number): readonly TextBox[] {
  const style = styles.body;
  const hang = itemHang[list.marker];
  const indent = place.indent + hang;
  const numbering = list.marker === 'number' ? 'Decimal' : 'Disc';
  const listTag = tag('L', place.parent, { trait: { kind: 'numbering', numbering } });
  const marks = marksOf(list, nesting);
  let tags = itemTags(listTag);
  return list.items.flatMap((item, at) => {
    const mark = marks[at] ?? null;
    if (mark !== null && at > 0) tags = itemTags(listTag);
    const { label, body } = tags;
    const paragraphs = item.content.length === 0 ? [[]] : item.content;
    const own = paragraphs.map((content, index) =>
      textBox({
        runs: printInlines(content, style),
        style,
        indent,
        after: index === paragraphs.length - 1 ? text.after - 2 : 2,
        keepWithNext: item.lists.length > 0 && index === paragraphs.length - 1,
        label: index === 0 && mark !== null ? { runs: [run(mark, style)], hang, tag: label } : null,
        tag: tag('P', body),
      }),
    );
    const inside = { ...place, indent, parent: body };
    const boxes = [...own, ...item.lists.flatMap((inner) => itemBoxes(inner, inside, nesting + 1))];
    return at === list.items.length - 2 ? heldToNext(boxes) : boxes;
  });
}

function printKeyValue(block: KeyValue, place: Place): readonly Box[] {
  const key: TextStyle = { ...styles.body, colour: 'quiet' };
  const body = tag('TBody', tag('Table', place.parent, { trait: { kind: 'summary', text: block.summary } }));
  const rows = block.rows.map((row) => {
    const rowTag = tag('TR', body);
    const head = tag('TH', rowTag, { trait: { kind: 'scope', scope: 'Row' } });
    return { cells: [cell([row.key], key, head, true), cell(row.value, styles.body, tag('TD', rowTag))], anchors: [] };
  });
  const rule: Rule = { width: houseStyle.table.rule, colour: 'rule' };
  return [{ ...pairs(place, keyValue.keyShare), rows, ruleBetween: rule, ruleAround: rule }];
}

function printDefinitions(block: DefinitionList, place: Place): readonly Box[] {
  const list = tag('L', place.parent);
  const rows = block.entries.map((entry) => {
    const item = tag('LI', list);
    const term = cell([entry.term], { ...styles.body, face: 'bold' }, tag('Lbl', item));
    return { cells: [term, cell(entry.meaning, styles.body, tag('LBody', item))], anchors: [entry.anchor] };
  });
  return [{ ...pairs(place, keyValue.keyShare), rows }];
}

/** Two columns without frame: what something is called, and what there is to say about it. */
function pairs(place: Place, share: number): Omit<TableBox, 'rows'> {
  return {
    kind: 'table',
    isForm: false,
    indent: place.indent,
    before: 4,
    after: text.after + 2,
    shares: [share, 1 - share],
    gap: 10,
    padding: { vertical: 3, horizontal: 0 },
    header: null,
    ruleBetween: null,
    ruleAround: null,
  };
}

function cell(paragraphs: readonly (readonly Inline[])[], style: TextStyle, cellTag: Tag, hyphenates = false): Cell {
  const boxes = paragraphs.map((content) =>
    textBox({ runs: printInlines(content, style), style, hyphenates, after: 3, tag: tag('P', cellTag) }),
  );
  return { boxes, tag: cellTag };
}
