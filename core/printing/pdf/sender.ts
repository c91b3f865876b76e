import { houseStyle } from '#core/printing/houseStyle.ts';
import type { PlacedLogo } from '#core/printing/look.ts';
import { run, textBox, type SenderBox } from '#core/printing/pdf/boxes.ts';
import { setLines, type TypeCase } from '#core/printing/pdf/lines.ts';
import { strip, type Mark, type Strip } from '#core/printing/pdf/strips.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';

const { page, sender: measures } = houseStyle;

/** Logo and address of the firm as one strip. It is the first thing on its page, which is how the place of the logo is known. */
export function senderStrip(
  { look, parent }: SenderBox,
  { width }: { readonly width: number },
  typeCase: TypeCase,
): Strip {
  const { logo, sender } = look;
  const isLeft = logo?.side === 'right';
  const x = isLeft ? 0 : measures.from * width;
  const room = isLeft ? (1 - measures.from) * width : width - x;
  const marks: Mark[] = logo === null ? [] : [logoMark(logo, width, parent)];
  let y = 0;
  sender.lines.forEach((text, index) => {
    const style = sender.hasName && index === 0 ? styles.senderName : styles.sender;
    const paragraph = tag('P', parent);
    for (const line of setLines(textBox({ runs: [run(text, style)], style }), room, typeCase)) {
      marks.push({ kind: 'line', x, y, line, tag: paragraph });
      y += line.height;
    }
  });
  return strip({ height: Math.max(y, logo?.onCover.height ?? 0), keepWithNext: 'always', marks });
}

function logoMark({ picture, onCover, side, alt }: PlacedLogo, room: number, parent: Tag): Mark {
  const { width, height } = onCover;
  const x = side === 'left' ? 0 : room - width;
  const left = page.margin.left + x;
  const top = page.height - page.margin.top;
  const box = [left, top - height, left + width, top] as const;
  return {
    kind: 'logo',
    x,
    y: 0,
    width,
    height,
    picture,
    tag: tag('Figure', parent, { alt, trait: { kind: 'box', box } }),
  };
}
