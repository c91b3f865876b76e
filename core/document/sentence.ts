import type { Inline } from './document.ts';
import { phrase, text } from './inline.ts';

/** The same words with a capital first letter; a legal name stands as it is registered. */
export function capitalised(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined || !('text' in first) || first.kind === 'reference' || isLegalName(first)) return inlines;
  const [initial = ''] = first.text;
  const capital = initial.toLocaleUpperCase();
  return capital === initial ? inlines : [{ ...first, text: `${capital}${first.text.slice(initial.length)}` }, ...rest];
}

/** Words somebody typed, as a sentence of its own: a capital letter first and a stop last. */
export function sentence(inlines: readonly Inline[]): readonly Inline[] {
  return capitalised(ended(inlines));
}

/** The same words with a stop last, unless they end with a mark of their own. */
export function ended(inlines: readonly Inline[]): readonly Inline[] {
  return endsWith(inlines, /[.!?:]$/u) ? inlines : phrase(withoutStop(inlines), '.');
}

/** Words somebody typed, inside a sentence that goes on after them: without the stop they may end with. */
export function withoutStop(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last === undefined || !('text' in last) || !/[.;]$/u.test(last.text)) return inlines;
  return [...inlines.slice(0, -1), { ...last, text: last.text.replace(/[.;\s]+$/u, '') }];
}

/** One stop where a value that ends with one, "5.000 kr.", meets the stop of the sentence. */
export function withSingleStops(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index) => {
    const before = inlines[index - 1];
    const isDoubled = before !== undefined && endsWith([before], /\.$/u);
    if (!isDoubled || inline.kind !== 'text' || !/^\.(?!\.)/u.test(inline.text)) return [inline];
    return inline.text === '.' ? [] : [{ ...inline, text: inline.text.slice(1) }];
  });
}

/** Sentences one after the other in a paragraph; what is `null` is left out. `null` when nothing is left. */
export function joined(...sentences: readonly (readonly Inline[] | null)[]): readonly Inline[] | null {
  const said = sentences.filter((one) => one !== null && one.length > 0);
  if (said.length === 0) return null;
  return said.flatMap((one, index) => (index === 0 ? capitalised(one ?? []) : [text(' '), ...capitalised(one ?? [])]));
}

function endsWith(inlines: readonly Inline[], pattern: RegExp): boolean {
  const last = inlines.at(-1);
  return last !== undefined && 'text' in last && pattern.test(last.text);
}

function isLegalName(inline: Inline): boolean {
  return inline.kind === 'value' && inline.path.endsWith('/legalName');
}
