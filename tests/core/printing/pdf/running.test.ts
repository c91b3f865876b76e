import { expect, it } from 'vitest';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { HOUSE_LOOK, lookOf } from '#core/printing/look.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { runningMarks } from '#core/printing/pdf/running.ts';
import { toBase64 } from '#core/brand/base64.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { logoFile } from '#tests/builders/pictures.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';

it('a name of 100,000 letters without a space in the margins is cut off, not measured to its end on every page', async () => {
  const { running } = sampleDocument('en');
  const endless = { ...running, footer: { left: 'x'.repeat(100_000) } };
  const cut = { ...running, footer: { left: 'x'.repeat(400) } };
  const [long, short] = await Promise.all(
    [endless, cut].map((text) => printPdf(sampleDocument('en', { running: text }), typeface)),
  );
  expect(Math.abs((long?.bytes.length ?? 0) - (short?.bytes.length ?? 0))).toBeLessThan(200);
});

it.each([
  [1, 2],
  [3, 3],
  [40, 5],
])('%i parties get %i places for their initials, all within the margins', (parties, places) => {
  const { running, language } = sampleDocument('da');
  const sheet = { running, language, number: 2, pages: 9, parties, look: HOUSE_LOOK };
  const typeCase = { faces: facesOf(typeface), missing: new Set<string>(), division: () => [] };
  const rulesOf = (initials: boolean) =>
    runningMarks({ ...sheet, wishes: { fingerprint: null, initials } }, typeCase).flatMap((mark) =>
      mark.kind === 'rule' ? [mark] : [],
    );
  const added = rulesOf(true).slice(rulesOf(false).length);
  expect(added).toHaveLength(places);
  for (const { x, length } of added) expect(x + length).toBeLessThanOrEqual(595 - 74);
});

it.each(['left', 'right'] as const)('a header that has no room beside a wide logo ends before it: %s', (side) => {
  const { running, language } = sampleDocument('en');
  const logo = { png: toBase64(logoFile(1200, 120)), alt: { en: 'Logo', da: 'Logo' }, side, onEveryPage: true };
  const said = 'A line that the firm has written above every page of every contract, whatever its title is';
  const look = lookOf(aBrand({ logo, header: { en: said, da: said } }), sampleDocument('en'));
  const sheet = { running, language, number: 2, pages: 9, parties: 2, look };
  const typeCase = { faces: facesOf(typeface), missing: new Set<string>(), division: () => [] };
  const marks = runningMarks({ ...sheet, wishes: { fingerprint: null, initials: false } }, typeCase);
  const picture = marks.find((mark) => mark.kind === 'logo');
  const [top] = marks.flatMap((mark) => (mark.kind === 'line' && mark.line.pieces.length > 0 ? [mark] : []));
  if (picture === undefined || top === undefined) throw new Error('Both stand at the top of the page.');
  const { pieces } = top.line;
  const [begin, end] = [top.x + (pieces[0]?.x ?? 0), top.x + (pieces.at(-1)?.x ?? 0) + (pieces.at(-1)?.width ?? 0)];
  const apart = side === 'left' ? begin - picture.x - picture.width : picture.x - end;
  expect(apart).toBeGreaterThanOrEqual(18);
  expect(apart).toBeLessThan(60);
});
