import { expect, it } from 'vitest';
import { HOUSE_LOOK } from '#core/printing/look.ts';
import { printContents } from '#core/printing/pdf/contents.ts';
import { tag } from '#core/printing/pdf/tags.ts';
import { NO_WISHES } from '#core/printing/pdf/wishes.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';

it('the title of an annex stands in the contents where titles of the second rank do, its label at the margin', () => {
  const { contents } = sampleDocument('da');
  const place = {
    indent: 0,
    headingLevel: 1,
    contents,
    parent: tag('Sect', null),
    wishes: NO_WISHES,
    look: HOUSE_LOOK,
  };
  const [, ...entries] = printContents({ kind: 'contents', id: 'contents', title: 'Indhold' }, place);
  const placesOf = (kind: 'clause' | 'annex', rank: 1 | 2) =>
    entries
      .filter((_, index) => contents[index]?.kind === kind && contents[index].rank === rank)
      .map(({ indent, label }) => [indent - (label?.hang ?? 0), indent]);
  const [[first = 0, second = 0] = []] = placesOf('clause', 2);
  expect(first).toBe(second - first);
  expect(new Set(placesOf('annex', 1).flat())).toEqual(new Set([0, second]));
  expect(new Set(placesOf('clause', 1).flat())).toEqual(new Set([0, first]));
});
