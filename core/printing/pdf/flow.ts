import type { Box } from '#core/printing/pdf/boxes.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { tableStrips } from '#core/printing/pdf/rows.ts';
import { strip, textStrips, type Strip } from '#core/printing/pdf/strips.ts';

/** Boxes as strips, with the room between them: what follows one box and precedes the next adds up. */
export function flow(
  boxes: readonly Box[],
  area: { readonly width: number; readonly height: number },
  typeCase: TypeCase,
) {
  const strips: Strip[] = [];
  let pageStart: Strip['pageStart'] = null;
  let after = 0;
  for (const box of boxes) {
    if (box.kind === 'pageStart') {
      pageStart = box.bare ? 'bare' : 'running';
      after = 0;
      continue;
    }
    const [first, ...rest] = stripsOf(box, area, typeCase);
    if (first === undefined) continue;
    strips.push({ ...first, before: first.before + after, pageStart }, ...rest);
    pageStart = null;
    after = box.kind === 'space' ? 0 : box.after;
  }
  return strips;
}

function stripsOf(
  box: Exclude<Box, { kind: 'pageStart' }>,
  area: { readonly width: number; readonly height: number },
  typeCase: TypeCase,
): readonly Strip[] {
  switch (box.kind) {
    case 'text':
      return textStrips(box, area.width, typeCase);
    case 'table':
      return tableStrips(box, area.width, area.height, typeCase);
    case 'space':
      return [strip({ height: box.height, keepWithNext: true })];
  }
}
