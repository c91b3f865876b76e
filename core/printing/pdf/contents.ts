import type { Contents, ContentsEntry } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { run, textBox, type TextBox } from '#core/printing/pdf/boxes.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';

const { contents, heading } = houseStyle;

/** The page numbers are not known yet: each entry says whose page it asks for. */
export function printContents(block: Contents, place: Place): readonly TextBox[] {
  const style = styles.contentsTitle;
  const title = textBox({
    runs: [run(block.title, style)],
    style,
    indent: place.indent,
    after: heading[1].after,
    keepWithNext: true,
    isWhole: true,
    tag: tag('Heading', place.parent, { level: place.headingLevel + 1 }),
  });
  const list = tag('TOC', place.parent);
  return [title, ...place.contents.map((entry) => printEntry(entry, place, list))];
}

function printEntry(entry: ContentsEntry, place: Place, list: Tag): TextBox {
  const style = styles.contents[entry.rank];
  // The label of an annex takes the room of a number and of the rank below it.
  const hang = contents.rankIndent * (entry.kind === 'annex' ? 2 : 1);
  return textBox({
    runs: [run(entry.title, style)],
    style,
    indent: place.indent + contents.rankIndent * (entry.rank - 1) + hang,
    before: entry.rank === 1 ? contents.after : 0,
    after: contents.after,
    label: { runs: [run(entry.label, style)], hang, tag: null },
    leaderTo: entry.target,
    tag: tag('Link', tag('Reference', tag('TOCI', list))),
  });
}
