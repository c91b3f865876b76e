import type { Controls } from '#core/printing/word/controls.ts';
import type { Run, WordText } from '#core/printing/word/story.ts';
import { element, escaped, nothing, together, when, type Xml } from '#core/openXml/xml.ts';

/** What is found out and handed out while a part of the file is written. */
export interface Writing {
  /** Printed where the reader sees the number of a page before Word has counted. */
  readonly pageOf: (bookmark: string) => number;
  readonly pageTotal: number;
  /** Pages were counted without the fonts and styles of the file: Word is told to count anew when it opens the file. */
  readonly isGuessed: boolean;
  /** The relationship through which a part names an address. */
  readonly addressId: (href: string) => string;
  readonly nextBookmarkId: () => number;
  /** Puts a content control around what answers a question; `null` where the file has none. */
  readonly control: Controls | null;
}

const writers: { readonly [Kind in Run['kind']]: (run: Extract<Run, { kind: Kind }>, writing: Writing) => Xml } = {
  text: (run, { control }) => {
    const words = wordRun(run.text, letters(run));
    return run.answers === null || control === null ? words : control(words, run.answers, 'answer');
  },
  blank: ({ text, answers }, { control }) => {
    const words = wordRun(text, blankStyle);
    return control === null ? words : control(words, answers, 'blank');
  },
  link: ({ href, text }, writing) => toAddress(href, wordRun(text, hyperlink), writing),
  field: ({ instruction, shown }) => field(instruction, shown),
  pageOf: ({ bookmark }, { pageOf }) => field(`PAGEREF ${bookmark} \\h`, String(pageOf(bookmark))),
  pageTotal: (_run, { pageTotal }) => field('NUMPAGES', String(pageTotal)),
  bookmark: ({ name, runs }, writing) => bookmarked(name, runsMarkup(runs, writing), writing.nextBookmarkId()),
  jump: ({ bookmark, runs }, writing) => toBookmark(bookmark, runsMarkup(runs, writing)),
  tab: () => tabs.tab,
  leader: () => tabs.leader,
  lineBreak: () => element('w:r', {}, element('w:br')),
};

export function runsMarkup(runs: readonly Run[], writing: Writing): Xml {
  return together(runs.map((run) => runMarkup(run, writing)));
}

function runMarkup<Kind extends Run['kind']>(run: Extract<Run, { kind: Kind }>, writing: Writing): Xml {
  return writers[run.kind](run, writing);
}

export const toBookmark = (bookmark: string, content: Xml): Xml =>
  element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, content);

export const toAddress = (href: string, content: Xml, { addressId }: Writing): Xml =>
  element('w:hyperlink', { 'r:id': addressId(href), 'w:history': 1 }, content);

const bold = together([element('w:b'), element('w:bCs')]);
const italic = together([element('w:i'), element('w:iCs')]);
export const hyperlink = element('w:rStyle', { 'w:val': 'Hyperlink' });
export const blankStyle = element('w:rStyle', { 'w:val': 'Blank' });

/** A tab in the words around it, and one with dots of its own. */
export const tabs = {
  tab: element('w:r', {}, element('w:tab')),
  leader: element(
    'w:r',
    {},
    element(
      'w:rPr',
      {},
      element('w:rStyle', { 'w:val': 'Leader' }),
      element('w:b', { 'w:val': 0 }),
      element('w:bCs', { 'w:val': 0 }),
    ),
    element('w:tab'),
  ),
} as const;

export const letters = ({ isBold, isItalic }: Pick<WordText, 'isBold' | 'isItalic'>): Xml =>
  together([when(isBold, bold), when(isItalic, italic)]);

/** Words that are deleted stand in an element of their own. */
export function wordRun(text: string, properties: Xml, name: 'w:t' | 'w:delText' = 'w:t'): Xml {
  const words = element(name, { 'xml:space': 'preserve' }, escaped(text));
  return element('w:r', {}, properties === nothing ? nothing : element('w:rPr', {}, properties), words);
}

/** A field that is stale is computed anew when the file is opened. */
export const fieldStart = (instruction: string, isStale = false): Xml =>
  together([
    fieldCharacter('begin', isStale ? { 'w:dirty': 'true' } : {}),
    element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, escaped(` ${instruction} `))),
    fieldCharacter('separate'),
  ]);

export const fieldEnd = (): Xml => fieldCharacter('end');

function field(instruction: string, shown: string): Xml {
  return together([fieldStart(instruction), wordRun(shown, nothing), fieldEnd()]);
}

function fieldCharacter(type: 'begin' | 'separate' | 'end', more: Readonly<Record<string, string>> = {}): Xml {
  return element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type, ...more }));
}

export function bookmarked(name: string, content: Xml, id: number): Xml {
  const start = element('w:bookmarkStart', { 'w:id': id, 'w:name': name });
  return together([start, content, element('w:bookmarkEnd', { 'w:id': id })]);
}
