/** The part of pdfmake 0.3.11 (and of pdfkit below it) that the PDF printer stands on. The version is pinned exactly. */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { PdfKit, PdfOptions } from '#core/printing/pdf/pdfkit.ts';

  const module: {
    readonly default: new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: PdfOptions,
    ) => PdfKit;
  };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PageRenderer, PdfKit } from '#core/printing/pdf/pdfkit.ts';

  const module: { readonly default: new (document: PdfKit) => PageRenderer };
  export default module;
}
