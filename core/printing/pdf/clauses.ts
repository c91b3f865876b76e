import type { Block, Clause } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { run, textBox, type Box, type TextBox } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles, type TextStyle } from '#core/printing/pdf/styles.ts';

type PrintBlocks = (blocks: readonly Block[], place: Place) => readonly Box[];

const { clauseHeading, subclauseTitle, indent, hang, text } = houseStyle;

/** The number in its own column; beside it the title, or the text of a clause without one. */
export function printClause(clause: Clause, place: Place, printBlocks: PrintBlocks): readonly Box[] {
  const inner = { ...place, indent: indent[clause.level] };
  if (clause.title !== null) return [titleBox(clause, clause.title), ...printBlocks(clause.blocks, inner)];
  const [first, ...rest] = clause.blocks;
  if (first?.kind !== 'paragraph') return [numberAlone(clause), ...printBlocks(clause.blocks, inner)];
  const opening = textBox({
    ...numbered(clause, styles.body),
    runs: printInlines(first.content, styles.body),
    after: text.after,
    keepWithNext: first.keepWithNext,
  });
  return [opening, ...printBlocks(rest, inner)];
}

function titleBox(clause: Clause, title: NonNullable<Clause['title']>): TextBox {
  const isHeading = clause.level === 1;
  const style = isHeading ? styles.clauseHeading : styles.subclauseTitle;
  const { before, after } = isHeading ? clauseHeading : subclauseTitle;
  return textBox({ ...numbered(clause, style), runs: printInlines(title, style), before, after, keepWithNext: true });
}

function numberAlone(clause: Clause): TextBox {
  return textBox({ ...numbered(clause, styles.body), runs: [], keepWithNext: clause.blocks.length > 0 });
}

function numbered(clause: Clause, style: TextStyle): Pick<TextBox, 'style' | 'indent' | 'label' | 'anchors'> {
  const label = { runs: [run(clause.label.own, style)], hang: hang[clause.level] };
  return { style, indent: indent[clause.level], label, anchors: [clause.anchor] };
}
