import type { MarginPart } from '#core/brand/fields.ts';
import type { Document } from '#core/document/document.ts';
import { fingerprintMark } from '#core/printing/fingerprintMark.ts';
import { pageLogo, type Look } from '#core/printing/look.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { BETWEEN, footerLine, headerLine, textParts, type MarginLine } from '#core/printing/marginLines.ts';
import { NAMESPACES } from '#core/printing/word/documentPart.ts';
import { DRAWING_NAMESPACES, logoOnCover, logoOnPages } from '#core/printing/word/logo.ts';
import { marginRow } from '#core/printing/word/marginRow.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import { paragraph, plain, tab, type Run, type WordParagraph } from '#core/printing/word/story.ts';
import { watermark, WATERMARK_NAMESPACES, type DraftWord } from '#core/printing/word/watermark.ts';
import { element, nothing, together, xmlFile, type Xml } from '#core/openXml/xml.ts';

export interface RunningParts {
  readonly header: string;
  readonly footer: string;
  /** Of the cover: bare but for the mark of a draft and the logo of the firm. */
  readonly firstHeader: string;
  /** Of the cover: which contract it is the cover of, in a file that says what it was made from. */
  readonly firstFooter: string;
}

/** Each of them is one line. */
export type RunningLines = Readonly<Record<keyof RunningParts, WordParagraph>>;

interface RunningMeans {
  readonly fingerprint: string | null;
  readonly faces: Faces;
  /** Of the text, in points. */
  readonly width: number;
}

/** Number, version and fingerprint of a contract in one line. */
export function smallPrintOf(
  { running, language, status }: Pick<Document, 'running' | 'language' | 'status'>,
  fingerprint: string,
): string {
  const mark = fingerprintMark(fingerprint, language, status);
  return [running.header.right, mark].filter((part) => part !== '').join(BETWEEN);
}

/** What stands in the margins; `fingerprint` is that of the agreement, where the file tells it. */
export function runningLines(
  { running, language, status }: Pick<Document, 'running' | 'language' | 'status'>,
  look: Look,
  { fingerprint, faces, width }: RunningMeans,
): RunningLines {
  const mark = textParts(fingerprint === null ? '' : fingerprintMark(fingerprint, language, status));
  const count = footerLine(running, look);
  const between = mark.length === 0 || count.right.length === 0 ? [] : textParts(BETWEEN);
  const room = { width, widthOf: (text: string) => faces.regular(text, houseStyle.running.size) };
  const rowOf = (line: MarginLine, logo = 0): readonly Run[] => {
    const { left, right } = marginRow(line, { ...room, logo });
    return [...runsOf(left), tab, ...runsOf(right)];
  };
  return {
    header: paragraph('Header', rowOf(headerLine(running, look), pageLogo(look)?.size.width)),
    footer: paragraph('Footer', rowOf({ left: count.left, right: [...mark, ...between, ...count.right] })),
    firstHeader: paragraph('Normal', []),
    firstFooter: paragraph(
      'Footer',
      mark.length === 0 ? [] : rowOf({ left: textParts(running.header.right), right: mark }),
    ),
  };
}

/** Writes one of the lines, after what starts its paragraph. */
export type WriteLine = (part: keyof RunningParts, start: Xml) => Xml;

/** The margins of the pages. The mark of a draft lies behind every page, the cover too. */
export function runningParts(draft: DraftWord | null, look: Look, write: WriteLine): RunningParts {
  const { logo } = look;
  const small = pageLogo(look);
  const onPages = small === null ? nothing : logoOnPages(small.logo, small.size, 1);
  const onCover = logo === null ? nothing : logoOnCover(logo, 2);
  const namespaces = { ...NAMESPACES, ...WATERMARK_NAMESPACES, ...(logo === null ? {} : DRAWING_NAMESPACES) };
  const headerWith = (part: keyof RunningParts, number: number, picture: Xml): string => {
    const mark = draft === null ? nothing : watermark(draft, number);
    return xmlFile(element('w:hdr', namespaces, write(part, together([mark, picture]))));
  };
  const footerWith = (part: keyof RunningParts): string => xmlFile(element('w:ftr', NAMESPACES, write(part, nothing)));
  return {
    header: headerWith('header', 1, onPages),
    footer: footerWith('footer'),
    firstHeader: headerWith('firstHeader', 2, onCover),
    firstFooter: footerWith('firstFooter'),
  };
}

function runsOf(parts: readonly MarginPart[]): readonly Run[] {
  return parts.map((part): Run => {
    if (part.kind === 'text') return plain(part.text);
    return part.kind === 'page' ? { kind: 'field', instruction: 'PAGE', shown: '2' } : { kind: 'pageTotal' };
  });
}
