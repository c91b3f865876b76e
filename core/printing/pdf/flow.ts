import type { Box, Gathering, PageStart } from '#core/printing/pdf/boxes.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { tableStrips } from '#core/printing/pdf/rows.ts';
import { strip, textStrips, type Strip } from '#core/printing/pdf/strips.ts';

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

function hold(strips: Strip[]): void {
  for (let at = Math.max(strips.length - HELD, 0); at < strips.length; at += 1) {
    const last = strips[at];
    if (last !== undefined) strips[at] = { ...last, keepWithNext: true };
  }
}

function afterOf(box: Exclude<Box, PageStart>): number {
  if (box.kind === 'gathering') return GATHERING_GAP;
  return box.kind === 'space' ? 0 : box.after;
}

function gathered(
  { boxes }: Gathering,
  area: { readonly width: number; readonly height: number },
  typeCase: TypeCase,
): readonly Strip[] {
  const strips = flow(boxes, area, typeCase);
  return strips.map((part, index) => ({
    ...part,
    before: part.before + (index === 0 ? GATHERING_GAP : 0),
    keepWithNext: index < strips.length - 1,
  }));
}

const GATHERING_GAP = 24;

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
    case 'space':
      return [strip({ height: box.height, keepWithNext: true })];
  }
}
