import type { Document } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import type { Look } from '#core/printing/look.ts';
import { run, textBox } from '#core/printing/pdf/boxes.ts';
import type { DraftMark } from '#core/printing/pdf/draftMark.ts';
import { setLines, type TypeCase } from '#core/printing/pdf/lines.ts';
import { Outline } from '#core/printing/pdf/outline.ts';
import type { FilledPage } from '#core/printing/pdf/pages.ts';
import type { PageItem } from '#core/printing/pdf/pdfkit.ts';
import { findPlaces, type FoundPlace } from '#core/printing/pdf/places.ts';
import { Press, type Vector } from '#core/printing/pdf/press.ts';
import { coverMarks, runningMarks } from '#core/printing/pdf/running.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';
import type { Sheet } from '#core/printing/pdf/sheet.ts';
import { moved, type Leader, type Mark } from '#core/printing/pdf/strips.ts';

const { page: paper } = houseStyle;

interface Drawing {
  readonly document: Document;
  readonly pages: readonly FilledPage[];
  readonly sheet: Sheet;
  readonly typeCase: TypeCase;
  readonly draftMark: DraftMark | null;
  readonly wishes: PdfWishes;
  readonly look: Look;
}

/** Draws every page with its margins, links and bookmarks; gives the words of each if somebody asks for them. */
export function drawPages(drawing: Drawing): readonly string[] {
  const { document, pages, sheet, wishes, look } = drawing;
  const places = findPlaces(pages);
  const press = new Press(sheet, places, look.colours, wishes.attach !== null);
  const outline = new Outline(sheet, paper.margin.top);
  pages.forEach((page, index) => {
    const items = itemsOf(page, index + 1, drawing, places);
    press.renderPages([{ pageSize: { width: paper.width, height: paper.height }, items }]);
    press.endPage();
    for (const entry of document.contents) {
      const place = places.get(entry.target);
      if (place?.page === index + 1) outline.add(entry, place);
    }
  });
  outline.finish();
  return press.words;
}

function itemsOf(
  page: FilledPage,
  pageNumber: number,
  { document, pages, typeCase, draftMark, wishes, look }: Drawing,
  places: ReadonlyMap<string, FoundPlace>,
): readonly PageItem[] {
  const behind: readonly Vector[] = draftMark === null ? [] : [draftMark];
  const { running, language } = document;
  const parties = document.parties.length;
  const around = { running, language, number: pageNumber, pages: pages.length, parties, wishes, look };
  const margins = page.isBare ? coverMarks(around, typeCase) : runningMarks(around, typeCase);
  const text = page.strips.flatMap(({ strip, y, isRepeat }) =>
    strip.marks
      .flatMap((mark) => (isRepeat ? repeated(mark) : [mark]))
      .map((mark) => moved(mark, paper.margin.left, paper.margin.top + y)),
  );
  return [
    ...behind.map((item) => ({ type: 'vector', item })),
    ...[...margins, ...text].map((mark) => pageItem(mark, places, typeCase)),
  ];
}

/** What was told already is neither a place to lead to nor read again. */
function repeated(mark: Mark): readonly Mark[] {
  if (mark.kind === 'anchor' || mark.kind === 'part') return [];
  return [mark.kind === 'line' ? { ...mark, tag: 'Pagination' } : mark];
}

function pageItem(mark: Mark, places: ReadonlyMap<string, FoundPlace>, typeCase: TypeCase): PageItem {
  if (mark.kind === 'line') return { type: 'line', item: mark };
  return { type: 'vector', item: mark.kind === 'leader' ? numbered(mark, places, typeCase) : mark };
}

function numbered(leader: Leader, places: ReadonlyMap<string, FoundPlace>, typeCase: TypeCase): Vector {
  const { style } = leader;
  const page = places.get(leader.target)?.page;
  const runs = page === undefined ? [] : [run(String(page), style)];
  const [number] = setLines(textBox({ runs, style }), paper.width, typeCase);
  if (number === undefined) throw new Error('A paragraph has at least one line.');
  return { ...leader, kind: 'setLeader', number };
}
