import type { MarginPart } from '#core/brand/fields.ts';
import type { RunningText } from '#core/document/document.ts';
import { countsPages, pageLogo, type Look } from '#core/printing/look.ts';

/** A line in the margin of a page: what stands at either end of it. */
export interface MarginLine {
  readonly left: readonly MarginPart[];
  readonly right: readonly MarginPart[];
}

/** Between two things that are told in one line of a margin. */
export const BETWEEN = '\u00a0· ';
/** Between what stands at one end of a line of a margin and what stands at the other, in points, at the least. */
export const MARGIN_GAP = 18;
/** More signs than any line of a margin holds: what is beyond them need not be measured. */
export const LONGEST_RUNNING = 400;

/** The line at the top of a page. A logo has one end of it for itself. */
export function headerLine({ header: { left, right } }: RunningText, look: Look): MarginLine {
  const { header } = look;
  const side = pageLogo(look)?.logo.side ?? null;
  if (side === null && header === null) return { left: textParts(left), right: textParts(right) };
  const line = header ?? textParts([left, right].filter((part) => part !== '').join(BETWEEN));
  return side === 'left' ? { left: [], right: line } : { left: line, right: [] };
}

/** The line at the foot of a page. Pages are always counted, at its end or where the firm wants them. */
export function footerLine({ footer, page }: RunningText, look: Look): MarginLine {
  const left = look.footer ?? textParts(footer.left);
  if (countsPages(look)) return { left, right: [] };
  return { left, right: [...textParts(page.before), { kind: 'page' }, ...textParts(page.between), { kind: 'pages' }] };
}

/** Nothing where there is no text. */
export function textParts(text: string): readonly MarginPart[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
