import { draftMarkLook } from '#core/printing/draftMark.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import type { PathCommand } from '#core/printing/pdf/fontFile.ts';
import type { Faces, Shape } from '#core/printing/pdf/glyphs.ts';
import { fixed, paint } from '#core/printing/pdf/operators.ts';

/** A word across the page, behind its text: drawn as a picture, so that it is in nobody's way who copies or searches. */
export interface DraftMark {
  readonly kind: 'draftMark';
  readonly operators: string;
}

const CAPITAL_HEIGHT = 0.67;

export function draftMark(word: string, faces: Faces, missing: Set<string>): DraftMark {
  const { width, height } = houseStyle.page;
  const diagonal = Math.hypot(width, height);
  const shape = faces.bold.shape(word);
  for (const sign of shape.missing) missing.add(sign);
  const { size, colour } = draftMarkLook(shape.width);
  const along = { x: width / diagonal, y: -height / diagonal };
  const half = (shape.width * size) / 2000;
  const drop = (size * CAPITAL_HEIGHT) / 2;
  const x = width / 2 - along.x * half - along.y * drop;
  const y = height / 2 - along.y * half + along.x * drop;
  const scale = size / 1000;
  const matrix = [along.x * scale, along.y * scale, along.y * scale, -along.x * scale, x, y];
  const placed = matrix.map((value) => value.toFixed(5)).join(' ');
  return { kind: 'draftMark', operators: `q ${paint(colour)} rg\n${placed} cm\n${outlineOf(shape)}\nf Q` };
}

function outlineOf(shape: Shape): string {
  const { font } = shape.face;
  const scale = 1000 / font.unitsPerEm;
  let x = 0;
  return shape.glyphs
    .flatMap((glyph) => {
      const drawn = pathOperators(font.getGlyph(glyph.id).path.commands, x, scale);
      x += glyph.advance;
      return drawn;
    })
    .join('\n');
}

/** PDF knows cubic curves only: a quadratic one is raised to a cubic of the same form. */
function pathOperators(commands: readonly PathCommand[], x: number, scale: number): readonly string[] {
  let at = { x: 0, y: 0 };
  return commands.map(({ command, args }) => {
    if (command === 'closePath') return 'h';
    const points = pointsOf(args, x, scale);
    const end = points.at(-1) ?? at;
    const [control] = points;
    const curve = command === 'quadraticCurveTo' && control !== undefined ? raised(at, control, end) : points;
    at = end;
    return `${curve.map((point) => `${fixed(point.x)} ${fixed(point.y)}`).join(' ')} ${OPERATORS[command]}`;
  });
}

const OPERATORS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'c', bezierCurveTo: 'c' } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(args: readonly number[], x: number, scale: number): readonly Point[] {
  return Array.from({ length: args.length / 2 }, (_, index) => ({
    x: (args[2 * index] ?? 0) * scale + x,
    y: (args[2 * index + 1] ?? 0) * scale,
  }));
}

function raised(from: Point, control: Point, to: Point): readonly Point[] {
  const towards = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  });
  return [towards(from), towards(to), to];
}
