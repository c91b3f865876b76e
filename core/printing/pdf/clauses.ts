import type { Block, Clause } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { run, textBox, type Box, type TextBox } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles, type TextStyle } from '#core/printing/pdf/styles.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';

type PrintBlocks = (blocks: readonly Block[], place: Place) => readonly Box[];

const { clauseHeading, subclauseTitle, indent, hang, text } = houseStyle;

/** The number in its own column; beside it the title, or the text of a clause without one. */
export function printClause(clause: Clause, place: Place, printBlocks: PrintBlocks): readonly Box[] {
  if (clause.title !== null) {
    const headingLevel = place.headingLevel + 1;
    const inner = { ...place, indent: indent[clause.level], headingLevel };
    const heading = tag('Heading', place.parent, { level: headingLevel });
    return [titleBox(clause, clause.title, heading), ...printBlocks(clause.blocks, inner)];
  }
  const { label, body } = isItem(clause) ? itemTags(place.parent) : { label: null, body: place.parent };
  const inner = { ...place, indent: indent[clause.level], parent: body };
  const [first, ...rest] = clause.blocks;
  const opening = { tag: tag('P', body), style: styles.body };
  if (first?.kind !== 'paragraph') {
    const alone = { ...opening, ...numbered(clause, styles.body, label), keepWithNext: clause.blocks.length > 0 };
    return [textBox({ ...alone, runs: [] }), ...printBlocks(clause.blocks, inner)];
  }
  const box = textBox({
    ...opening,
    ...numbered(clause, styles.body, label),
    runs: printInlines(first.content, styles.body),
    after: text.after,
    keepWithNext: first.keepWithNext,
  });
  return [box, ...printBlocks(rest, inner)];
}

/** (a) and (i) are read as items of a list. */
export function isItem(clause: Clause): boolean {
  return clause.level > 2 && clause.title === null;
}

/** An item of a list as its mark, and what it says. */
export function itemTags(list: Tag): { readonly label: Tag; readonly body: Tag } {
  const item = tag('LI', list);
  return { label: tag('Lbl', item), body: tag('LBody', item) };
}

function titleBox(clause: Clause, title: NonNullable<Clause['title']>, heading: Tag): TextBox {
  const isHeading = clause.level === 1;
  const style = isHeading ? styles.clauseHeading : styles.subclauseTitle;
  const { before, after } = isHeading ? clauseHeading : subclauseTitle;
  const runs = printInlines(title, style);
  return textBox({
    ...numbered(clause, style, null),
    runs,
    before,
    after,
    keepWithNext: true,
    isWhole: true,
    tag: heading,
  });
}

function numbered(
  clause: Clause,
  style: TextStyle,
  labelTag: Tag | null,
): Pick<TextBox, 'style' | 'indent' | 'label' | 'anchors'> {
  const label = { runs: [run(clause.label.own, style)], hang: hang[clause.level], tag: labelTag };
  return { style, indent: indent[clause.level], label, anchors: [clause.anchor] };
}
