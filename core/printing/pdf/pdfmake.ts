import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { PageRenderer as Renderer, PdfKit, PdfOptions } from '#core/printing/pdf/pdfkit.ts';

/** The parts of pdfmake 0.3.11 that the PDF printer stands on. The version is pinned exactly. */
type None = Record<string, never>;
type PdfDocumentMaker = new (fonts: None, images: None, patterns: None, files: None, options: PdfOptions) => PdfKit;
type RendererMaker = new (document: PdfKit) => Renderer;

/** The file being written; everything in it is made through this class. */
export const PdfDocument = classIn(pdfDocumentModule) as PdfDocumentMaker;
/** Adds a page for each given page and hands its items to the method for their type. */
export const PageRenderer = classIn(rendererModule) as RendererMaker;

/** Node hands over a CommonJS module, bundlers and test runners the class in it. */
function classIn(found: unknown): unknown {
  const isModule = typeof found === 'object' && found !== null && 'default' in found;
  return isModule ? found.default : found;
}
