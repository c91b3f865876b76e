import type { Inline } from '#core/document/document.ts';
import { run, type Divides, type LinkTarget, type Running } from '#core/printing/pdf/boxes.ts';
import { marked, type TextStyle } from '#core/printing/pdf/styles.ts';

type InlinePrinters = {
  readonly [Kind in Inline['kind']]: (inline: Extract<Inline, { kind: Kind }>, style: TextStyle) => Running;
};

const printers: InlinePrinters = {
  text: (inline, style) => divisible(inline.text, marked(style, inline.marks), 'words'),
  value: (inline, style) => divisible(inline.text, marked(style, inline.marks), 'smallWords'),
  term: (inline, style) => divisible(inline.text, marked(style, inline.marks), 'words'),
  blank: (inline, style) => ({
    ...run(`[${inline.prompt}]`, { ...style, colour: 'blank' }),
    shade: 'blankShade',
  }),
  reference: (inline, style) => ({ ...run(inline.text, style), link: { kind: 'place', anchor: inline.target } }),
  link: (inline, style) => ({ ...run(inline.text, style), link: addressOf(inline.href) }),
  lineBreak: () => ({ kind: 'lineEnd' }),
};

export function printInlines(content: readonly Inline[], style: TextStyle): readonly Running[] {
  return content.map((inline) => printInline(inline, style));
}

function printInline<Kind extends Inline['kind']>(inline: Extract<Inline, { kind: Kind }>, style: TextStyle): Running {
  return printers[inline.kind](inline, style);
}

function divisible(text: string, style: TextStyle, divides: Divides): Running {
  return { ...run(text, style), divides };
}

/** Only what a contract may lead to: the web over https, and mail. */
function addressOf(href: string): LinkTarget | null {
  return /^(https|mailto):/i.test(href) ? { kind: 'address', href } : null;
}
