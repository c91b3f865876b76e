/** In pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Painted {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel. */
  readonly data: ArrayLike<number>;
}

/** Paler than this is taken for paper. */
const PAPER = 250;

/** The smallest part of a picture outside of which there is nothing but white; `null` where there is nothing else at all. */
export function printedArea({ width, height, data }: Painted): Area | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isPaper(data, 4 * (y * width + x))) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function isPaper(data: ArrayLike<number>, at: number): boolean {
  return (data[at] ?? 0) > PAPER && (data[at + 1] ?? 0) > PAPER && (data[at + 2] ?? 0) > PAPER;
}
