// pdfmake has no types of its own for its parts; `pdfmake.ts` says what they are.
declare module 'pdfmake/js/PDFDocument.js' {
  const found: unknown;
  export default found;
}

declare module 'pdfmake/js/Renderer.js' {
  const found: unknown;
  export default found;
}
