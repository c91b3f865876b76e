import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import { fingerprint } from '#core/printing/pdf/fingerprint.ts';
import type { PdfInfo } from '#core/printing/pdf/pdfkit.ts';

/** More than anybody reads; archives take no string that is much longer. */
const LONGEST_PROPERTY = 2000;
const PRODUCER = 'SLA Studio (pdfmake 0.3.11)';

/** What the file says about itself. Dates are the document's own, so that the same document gives the same bytes. */
export function propertiesOf(document: Document, brand: Brand | null): PdfInfo {
  const date = new Date(document.date);
  const created = Number.isNaN(date.getTime()) ? new Date(0) : date;
  return {
    Title: readable(document.title),
    Author: readable(document.parties.join('; ')),
    Subject: readable([document.number, document.title].filter((part) => part !== null).join(' ')),
    Keywords: readable([document.number, document.version].filter((part) => part !== null).join(', ')),
    Creator: 'SLA Studio',
    Producer: PRODUCER,
    CreationDate: created,
    ModDate: created,
    // Two files with equal properties would otherwise carry the same identifier.
    ContentHash: fingerprint(JSON.stringify(document) + (brand === null ? '' : JSON.stringify(brand))),
  };
}

function readable(text: string): string {
  return text
    .slice(0, LONGEST_PROPERTY)
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\ufffe\uffff]/gu, '');
}
