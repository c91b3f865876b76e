import type { AnnexSection, Document, Section } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { hasSender, type Look } from '#core/printing/look.ts';
import { printBlocks } from '#core/printing/pdf/blocks.ts';
import { run, textBox, type Box, type Gathering } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';
import { tag } from '#core/printing/pdf/tags.ts';

type SectionPrinters = {
  readonly [Kind in Section['kind']]: (section: Extract<Section, { kind: Kind }>, place: Place) => readonly Box[];
};

const printers: SectionPrinters = {
  cover: (section, place) => {
    const at = section.blocks.findIndex((block) => block.kind === 'contents');
    const end = at === -1 ? section.blocks.length : at;
    return [
      { kind: 'pageStart', bare: true },
      ...senderOf(place),
      ...printBlocks(section.blocks.slice(0, end), place),
      { kind: 'pageStart', bare: false },
      ...printBlocks(section.blocks.slice(end), place),
    ];
  },
  body: (section, place) => printBlocks(section.blocks, place),
  signatures: (section, place) => [{ kind: 'gathering', boxes: printBlocks(section.blocks, place).filter(isContent) }],
  annex: (section, place) => [
    { kind: 'pageStart', bare: false },
    ...annexTitle(section, place),
    ...printBlocks(section.blocks, { ...place, headingLevel: 1 }),
  ],
};

function senderOf({ look, parent }: Place): readonly Box[] {
  return hasSender(look) ? [{ kind: 'sender', look, parent }] : [];
}

/** The whole document as boxes in reading order. */
export function printSections(document: Document, wishes: PdfWishes, look: Look): readonly Box[] {
  const whole = tag('Document', null);
  return document.sections.flatMap((section, index) => {
    const parent = tag('Sect', whole);
    const place = { indent: 0, contents: document.contents, parent, headingLevel: 0, wishes, look };
    const boxes = printSection(section, place);
    if (section.kind !== 'body' || followsContents(document.sections[index - 1])) return boxes;
    return [{ kind: 'pageStart', bare: false } as const, ...boxes];
  });
}

function isContent(box: Box): box is Gathering['boxes'][number] {
  return box.kind !== 'pageStart' && box.kind !== 'gathering' && box.kind !== 'sender';
}

function printSection<Kind extends Section['kind']>(
  section: Extract<Section, { kind: Kind }>,
  place: Place,
): readonly Box[] {
  return printers[section.kind](section, place);
}

function followsContents(previous: Section | undefined): boolean {
  return previous?.blocks.at(-1)?.kind === 'contents';
}

/** Label and title are one heading, side by side. */
function annexTitle(section: AnnexSection, place: Place): readonly Box[] {
  const style = styles.annexTitle;
  const { hang, after } = houseStyle.annex;
  return [
    textBox({
      runs: printInlines(section.title, style),
      style,
      indent: hang,
      label: { runs: [run(section.label, style)], hang, tag: null },
      after,
      keepWithNext: true,
      isWhole: true,
      anchors: [section.anchor],
      tag: tag('Heading', place.parent, { level: 1 }),
    }),
  ];
}
