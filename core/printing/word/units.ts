/** Word counts lengths in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** A length in points again. */
export const points = (twentieths: number): number => twentieths / 20;

/** Word counts sizes of letters in halves of a point. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Word counts widths of lines in eighths of a point. */
export const eighths = (points: number): number => Math.max(2, Math.round(points * 8));
