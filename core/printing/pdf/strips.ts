import type { Picture } from '#core/brand/picture/readPicture.ts';
import type { ColourName } from '#core/printing/houseStyle.ts';
import type { FieldBox, Rule, TextBox } from '#core/printing/pdf/boxes.ts';
import { setLines, type Line, type TypeCase } from '#core/printing/pdf/lines.ts';
import type { TextStyle } from '#core/printing/pdf/styles.ts';
import type { Artifact, Tag } from '#core/printing/pdf/tags.ts';

/** A mark on the paper; `x` from the left margin, `y` from the top of its strip. */
export type Mark =
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly line: Line; readonly tag: Tag | Artifact }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly length: number; readonly rule: Rule }
  | {
      readonly kind: 'shade';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: ColourName;
    }
  | { readonly kind: 'anchor'; readonly y: number; readonly anchor: string }
  /** A part of the structure begins here, even if nothing is printed in it. */
  | { readonly kind: 'part'; readonly tag: Tag }
  | {
      readonly kind: 'field';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly field: FieldBox;
    }
  | LogoMark
  | Leader;

export interface LogoMark {
  readonly kind: 'logo';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  readonly tag: Tag | Artifact;
}

/** Dots from the end of an entry to the number of the page its target stands on. */
export interface Leader {
  readonly kind: 'leader';
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
  readonly style: TextStyle;
  readonly target: string;
  /** The whole entry can be clicked on; measured from `x` and `y`. */
  readonly entry: { readonly left: number; readonly top: number };
  readonly tag: Tag | Artifact;
}

/** Whether the next strip must stand on the same page: `ifRoom` is given up where all that hangs together is too high. */
export type Keep = 'no' | 'ifRoom' | 'always';

/** A slice of the document across the page that is never cut. */
export interface Strip {
  /** Room above it, given up at the top of a page. */
  readonly before: number;
  readonly height: number;
  readonly keepWithNext: Keep;
  readonly marks: readonly Mark[];
  /** Printed first when this strip starts a page. */
  readonly repeated: Strip | null;
  readonly pageStart: 'bare' | 'running' | null;
}

/** Room between an entry and the page number at the end of its line. */
const PAGE_NUMBER_ROOM = 34;
const LABEL_GAP = 5;

export function strip(differences: Partial<Strip>): Strip {
  return { before: 0, height: 0, keepWithNext: 'no', marks: [], repeated: null, pageStart: null, ...differences };
}

/** The lines of a paragraph, at least two of them together before and after a page break; all of them if it is whole. */
export function textStrips(box: TextBox, width: number, typeCase: TypeCase): readonly Strip[] {
  const labelLine = box.label === null ? null : setLabel(box, typeCase);
  const overhang = box.label === null || labelLine === null ? 0 : labelLine.width + LABEL_GAP - box.label.hang;
  const room = width - box.indent - (box.leaderTo === null ? 0 : PAGE_NUMBER_ROOM);
  const lines = setLines(box, Math.max(room, 1), typeCase, Math.max(0, overhang));
  return lines.map((line, index) => {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const marks: Mark[] = isFirst ? opening(box, line, labelLine, width) : [];
    if (isLast && box.field !== null) marks.push(fieldMark(box, box.field, line, width));
    marks.push({ kind: 'line', x: box.indent, y: 0, line, tag: box.tag });
    if (isLast && box.leaderTo !== null) marks.push(leader(box, box.leaderTo, lines, width));
    return strip({
      before: isFirst ? box.before : 0,
      height: line.height,
      keepWithNext: isLast ? keepAfter(box) : keepIf(box.isWhole || isFirst || index === lines.length - 2),
      marks,
    });
  });
}

/** A heading never stands last; what introduces something may where it is too much to be held together. */
function keepAfter({ isWhole, keepWithNext }: TextBox): Keep {
  if (!keepWithNext) return 'no';
  return isWhole ? 'always' : 'ifRoom';
}

export function keepIf(isKept: boolean): Keep {
  return isKept ? 'always' : 'no';
}

function fieldMark(box: TextBox, field: FieldBox, line: Line, width: number): Mark {
  return { kind: 'field', x: box.indent, y: line.height - field.height, width: width - box.indent, field };
}

function setLabel(box: TextBox, typeCase: TypeCase): Line | null {
  const runs = [...(box.label?.runs ?? []), { kind: 'lineEnd' } as const];
  return setLines({ ...box, runs, align: 'left' }, Number.MAX_SAFE_INTEGER, typeCase)[0] ?? null;
}

function opening(box: TextBox, line: Line, label: Line | null, width: number): Mark[] {
  const marks: Mark[] = box.anchors.map((anchor) => ({ kind: 'anchor', y: 0, anchor }));
  if (box.ruleAbove !== null) {
    marks.push({ kind: 'rule', x: box.indent, y: 0, length: width - box.indent, rule: box.ruleAbove });
  }
  if (box.label !== null && label !== null) {
    const { hang, tag } = box.label;
    const y = line.baseline - label.baseline;
    marks.push({ kind: 'line', x: box.indent - hang, y, line: label, tag: tag ?? box.tag });
  }
  return marks;
}

function leader(box: TextBox, target: string, lines: readonly Line[], width: number): Leader {
  const last = lines.at(-1);
  const height = last?.height ?? 0;
  const x = box.indent + (last?.width ?? 0);
  const left = box.indent - (box.label?.hang ?? 0) - x;
  const top = height - lines.reduce((sum, line) => sum + line.height, 0);
  const baseline = last?.baseline ?? 0;
  const { style, tag } = box;
  return { kind: 'leader', x, y: 0, right: width, baseline, height, style, target, entry: { left, top }, tag };
}

/** The mark further to the right and further down. */
export function moved(mark: Mark, x: number, y: number): Mark {
  switch (mark.kind) {
    case 'anchor':
      return { ...mark, y: mark.y + y };
    case 'part':
      return mark;
    case 'leader':
      return { ...mark, x: mark.x + x, y: mark.y + y, right: mark.right + x };
    case 'field':
    case 'line':
    case 'logo':
    case 'rule':
    case 'shade':
      return { ...mark, x: mark.x + x, y: mark.y + y };
  }
}
