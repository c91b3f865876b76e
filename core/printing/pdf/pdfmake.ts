import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { Interop } from '#core/printing/pdf/pdfkit.ts';

/** The file being written, with pdfmake's fonts; everything in it is made through this class. */
export const PdfDocument = classIn(pdfDocumentModule);
/** Adds a page for each given page and hands its items to the method for their type. */
export const PageRenderer = classIn(rendererModule);

function classIn<Class extends new (...args: never[]) => unknown>(found: Interop<Class>): Class {
  return typeof found === 'function' ? found : found.default;
}
