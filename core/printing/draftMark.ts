import { houseStyle } from '#core/printing/houseStyle.ts';

const SHARE_OF_DIAGONAL = 0.62;
const LARGEST = 150;

export interface DraftMarkLook {
  /** Of the letters, in points. */
  readonly size: number;
  /** Anticlockwise, in degrees: along the diagonal of the page. */
  readonly angle: number;
  readonly colour: string;
}

/** How the word across the pages of a draft looks; `width` is its own in thousandths of the size. */
export function draftMarkLook(width: number): DraftMarkLook {
  const { page } = houseStyle;
  const diagonal = Math.hypot(page.width, page.height);
  return {
    size: Math.min(LARGEST, (SHARE_OF_DIAGONAL * diagonal * 1000) / Math.max(width, 1)),
    angle: (180 / Math.PI) * Math.atan2(page.height, page.width),
    colour: 'EEF1F1',
  };
}
