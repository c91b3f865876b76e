import type { CSSProperties } from 'react';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { CONTRACT_FONT } from '#renderer/theme/theme.ts';

const { colour, text, hang, clauseHeading, table } = houseStyle;
const PIXELS_PER_POINT = 4 / 3;

/** Points of the printed page as multiples of its text size. */
const em = (points: number) => `${points / text.size}em`;

const measures: Readonly<Record<string, string>> = {
  '--text-size': String(text.size),
  '--line-height': String(text.lineHeight),
  '--after': em(text.after),
  '--hang-1': em(hang[1]),
  '--hang-3': em(hang[3]),
  '--clause-heading': em(clauseHeading.size),
  '--table-size': em(table.size),
  '--ink': `#${colour.ink}`,
  '--accent': `#${colour.accent}`,
  '--quiet': `#${colour.quiet}`,
  '--rule': `#${colour.rule}`,
  '--shade': `#${colour.shade}`,
  '--blank': `#${colour.blank}`,
  '--blank-shade': `#${colour.blankShade}`,
};

/** The look of the printed contract for `contract.css`; at 100 per cent the text is as large as on paper. */
export function sheetStyle(zoom: number): CSSProperties {
  const fontSize = `${(zoom / 100) * text.size * PIXELS_PER_POINT}px`;
  return { ...measures, fontFamily: CONTRACT_FONT, fontSize };
}
