import type { Contour, OutlinePoint } from '#core/printing/word/letterOutlines.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/**
 * What overlapping strokes look like together: closed lines around all that any of them covers, in which nothing overlaps, so that
 * every way to fill them gives the same picture. Curves become short straight lines.
 */
export function outerEdges(contours: readonly Contour[]): readonly (readonly Point[])[] {
  const edges = contours.flatMap((contour) => edgesOf(flattened(contour)));
  const seen = new Map<string, Edge>();
  for (const edge of edges.flatMap((one) => cutAt(one, edges))) {
    const outer = asOuter(edge, edges);
    if (outer !== null) seen.set(`${keyOf(outer.from)} ${keyOf(outer.to)}`, outer);
  }
  return chained([...seen.values()]);
}

const PARTS_OF_A_CURVE = 4;

function flattened(contour: Contour): readonly Point[] {
  const line: Point[] = [];
  const first = contour.findIndex(({ isOnLine }) => isOnLine);
  const points = [...contour.slice(first), ...contour.slice(0, first)];
  const [start] = points;
  if (first < 0 || start === undefined) return [];
  let from: Point = start;
  points.forEach((point, index) => {
    if (point.isOnLine) {
      line.push(point);
      from = point;
      return;
    }
    const next = points[index + 1] ?? start;
    const end = next.isOnLine ? next : middle(point, next);
    for (let part = 1; part < PARTS_OF_A_CURVE; part += 1) line.push(bent(from, point, end, part / PARTS_OF_A_CURVE));
    if (!next.isOnLine) line.push(end);
    from = end;
  });
  return line;
}

const middle = (a: OutlinePoint, b: OutlinePoint): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function bent(from: Point, bend: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const on = (a: number, b: number, c: number): number => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: on(from.x, bend.x, to.x), y: on(from.y, bend.y, to.y) };
}

function edgesOf(line: readonly Point[]): readonly Edge[] {
  return line.flatMap((from, index) => {
    const to = line[(index + 1) % line.length];
    return to === undefined || keyOf(from) === keyOf(to) ? [] : [{ from, to }];
  });
}

const NEARLY = 1e-6;

/** The edge in pieces that no other edge crosses or touches between their ends. */
function cutAt(edge: Edge, others: readonly Edge[]): readonly Edge[] {
  const cuts = new Set([0, 1]);
  for (const other of others) {
    if (isApart(edge, other)) continue;
    for (const at of meetings(edge, other)) if (at > NEARLY && at < 1 - NEARLY) cuts.add(at);
  }
  const points = [...cuts].toSorted((a, b) => a - b).map((at) => along(edge, at));
  return edgesOf(points).slice(0, points.length - 1);
}

function isApart({ from, to }: Edge, there: Edge): boolean {
  return (
    Math.max(from.x, to.x) < Math.min(there.from.x, there.to.x) ||
    Math.min(from.x, to.x) > Math.max(there.from.x, there.to.x) ||
    Math.max(from.y, to.y) < Math.min(there.from.y, there.to.y) ||
    Math.min(from.y, to.y) > Math.max(there.from.y, there.to.y)
  );
}

function meetings(edge: Edge, other: Edge): readonly number[] {
  const direction = { x: edge.to.x - edge.from.x, y: edge.to.y - edge.from.y };
  const theirs = { x: other.to.x - other.from.x, y: other.to.y - other.from.y };
  const between = { x: other.from.x - edge.from.x, y: other.from.y - edge.from.y };
  const cross = direction.x * theirs.y - direction.y * theirs.x;
  if (Math.abs(cross) > NEARLY) {
    const at = (between.x * theirs.y - between.y * theirs.x) / cross;
    const there = (between.x * direction.y - between.y * direction.x) / cross;
    return there >= -NEARLY && there <= 1 + NEARLY ? [at] : [];
  }
  if (Math.abs(between.x * direction.y - between.y * direction.x) > NEARLY) return [];
  const length = direction.x ** 2 + direction.y ** 2;
  return [other.from, other.to].map(
    ({ x, y }) => ((x - edge.from.x) * direction.x + (y - edge.from.y) * direction.y) / length,
  );
}

const along = ({ from, to }: Edge, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
});

/** In units of the font: less than any stroke is thick. */
const BESIDE = 0.2;

/** The edge with what is covered at its right, if it has nothing at its other side; `null` inside and outside. */
function asOuter({ from, to }: Edge, edges: readonly Edge[]): Edge | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const aside = { x: (BESIDE * (to.y - from.y)) / length, y: (BESIDE * (from.x - to.x)) / length };
  const at = along({ from, to }, 0.5);
  const isRight = isCovered({ x: at.x + aside.x, y: at.y + aside.y }, edges);
  const isLeft = isCovered({ x: at.x - aside.x, y: at.y - aside.y }, edges);
  if (isRight === isLeft) return null;
  return isRight ? { from, to } : { from: to, to: from };
}

function isCovered({ x, y }: Point, edges: readonly Edge[]): boolean {
  let turns = 0;
  for (const { from, to } of edges) {
    if (from.y > y === to.y > y) continue;
    const crossing = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    if (crossing > x) turns += to.y > from.y ? 1 : -1;
  }
  return turns !== 0;
}

function chained(edges: readonly Edge[]): readonly (readonly Point[])[] {
  const waiting = new Map<string, Edge[]>();
  for (const edge of edges) waiting.set(keyOf(edge.from), [...(waiting.get(keyOf(edge.from)) ?? []), edge]);
  const lines: Point[][] = [];
  for (const edge of edges) {
    const line: Point[] = [];
    for (let next = waiting.get(keyOf(edge.from))?.pop(); next !== undefined;) {
      line.push(next.from);
      next = waiting.get(keyOf(next.to))?.pop();
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

const keyOf = ({ x, y }: Point): string => `${Math.round(x * 10)},${Math.round(y * 10)}`;
