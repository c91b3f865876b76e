import type { RunningText } from '#core/document/document.ts';
import { NAMESPACES } from '#core/printing/word/documentPart.ts';
import { paragraphMarkup } from '#core/printing/word/paragraphMarkup.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import { paragraph, plain, tab, type Run } from '#core/printing/word/story.ts';
import type { StyleId } from '#core/printing/word/styles.ts';
import { watermark, WATERMARK_NAMESPACES } from '#core/printing/word/watermark.ts';
import { element, nothing, xmlFile } from '#core/openXml/xml.ts';

export interface RunningParts {
  readonly header: string;
  readonly footer: string;
  /** Of the cover: bare but for the mark of a draft. */
  readonly firstHeader: string;
  readonly firstFooter: string;
}

/** The margins of the pages. The mark of a draft lies behind every page, the cover too. */
export function runningParts(running: RunningText, writing: Writing): RunningParts {
  const { header, footer, page, draftMark } = running;
  const pageNumber: readonly Run[] = [
    plain(page.before),
    { kind: 'field', instruction: 'PAGE', shown: '2' },
    plain(page.between),
    { kind: 'pageTotal' },
  ];
  const headerWith = (style: StyleId, runs: readonly Run[], number: number): string => {
    const mark = draftMark === null ? nothing : watermark(draftMark, number);
    const line = paragraphMarkup(paragraph(style, runs), writing, { start: mark, end: nothing });
    return xmlFile(element('w:hdr', { ...NAMESPACES, ...WATERMARK_NAMESPACES }, line));
  };
  const footerWith = (runs: readonly Run[]): string =>
    xmlFile(element('w:ftr', NAMESPACES, paragraphMarkup(paragraph('Footer', runs), writing)));
  return {
    header: headerWith('Header', [plain(header.left), tab, plain(header.right)], 1),
    footer: footerWith([plain(footer.left), tab, ...pageNumber]),
    firstHeader: headerWith('Normal', [], 2),
    firstFooter: footerWith([]),
  };
}
