/** Why a picture is not taken for a logo. */
export type PictureProblem =
  /** No PNG file, whatever its name says. */
  | 'notPng'
  /** The file is larger than `LARGEST_PICTURE`. */
  | 'tooLarge'
  /** More pixels than `MOST_PIXELS` or a side longer than `LONGEST_SIDE`: small files may claim any size. */
  | 'tooManyPixels'
  /** Lines in seven passes, as the web once wanted them. */
  | 'interlaced'
  | 'damaged'
  /** Nothing but white paper would be printed. */
  | 'blank';

/** In bytes. */
export const LARGEST_PICTURE = 2_000_000;
export const MOST_PIXELS = 4_000_000;
export const LONGEST_SIDE = 4_000;

/** Thrown while a picture is read and caught where reading began. */
export class PictureRefusal extends Error {
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(problem);
    this.problem = problem;
  }
}
