import { fieldEnd, fieldStart, runsMarkup, type Writing } from '#core/printing/word/runMarkup.ts';
import type { WordContents, WordParagraph } from '#core/printing/word/story.ts';
import { numbering } from '#core/printing/word/styleSheet.ts';
import { styles } from '#core/printing/word/styles.ts';
import { twips } from '#core/printing/word/units.ts';
import { element, nothing, together, when, type Xml } from '#core/openXml/xml.ts';

/** Where a field that spans paragraphs starts and ends. */
export interface Around {
  readonly start: Xml;
  readonly end: Xml;
}

export const UNWRAPPED: Around = { start: nothing, end: nothing };

export function paragraphMarkup(paragraph: WordParagraph, writing: Writing, around: Around = UNWRAPPED): Xml {
  const properties = element('w:pPr', {}, paragraphProperties(paragraph));
  return element('w:p', {}, properties, around.start, runsMarkup(paragraph.runs, writing), around.end);
}

/** Only what the style does not say; in the order the schema wants. */
export function paragraphProperties(paragraph: WordParagraph): Xml {
  const { style, listed, left, align, without } = paragraph;
  const base = styles[style];
  return together([
    element('w:pStyle', { 'w:val': style }),
    when(paragraph.keepWithNext && !base.keepWithNext, together([element('w:keepNext'), element('w:keepLines')])),
    when(paragraph.startsPage, element('w:pageBreakBefore')),
    listed === null ? nothing : numbering(listed.list, listed.level),
    without === null
      ? nothing
      : element('w:tabs', {}, element('w:tab', { 'w:val': 'clear', 'w:pos': twips(without.at) })),
    spacing(paragraph),
    left === null ? nothing : element('w:ind', { 'w:left': twips(left) }),
    when(align !== 'left', element('w:jc', { 'w:val': align === 'centre' ? 'center' : 'right' })),
  ]);
}

function spacing({ before, after }: WordParagraph): Xml {
  if (before === null && after === null) return nothing;
  return element('w:spacing', {
    ...(before === null ? {} : { 'w:before': twips(before) }),
    ...(after === null ? {} : { 'w:after': twips(after) }),
  });
}

/** Headings of two levels by their styles, and whatever else has an outline level of these: the annexes. */
const CONTENTS_FIELD = 'TOC \\o "1-2" \\h \\z \\u';

export function contentsMarkup({ title, entries }: WordContents, writing: Writing): Xml {
  return contentsOf({ title, entries }, writing, (line, around) => paragraphMarkup(line, writing, around));
}

/** A title and entries, each written in its own way, as contents that Word can make anew. */
export function contentsOf<Line>(
  { title, entries }: { readonly title: Line; readonly entries: readonly Line[] },
  { isGuessed }: Pick<Writing, 'isGuessed'>,
  write: (line: Line, around?: Around) => Xml,
): Xml {
  const lines = entries.map((entry, index) =>
    write(entry, {
      start: when(index === 0, fieldStart(CONTENTS_FIELD, isGuessed)),
      end: when(index === entries.length - 1, fieldEnd()),
    }),
  );
  const gallery = element(
    'w:docPartObj',
    {},
    element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    element('w:docPartUnique'),
  );
  return element('w:sdt', {}, element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, write(title), ...lines));
}
