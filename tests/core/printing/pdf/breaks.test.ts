import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { divisionIn } from '#core/printing/pdf/division.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { fillPages, type FilledPage } from '#core/printing/pdf/pages.ts';
import { AREA, stripsOf } from '#core/printing/pdf/stripsOf.ts';
import type { Strip } from '#core/printing/pdf/strips.ts';
import { NO_WISHES } from '#core/printing/pdf/wishes.ts';
import { CASES, documentOf } from '#tests/builders/cases.ts';
import { paragraph } from '#tests/builders/documentNodes.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { badBreaks } from './badBreaks.ts';

const SLOW = { timeout: 120_000 };
const faces = facesOf(typeface);
const divisions = { en: await divisionIn('en'), da: await divisionIn('da') };

function strips(document: Document): readonly Strip[] {
  return stripsOf(document, NO_WISHES, { faces, missing: new Set(), division: divisions[document.language] });
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

  it('are found where they are bad', () => {
    const faults = documents.flatMap((document) => {
      const loose = strips(document).map((strip) => ({ ...strip, keepWithNext: false }));
      return badBreaks(fillPages(loose, AREA.height));
    });
    for (const kind of [/^a heading at the end/, /^a line alone/, /^signatures after [01] lines/]) {
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
