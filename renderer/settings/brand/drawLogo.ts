import type { BrandResults } from '#core/bridge/brands.ts';
import { toBase64 } from '#core/brand/base64.ts';
import { printedArea, type Area } from './printedArea.ts';

const TYPES = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;
/** As fine as the largest place that a logo has in a contract can show on good paper. */
const MOST = { width: 1_600, height: 600 };

/**
 * Draws a picture of any kind on white and cuts its empty edges off; gives it as a PNG file in base64, or `null` where it
 * cannot be drawn or nothing of it can be seen. A drawing runs no script and fetches nothing.
 */
export async function drawLogo({ kind, bytes }: BrandResults['chooseLogo']): Promise<string | null> {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: TYPES[kind] }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await drawn(image, kind === 'svg');
  } catch (trouble) {
    // What cannot be decoded is told of by a `DOMException`.
    if (trouble instanceof DOMException) return null;
    throw trouble;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement, grows: boolean): Promise<string | null> {
  const natural = { width: image.naturalWidth, height: image.naturalHeight };
  const isSized = natural.width > 0 && natural.height > 0;
  const { width, height } = isSized ? natural : { width: MOST.height, height: MOST.height };
  const largest = Math.min(MOST.width / width, MOST.height / height);
  const scale = grows ? largest : Math.min(1, largest);
  const whole = canvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  whole.pen.drawImage(image, 0, 0, whole.page.width, whole.page.height);
  const area = printedArea(whole.pen.getImageData(0, 0, whole.page.width, whole.page.height));
  return area === null ? null : pngOf(cropped(whole.page, area));
}

function cropped(page: HTMLCanvasElement, area: Area): HTMLCanvasElement {
  const { x, y, width, height } = area;
  const cut = canvas(width, height);
  cut.pen.drawImage(page, x, y, width, height, 0, 0, width, height);
  return cut.page;
}

function canvas(width: number, height: number) {
  const page = Object.assign(document.createElement('canvas'), { width, height });
  const pen = page.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('There is nothing to draw on.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  return { page, pen };
}

async function pngOf(page: HTMLCanvasElement): Promise<string | null> {
  const blob = await new Promise<Blob | null>((resolve) => page.toBlob(resolve, 'image/png'));
  return blob === null ? null : toBase64(new Uint8Array(await blob.arrayBuffer()));
}
