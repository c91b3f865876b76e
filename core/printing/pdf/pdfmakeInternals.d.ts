/** The part of pdfmake 0.3.11 (and of pdfkit below it) that the PDF printer stands on. The version is pinned exactly. */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Interop, PdfKit, PdfOptions } from '#core/printing/pdf/pdfkit.ts';

  type None = Record<string, never>;
  const PdfDocument: Interop<
    new (fonts: None, images: None, patterns: None, attachments: None, options: PdfOptions) => PdfKit
  >;
  export default PdfDocument;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Interop, PageRenderer, PdfKit } from '#core/printing/pdf/pdfkit.ts';

  const Renderer: Interop<new (document: PdfKit) => PageRenderer>;
  export default Renderer;
}
