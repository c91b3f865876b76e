/** A paragraph in a box: its height with the room above it, and whether it is to end level with those beside it. */
export interface Stacked {
  readonly height: number;
  readonly endsLevel: boolean;
}

/** How much further down each paragraph of boxes side by side goes, so that those that are to end level do. */
export function lowering(boxes: readonly (readonly Stacked[])[]): readonly (readonly number[])[] {
  const lowered: number[][] = boxes.map(() => []);
  const ends = boxes.map(() => 0);
  const most = Math.max(0, ...boxes.map((box) => box.length));
  for (let at = 0; at < most; at += 1) {
    const here = boxes.map((box) => box[at]);
    here.forEach((one, box) => (ends[box] = (ends[box] ?? 0) + (one?.height ?? 0)));
    const level = Math.max(...ends.filter((_, box) => here[box]?.endsLevel === true));
    here.forEach((one, box) => {
      if (one === undefined) return;
      const end = ends[box] ?? 0;
      const lack = one.endsLevel ? level - end : 0;
      lowered[box]?.push(lack);
      ends[box] = end + lack;
    });
  }
  return lowered;
}
