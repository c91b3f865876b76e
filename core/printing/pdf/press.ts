import { houseStyle } from '#core/printing/houseStyle.ts';
import type { LinkTarget, Rule } from '#core/printing/pdf/boxes.ts';
import type { DraftMark } from '#core/printing/pdf/draftMark.ts';
import type { Shape } from '#core/printing/pdf/glyphs.ts';
import type { Line, Piece } from '#core/printing/pdf/lines.ts';
import { fixed, paint } from '#core/printing/pdf/operators.ts';
import { PageRenderer } from '#core/printing/pdf/pdfmake.ts';
import type { FoundPlace } from '#core/printing/pdf/places.ts';
import type { Sheet } from '#core/printing/pdf/sheet.ts';
import type { Leader, Mark } from '#core/printing/pdf/strips.ts';
import { unreachable } from '#core/unreachable.ts';

export type LineMark = Extract<Mark, { kind: 'line' }>;
export type Vector = Exclude<Mark, { kind: 'line' | 'leader' }> | SetLeader | DraftMark;

/** A leader with its page number. */
export interface SetLeader extends Omit<Leader, 'kind'> {
  readonly kind: 'setLeader';
  readonly number: Line;
}

const LEADER_GAP = 5;
const DOT_DISTANCE = 3.6;
/** A place is shown with a little air above it. */
const AIR = 6;

/** Draws the marks of a page; measures are from the upper left corner of the paper. */
export class Press extends PageRenderer {
  private readonly sheet: Sheet;
  private readonly places: ReadonlyMap<string, FoundPlace>;

  constructor(sheet: Sheet, places: ReadonlyMap<string, FoundPlace>) {
    super(sheet);
    this.sheet = sheet;
    this.places = places;
  }

  override renderLine(mark: LineMark): void {
    this.drawLine(mark.line, mark.x, mark.y);
  }

  override renderVector(vector: Vector): void {
    switch (vector.kind) {
      case 'rule':
        return this.drawRule(vector.x, vector.y, vector.length, vector.rule);
      case 'shade':
        return this.drawShade(vector);
      case 'anchor':
        return this.markPlace(vector.anchor, vector.y);
      case 'setLeader':
        return this.drawLeader(vector);
      case 'draftMark':
        return this.sheet.drawPicture(vector.operators);
      default:
        return unreachable(vector);
    }
  }

  private drawLine(line: Line, x: number, y: number): void {
    for (const { run, x: from, width } of line.pieces) {
      const colour = run.shade;
      if (colour !== null)
        this.drawShade({ x: x + from - 1, y: y + 0.5, width: width + 2, height: line.height - 1, colour });
    }
    if (line.pieces.length > 0) {
      const operators = line.pieces.map((piece) => this.textOperators(piece, x + piece.x, y + line.baseline));
      this.sheet.addContent(`BT\n${operators.join('\n')}\nET`);
    }
    for (const piece of line.pieces) {
      if (piece.run.link === null) continue;
      this.link(piece.run.link, { x: x + piece.x, y, width: piece.width, height: line.height });
    }
  }

  private textOperators(piece: Piece, x: number, baseline: number): string {
    const { style } = piece.run;
    const [first] = piece.shapes;
    if (first === undefined) return '';
    const font = this.sheet.fontOn(this.sheet.page, first.face);
    const start = `${paint(style.colour)} rg\n/${font} ${fixed(style.size)} Tf`;
    if (piece.shapes.some(isRaised)) return `${start}\n${this.singly(piece, x, baseline)}`;
    const shown = piece.shapes.map((shape) => this.sheet.encode(shape)).join('');
    return `${start}\n1 0 0 -1 ${fixed(x)} ${fixed(baseline)} Tm\n[${shown}] TJ`;
  }

  /** Glyph by glyph, for marks that stand above or below a letter. */
  private singly(piece: Piece, x: number, baseline: number): string {
    const scale = piece.run.style.size / 1000;
    let at = x;
    const operators: string[] = [];
    for (const shape of piece.shapes) {
      for (const glyph of shape.glyphs) {
        const code = this.sheet.encode({ ...shape, glyphs: [{ ...glyph, advance: glyph.width }] });
        const position = `${fixed(at + glyph.dx * scale)} ${fixed(baseline - glyph.rise * scale)}`;
        operators.push(`1 0 0 -1 ${position} Tm\n[${code}] TJ`);
        at += glyph.advance * scale;
      }
    }
    return operators.join('\n');
  }

  private drawRule(x: number, y: number, length: number, rule: Rule): void {
    const line = `${fixed(x)} ${fixed(y)} m ${fixed(x + length)} ${fixed(y)} l S`;
    this.sheet.addContent(`${fixed(rule.width)} w ${paint(rule.colour)} RG\n${line}`);
  }

  private drawShade(shade: { x: number; y: number; width: number; height: number; colour: string }): void {
    const box = [shade.x, shade.y, shade.width, shade.height].map(fixed).join(' ');
    this.sheet.addContent(`${paint(shade.colour)} rg\n${box} re f`);
  }

  private drawLeader(leader: SetLeader): void {
    const { number, right, x, y } = leader;
    const width = number.pieces.reduce((sum, piece) => sum + piece.width, 0);
    const from = right - width - LEADER_GAP;
    const steps = Math.floor((from - x - LEADER_GAP) / DOT_DISTANCE);
    const baseline = fixed(y + leader.baseline - 0.4);
    if (steps > 0) {
      const start = Math.floor(from / DOT_DISTANCE) * DOT_DISTANCE;
      const dots = `${fixed(start)} ${baseline} m ${fixed(start - steps * DOT_DISTANCE)} ${baseline} l S`;
      this.sheet.addContent(`q 0.75 w 1 J [0 ${DOT_DISTANCE}] 0 d ${paint(houseStyle.colour.quiet)} RG\n${dots} Q`);
    }
    this.drawLine(number, right - width, y + leader.baseline - number.baseline);
    const left = x + leader.entry.left;
    const box = { x: left, y: y + leader.entry.top, width: right - left, height: leader.height - leader.entry.top };
    this.link({ kind: 'place', anchor: leader.target }, box);
  }

  private markPlace(anchor: string, y: number): void {
    const place = this.places.get(anchor);
    if (place !== undefined) this.sheet.addNamedDestination(place.name, 'XYZ', null, Math.max(y - AIR, 0), null);
  }

  private link(target: LinkTarget, box: { x: number; y: number; width: number; height: number }): void {
    if (target.kind === 'address') {
      this.sheet.link(box.x, box.y, box.width, box.height, target.href);
      return;
    }
    const place = this.places.get(target.anchor);
    if (place !== undefined) this.sheet.goTo(box.x, box.y, box.width, box.height, place.name);
  }
}

function isRaised(shape: Shape): boolean {
  return shape.glyphs.some((glyph) => glyph.dx !== 0 || glyph.rise !== 0);
}
