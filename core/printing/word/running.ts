import type { MarginPart } from '#core/brand/fields.ts';
import type { Document } from '#core/document/document.ts';
import { fingerprintMark } from '#core/printing/fingerprintMark.ts';
import { pageLogo, type Look } from '#core/printing/look.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { footerLine, headerLine, textParts, type MarginLine } from '#core/printing/marginLines.ts';
import { NAMESPACES } from '#core/printing/word/documentPart.ts';
import { DRAWING_NAMESPACES, logoOnCover, logoOnPages } from '#core/printing/word/logo.ts';
import { paragraphMarkup } from '#core/printing/word/paragraphMarkup.ts';
import { marginRow } from '#core/printing/word/marginRow.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import { paragraph, plain, tab, type Run } from '#core/printing/word/story.ts';
import type { StyleId } from '#core/printing/word/styles.ts';
import { watermark, WATERMARK_NAMESPACES } from '#core/printing/word/watermark.ts';
import { element, nothing, together, xmlFile, type Xml } from '#core/openXml/xml.ts';

export interface RunningParts {
  readonly header: string;
  readonly footer: string;
  /** Of the cover: bare but for the mark of a draft and the logo of the firm. */
  readonly firstHeader: string;
  /** Of the cover: which contract it is the cover of, in a file that says what it was made from. */
  readonly firstFooter: string;
}

interface RunningMeans {
  readonly writing: Writing;
  readonly fingerprint: string | null;
  readonly faces: Faces;
  /** Of the text, in points. */
  readonly width: number;
}

const BETWEEN = '\u00a0· ';

/** Number, version and fingerprint of a contract in one line. */
export function smallPrintOf(
  { running, language, status }: Pick<Document, 'running' | 'language' | 'status'>,
  fingerprint: string,
): string {
  const mark = fingerprintMark(fingerprint, language, status);
  return [running.header.right, mark].filter((part) => part !== '').join(BETWEEN);
}

/** The margins of the pages. The mark of a draft lies behind every page, the cover too. */
export function runningParts(
  { running, language, status }: Pick<Document, 'running' | 'language' | 'status'>,
  look: Look,
  { writing, fingerprint, faces, width }: RunningMeans,
): RunningParts {
  const { logo } = look;
  const mark = textParts(fingerprint === null ? '' : fingerprintMark(fingerprint, language, status));
  const count = footerLine(running, look);
  const between = mark.length === 0 || count.right.length === 0 ? [] : textParts(BETWEEN);
  const room = { width, widthOf: (text: string) => faces.regular(text, houseStyle.running.size) };
  const rowOf = (line: MarginLine): readonly Run[] => {
    const { left, right } = marginRow(line, room);
    return [...runsOf(left), tab, ...runsOf(right)];
  };
  const small = pageLogo(look);
  const onPages = small === null ? nothing : logoOnPages(small.logo, small.size, 1);
  const onCover = logo === null ? nothing : logoOnCover(logo, 2);
  const namespaces = { ...NAMESPACES, ...WATERMARK_NAMESPACES, ...(logo === null ? {} : DRAWING_NAMESPACES) };
  const headerWith = (style: StyleId, runs: readonly Run[], number: number, picture: Xml): string => {
    const draft = running.draftMark === null ? nothing : watermark(running.draftMark, number);
    const start = together([draft, picture]);
    const line = paragraphMarkup(paragraph(style, runs), writing, { start, end: nothing });
    return xmlFile(element('w:hdr', namespaces, line));
  };
  const footerWith = (runs: readonly Run[]): string =>
    xmlFile(element('w:ftr', NAMESPACES, paragraphMarkup(paragraph('Footer', runs), writing)));
  return {
    header: headerWith('Header', rowOf(headerLine(running, look)), 1, onPages),
    footer: footerWith(rowOf({ left: count.left, right: [...mark, ...between, ...count.right] })),
    firstHeader: headerWith('Normal', [], 2, onCover),
    firstFooter: footerWith(mark.length === 0 ? [] : rowOf({ left: textParts(running.header.right), right: mark })),
  };
}

function runsOf(parts: readonly MarginPart[]): readonly Run[] {
  return parts.map((part): Run => {
    if (part.kind === 'text') return plain(part.text);
    return part.kind === 'page' ? { kind: 'field', instruction: 'PAGE', shown: '2' } : { kind: 'pageTotal' };
  });
}
