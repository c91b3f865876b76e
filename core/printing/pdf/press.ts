import type { ColourName, Palette } from '#core/printing/houseStyle.ts';
import type { LinkTarget, Rule, Run } from '#core/printing/pdf/boxes.ts';
import type { DraftMark } from '#core/printing/pdf/draftMark.ts';
import type { Shape } from '#core/printing/pdf/glyphs.ts';
import type { Line, Piece } from '#core/printing/pdf/lines.ts';
import { fixed, paint } from '#core/printing/pdf/operators.ts';
import { PageRenderer } from '#core/printing/pdf/pdfmake.ts';
import type { FoundPlace } from '#core/printing/pdf/places.ts';
import type { Sheet } from '#core/printing/pdf/sheet.ts';
import type { Leader, Mark } from '#core/printing/pdf/strips.ts';
import { tag as tagOf, type Artifact, type Tag } from '#core/printing/pdf/tags.ts';
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
  /** What is being drawn, as long as it stays the same. */
  private current: Tag | Artifact | null = null;
  private readonly links = new Map<Run, Tag>();

  /** What can be read on each page, in the order it was drawn; kept if asked for. */
  readonly words: string[] = [];
  private readonly keepsWords: boolean;
  private page = '';

  private readonly colours: Palette;

  constructor(sheet: Sheet, places: ReadonlyMap<string, FoundPlace>, colours: Palette, keepsWords: boolean) {
    super(sheet);
    this.colours = colours;
    this.keepsWords = keepsWords;
    this.sheet = sheet;
    this.places = places;
  }

  override renderLine(mark: LineMark): void {
    this.drawLine(mark.line, mark.x, mark.y, mark.tag);
  }

  /** Nothing more is drawn on the page. */
  endPage(): void {
    this.endMarked();
    if (this.keepsWords) this.words.push(this.page);
    this.page = '';
  }

  override renderVector(vector: Vector): void {
    switch (vector.kind) {
      case 'rule':
        return this.drawRule(vector.x, vector.y, vector.length, vector.rule);
      case 'shade':
        return this.drawShade(vector);
      case 'field':
        this.endMarked();
        return this.sheet.addField(vector.field, { ...vector, height: vector.field.height });
      case 'part':
        this.sheet.structure.open(vector.tag);
        return;
      case 'anchor':
        return this.markPlace(vector.anchor, vector.y);
      case 'logo':
        this.mark(vector.tag);
        return this.sheet.drawLogo(vector);
      case 'setLeader':
        return this.drawLeader(vector);
      case 'draftMark':
        this.mark('Pagination');
        return this.sheet.drawPicture(vector.operators);
      default:
        return unreachable(vector);
    }
  }

  private paint(colour: ColourName): string {
    return paint(this.colours[colour]);
  }

  private drawLine(line: Line, x: number, y: number, tag: Tag | Artifact): void {
    if (this.keepsWords) this.page += `${wordsOf(line)}\n`;
    for (const { run, x: from, width } of line.pieces) {
      const colour = run.shade;
      if (colour !== null)
        this.drawShade({ x: x + from - 1, y: y + 0.5, width: width + 2, height: line.height - 1, colour });
    }
    for (const { owner, pieces } of this.parted(line.pieces, tag)) {
      this.mark(owner);
      const operators = pieces.map((piece) => this.textOperators(piece, x + piece.x, y + line.baseline));
      this.sheet.addContent(`BT\n${operators.join('\n')}\nET`);
      for (const piece of pieces) {
        if (piece.run.link === null) continue;
        const area = { x: x + piece.x, y, width: piece.width, height: line.height };
        this.link(piece.run.link, area, { owner, says: piece.run.text });
      }
    }
  }

  /** Links are parts of their own in the structure; a link that goes on in the next line is one part. */
  private parted(pieces: readonly Piece[], tag: Tag | Artifact) {
    const parts: { readonly owner: Tag | Artifact; readonly pieces: Piece[] }[] = [];
    for (const piece of pieces) {
      const owner = this.leads(piece.run) && typeof tag !== 'string' ? this.linkTag(piece.run, tag) : tag;
      const last = parts.at(-1);
      if (last?.owner === owner) last.pieces.push(piece);
      else parts.push({ owner, pieces: [piece] });
    }
    return parts;
  }

  private leads({ link }: Run): boolean {
    return link !== null && (link.kind === 'address' || this.places.has(link.anchor));
  }

  private linkTag(run: Run, parent: Tag): Tag {
    const known = this.links.get(run) ?? tagOf('Link', parent);
    this.links.set(run, known);
    return known;
  }

  /** What is drawn next belongs to this part of the structure. */
  private mark(tag: Tag | Artifact): void {
    if (this.current === tag) return;
    this.endMarked();
    this.current = tag;
    if (typeof tag === 'string') {
      this.sheet.addContent(`/Artifact <</Type /${tag}>> BDC`);
      return;
    }
    const name = this.sheet.structure.open(tag);
    this.sheet.addContent(`/${name} <</MCID ${this.sheet.structure.content(tag, this.sheet.page)}>> BDC`);
  }

  private endMarked(): void {
    if (this.current !== null) this.sheet.addContent('EMC');
    this.current = null;
  }

  private textOperators(piece: Piece, x: number, baseline: number): string {
    const { style } = piece.run;
    const [first] = piece.shapes;
    if (first === undefined) return '';
    const font = this.sheet.fontOn(this.sheet.page, first.face);
    const start = `${this.paint(style.colour)} rg\n/${font} ${fixed(style.size)} Tf`;
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
    this.mark('Layout');
    const line = `${fixed(x)} ${fixed(y)} m ${fixed(x + length)} ${fixed(y)} l S`;
    this.sheet.addContent(`${fixed(rule.width)} w ${this.paint(rule.colour)} RG\n${line}`);
  }

  private drawShade(shade: { x: number; y: number; width: number; height: number; colour: ColourName }): void {
    this.mark('Layout');
    const box = [shade.x, shade.y, shade.width, shade.height].map(fixed).join(' ');
    this.sheet.addContent(`${this.paint(shade.colour)} rg\n${box} re f`);
  }

  private drawLeader(leader: SetLeader): void {
    const { number, right, x, y } = leader;
    const width = number.pieces.reduce((sum, piece) => sum + piece.width, 0);
    const from = right - width - LEADER_GAP;
    const steps = Math.floor((from - x - LEADER_GAP) / DOT_DISTANCE);
    const baseline = fixed(y + leader.baseline - 0.4);
    if (steps > 0) {
      this.mark('Layout');
      const start = Math.floor(from / DOT_DISTANCE) * DOT_DISTANCE;
      const dots = `${fixed(start)} ${baseline} m ${fixed(start - steps * DOT_DISTANCE)} ${baseline} l S`;
      this.sheet.addContent(`q 0.75 w 1 J [0 ${DOT_DISTANCE}] 0 d ${this.paint('quiet')} RG\n${dots} Q`);
    }
    this.drawLine(number, right - width, y + leader.baseline - number.baseline, leader.tag);
    const left = x + leader.entry.left;
    const box = { x: left, y: y + leader.entry.top, width: right - left, height: leader.height - leader.entry.top };
    const says = number.pieces.map((piece) => piece.run.text).join('');
    this.link({ kind: 'place', anchor: leader.target }, box, { owner: leader.tag, says });
  }

  private markPlace(anchor: string, y: number): void {
    const place = this.places.get(anchor);
    if (place !== undefined) this.sheet.addNamedDestination(place.name, 'XYZ', null, Math.max(y - AIR, 0), null);
  }

  private link(
    target: LinkTarget,
    box: { x: number; y: number; width: number; height: number },
    { owner, says }: { owner: Tag | Artifact; says: string },
  ): void {
    const options = this.sheet.annotationOptions(owner, says);
    if (target.kind === 'address') {
      this.sheet.link(box.x, box.y, box.width, box.height, target.href, options);
      return;
    }
    const place = this.places.get(target.anchor);
    if (place !== undefined) this.sheet.goTo(box.x, box.y, box.width, box.height, place.name, options);
  }
}

function wordsOf({ pieces }: Line): string {
  const codePoints = pieces.flatMap(({ shapes }) =>
    shapes.flatMap(({ glyphs }) => glyphs.flatMap((glyph) => glyph.codePoints)),
  );
  return codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');
}

function isRaised(shape: Shape): boolean {
  return shape.glyphs.some((glyph) => glyph.dx !== 0 || glyph.rise !== 0);
}
