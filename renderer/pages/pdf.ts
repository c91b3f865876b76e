import { getDocument, PDFWorker, TextLayer, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { startBundledWorker } from '#renderer/state/bundledWorker.ts';

/** A page to be drawn. Its size is in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Draws the page `scale` times as large as on paper, for a screen of so many pixels to the unit. */
  readonly draw: (scale: number, pixelRatio: number) => Drawing;
}

/** A drawing under way. */
export interface Drawing {
  /** The picture, and the text over it that can be marked and copied; `null` when the drawing was cancelled. */
  readonly drawn: Promise<{ readonly picture: HTMLCanvasElement; readonly text: HTMLElement } | null>;
  readonly cancel: () => void;
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  readonly close: () => void;
}

let worker: PDFWorker | null = null;

/** Opens a PDF of our own making: it holds its fonts and no pictures, so nothing else is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  worker ??= PDFWorker.create({ port: startBundledWorker(workerAddress) });
  const opening = getDocument({
    data: bytes,
    worker,
    useWasm: false,
    useSystemFonts: false,
    disableWorkerRendering: true,
  });
  const document = await opening.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  const closing = new AbortController();
  const close = () => {
    closing.abort();
    void opening.destroy();
  };
  return { pages: pages.map((page) => pageOf(page, closing.signal)), close };
}

function pageOf(page: PDFPageProxy, closed: AbortSignal): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height, draw: (scale, pixelRatio) => new PageDrawing(page, { scale, pixelRatio, closed }) };
}

interface Fineness {
  readonly scale: number;
  readonly pixelRatio: number;
  readonly closed: AbortSignal;
}

class PageDrawing implements Drawing {
  readonly drawn: Drawing['drawn'];
  readonly #painting: RenderTask;
  readonly #writing: TextLayer;
  readonly #closed: AbortSignal;
  #isCancelled = false;

  constructor(page: PDFPageProxy, { scale, pixelRatio, closed }: Fineness) {
    const fine = page.getViewport({ scale: scale * pixelRatio });
    const size = { width: Math.round(fine.width), height: Math.round(fine.height) };
    const picture = Object.assign(document.createElement('canvas'), size);
    const text = Object.assign(document.createElement('div'), { className: 'pageText' });
    text.style.setProperty('--total-scale-factor', String(scale));
    this.#closed = closed;
    this.#painting = page.render({ canvas: picture, viewport: fine });
    this.#writing = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text,
      viewport: page.getViewport({ scale }),
    });
    this.drawn = Promise.all([this.#painting.promise, this.#writing.render()]).then(
      () => ({ picture, text }),
      (error: unknown) => this.#ended(error),
    );
  }

  cancel(): void {
    this.#isCancelled = true;
    this.#painting.cancel();
    this.#writing.cancel();
  }

  #ended(error: unknown): null {
    if (this.#isCancelled || this.#closed.aborted) return null;
    throw error;
  }
}
