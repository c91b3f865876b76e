import { expect, it } from 'vitest';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
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
