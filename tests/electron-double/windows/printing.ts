import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';

/** Inches, as `printToPDF` counts. */
const PAPER: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  A3: { width: 11.69, height: 16.54 },
  A4: { width: 8.27, height: 11.69 },
  A5: { width: 5.83, height: 8.27 },
  Legal: { width: 8.5, height: 14 },
  Letter: { width: 8.5, height: 11 },
  Tabloid: { width: 11, height: 17 },
};

const USUAL_MARGIN = 0.4;

interface PrintOptions {
  readonly pageSize?: string | { readonly width: number; readonly height: number };
  readonly margins?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>>;
  readonly [more: string]: unknown;
}

export async function printToPdf(page: Devtools, { pageSize, margins = {}, ...more }: PrintOptions): Promise<Buffer> {
  const paper = typeof pageSize === 'object' ? pageSize : PAPER[pageSize ?? 'Letter'];
  const { top, bottom, left, right } = margins;
  const { data } = await page.send<{ data: string }>('Page.printToPDF', {
    ...more,
    paperWidth: paper?.width,
    paperHeight: paper?.height,
    marginTop: top ?? USUAL_MARGIN,
    marginBottom: bottom ?? USUAL_MARGIN,
    marginLeft: left ?? USUAL_MARGIN,
    marginRight: right ?? USUAL_MARGIN,
  });
  return Buffer.from(data, 'base64');
}

export async function capture(page: Devtools) {
  const { data } = await page.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  const bytes = Buffer.from(data, 'base64');
  return { toPNG: () => bytes, isEmpty: () => bytes.length === 0, toDataURL: () => `data:image/png;base64,${data}` };
}
