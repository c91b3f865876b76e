import { expect, it } from 'vitest';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { HOUSE_LOOK } from '#core/printing/look.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { runningMarks } from '#core/printing/pdf/running.ts';
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
