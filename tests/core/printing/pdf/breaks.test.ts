import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Block, Document } from '#core/document/document.ts';
import { divisionIn } from '#core/printing/pdf/division.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { fillPages, type FilledPage } from '#core/printing/pdf/pages.ts';
import { HOUSE_LOOK } from '#core/printing/look.ts';
import { AREA, stripsOf } from '#core/printing/pdf/stripsOf.ts';
import type { Strip } from '#core/printing/pdf/strips.ts';
import { NO_WISHES } from '#core/printing/pdf/wishes.ts';
import { anyDocument } from '#tests/arbitraries/document.ts';
import { CASES, documentOf } from '#tests/builders/cases.ts';
import { bullets, numbered, paragraph, table, titled } from '#tests/builders/documentNodes.ts';
import { listedDocument } from '#tests/builders/listedDocument.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { badBreaks } from './badBreaks.ts';

const SLOW = { timeout: 120_000 };
const faces = facesOf(typeface);
const divisions = { en: await divisionIn('en'), da: await divisionIn('da') };

function strips(document: Document): readonly Strip[] {
  return stripsOf(
    document,
    NO_WISHES,
    { faces, missing: new Set(), division: divisions[document.language] },
    HOUSE_LOOK,
  );
}

const pagesOf = (document: Document): readonly FilledPage[] => fillPages(strips(document), AREA.height);

/** Everything after the first clause stands so many lines further down, so that every page breaks elsewhere. */
function nudged(document: Document, lines: number): Document {
  const more = Array.from({ length: lines }, (_, index) => paragraph(`nudge-${index}`, 'One line more.'));
  const sections = document.sections.map((section) =>
    section.kind === 'body' ? { ...section, blocks: [...more, ...section.blocks] } : section,
  );
  return { ...document, sections };
}

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Each of these many lines moves the end of the contract to another place of a page. */
const LINES_ON_PAGE = 36;
const LONG = 'Leverandøren skal opbevare oplysninger om Ydelsen og udlevere dem til Kunden. '.repeat(2);

const tableOf = (rows: number, cell: string, head = 'Number'): Block => {
  const columns = [
    { width: 1, align: 'left' as const },
    { width: 2, align: 'left' as const },
  ];
  const filled = Array.from({ length: rows }, (_, at) => [`Row ${at + 1}`, cell]);
  return table('last', 'What stands last', columns, [[head, 'Says'], ...filled]);
};

/** A contract of these parts and no more, with two to sign. */
function endingIn(blocks: readonly Block[]): Document {
  const sample = sampleDocument('da');
  const signatures = sample.sections.filter(({ kind }) => kind === 'signatures');
  return { ...sample, contents: [], sections: [{ kind: 'body', id: 'body', blocks }, ...signatures] };
}

/** The words of what stands last on a page. */
const lastOn = ({ strips: placed }: FilledPage): string =>
  (placed.at(-1)?.strip.marks ?? [])
    .flatMap((mark) => (mark.kind === 'line' && mark.line.pieces.length > 0 ? [mark] : []))
    .map(({ line }) => line.pieces.map(({ run }) => run.text).join(''))
    .join(' ');

const documents = CASES.flatMap(([, file]) => LANGUAGES.map((language) => documentOf(file, language)));

describe('page breaks', SLOW, () => {
  it('are good on more than 300 pages of samples and real cases, wherever they fall', () => {
    let count = 0;
    for (const document of documents) {
      for (const lines of [0, 1, 2, 5]) {
        const pages = pagesOf(nudged(document, lines));
        count += pages.length;
        expect(badBreaks(pages), `${document.title}, ${lines} lines down`).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(300);
  });

  it('are good in whatever document there may be', () => {
    fc.assert(
      fc.property(anyDocument(), fc.nat({ max: 40 }), (document, lines) => {
        expect(badBreaks(pagesOf(nudged(document, lines)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a table', (count: number) => [tableOf(count, 'One row.')]],
    ['a table of high rows', (count: number) => [tableOf(count, LONG)]],
    ['a table under a header of several lines', (count: number) => [tableOf(count, LONG, LONG)]],
    ['a table without rows', () => [tableOf(0, '')]],
    [
      'a heading of many lines and a table',
      (count: number) => [titled('9', 'long', LONG.repeat(5), tableOf(count, 'A row.'))],
    ],
    [
      'a heading without text',
      (count: number) => Array.from({ length: Math.min(count, 3) }, (_, at) => titled(`${at + 1}`, `h${at}`, LONG)),
    ],
    ['lines without words', (count: number) => Array.from({ length: count }, (_, at) => paragraph(`empty-${at}`, ' '))],
  ] satisfies [string, (count: number) => readonly Block[]][])('are good where %s ends the contract', (_, blocksOf) => {
    for (const count of [1, 2, 3, 5, 9]) {
      const document = endingIn(blocksOf(count));
      for (let lines = 0; lines < LINES_ON_PAGE; lines += 1) {
        expect(badBreaks(pagesOf(nudged(document, lines))), `${count} parts, ${lines} lines down`).toEqual([]);
      }
    }
  });

  it('never part an item from the list within it', () => {
    const introducing = ['first', 'second', 'third', 'item 1-1'];
    const ends = Array.from({ length: LINES_ON_PAGE }, (_, lines) => pagesOf(nudged(listedDocument, lines))).flatMap(
      (pages) => pages.map(lastOn),
    );
    expect(ends.filter((words) => introducing.some((item) => words.endsWith(item)))).toEqual([]);
    expect(ends.filter((words) => words.endsWith('item 2-2')).length).toBeGreaterThan(0);
  });

  it.each([
    ['letters', NAMES.map((name, at) => numbered(`1.1(${'abcdef'.charAt(at)})`, name, [name]))],
    ['bullets', [bullets('last', ...NAMES)]],
  ])('never leave the last item of a list with %s alone', (_, items) => {
    const blocks = [titled('1', 'one', 'Not covered', numbered('1.1', 'all', ['These are:'], ...items))];
    const document = { ...endingIn([]), sections: [{ kind: 'body', id: 'body', blocks } as const] };
    const ends = Array.from({ length: LINES_ON_PAGE }, (__, lines) => pagesOf(nudged(document, lines))).flatMap(
      (pages) => pages.map(lastOn),
    );
    expect(ends.filter((words) => words.endsWith('fifth'))).toEqual([]);
    expect(ends.filter((words) => words.endsWith('fourth')).length).toBeGreaterThan(0);
  });

  it('are found where they are bad', () => {
    const faults = documents.flatMap((document) => {
      const loose = strips(document).map((strip) => ({ ...strip, keepWithNext: 'no' as const }));
      return badBreaks(fillPages(loose, AREA.height));
    });
    for (const kind of [
      /^a heading at the end/,
      /^the header of a table at/,
      /^a line alone/,
      /^signatures after [01] lines/,
    ]) {
      expect(faults).toContainEqual(expect.stringMatching(kind));
    }
    const cut = documents
      .slice(0, 1)
      .flatMap(strips)
      .flatMap((strip) =>
        strip.marks.length < 4 ? [strip] : strip.marks.map((mark) => ({ ...strip, marks: [mark] })),
      );
    expect(badBreaks(fillPages(cut, AREA.height))).toContainEqual(expect.stringMatching(/^a row cut/));
    expect(badBreaks([{ strips: [], isBare: false }])).toEqual(['page 1 is empty']);
  });
});
