import type { Box, Gathering, PageStart } from '#core/printing/pdf/boxes.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import type { Line, TypeCase } from '#core/printing/pdf/lines.ts';
import { senderStrip } from '#core/printing/pdf/sender.ts';
import { tableStrips } from '#core/printing/pdf/rows.ts';
import { strip, textStrips, type Keep, type Strip } from '#core/printing/pdf/strips.ts';

/** Boxes as strips, with the room between them: what follows one box and precedes the next adds up. */
export function flow(
  boxes: readonly Box[],
  area: { readonly width: number; readonly height: number },
  typeCase: TypeCase,
): readonly Strip[] {
  const strips: Strip[] = [];
  let pageStart: Strip['pageStart'] = null;
  let after = 0;
  for (const box of boxes) {
    if (box.kind === 'pageStart') {
      pageStart = box.bare ? 'bare' : 'running';
      after = 0;
      continue;
    }
    if (box.kind === 'gathering') hold(strips);
    const [first, ...rest] = stripsOf(box, area, typeCase);
    if (first === undefined) continue;
    strips.push({ ...first, before: first.before + after, pageStart }, ...rest);
    pageStart = null;
    after = afterOf(box);
  }
  return strips;
}

/** A line alone would be little to hold on to. */
const HELD = 2;

/** The last lines stay with what follows. */
function hold(strips: Strip[]): void {
  let held = 0;
  for (let at = strips.length - 1; at >= 0 && held < HELD; at -= 1) {
    const last = strips[at];
    if (last === undefined) return;
    strips[at] = { ...last, keepWithNext: 'always' };
    held += linesIn(last);
    if (last.pageStart !== null) return;
  }
}

const hasWords = ({ pieces }: Line): boolean => pieces.some(({ run }) => run.text.trim() !== '');

function linesIn({ marks }: Strip): number {
  return new Set(marks.flatMap((mark) => (mark.kind === 'line' && hasWords(mark.line) ? [mark.y] : []))).size;
}

function afterOf(box: Exclude<Box, PageStart>): number {
  if (box.kind === 'gathering') return houseStyle.signature.gap;
  if (box.kind === 'sender') return houseStyle.sender.after;
  return box.kind === 'space' ? 0 : box.after;
}

function gathered(
  { boxes }: Gathering,
  area: { readonly width: number; readonly height: number },
  typeCase: TypeCase,
): readonly Strip[] {
  const strips = flow(boxes, area, typeCase);
  const firstForm = boxes.findIndex((box) => box.kind === 'table' && box.isForm);
  const opening = flow(boxes.slice(0, firstForm), area, typeCase).length;
  const keepOf = ({ keepWithNext }: Strip, index: number): Keep => {
    if (index === strips.length - 1) return 'no';
    return keepWithNext === 'no' && index >= opening ? 'ifRoom' : 'always';
  };
  return strips.map((part, index) => ({
    ...part,
    before: part.before + (index === 0 ? houseStyle.signature.gap : 0),
    keepWithNext: keepOf(part, index),
  }));
}

function stripsOf(
  box: Exclude<Box, PageStart>,
  area: { readonly width: number; readonly height: number },
  typeCase: TypeCase,
): readonly Strip[] {
  switch (box.kind) {
    case 'text':
      return textStrips(box, area.width, typeCase);
    case 'table':
      return tableStrips(box, area.width, area.height, typeCase);
    case 'gathering':
      return gathered(box, area, typeCase);
    case 'sender':
      return [senderStrip(box, area, typeCase)];
    case 'space':
      return [strip({ height: box.height, keepWithNext: 'always' })];
  }
}
