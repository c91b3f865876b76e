import type { Blank, Inline, LineBreak, Mark, Reference, Text, Value } from './document.ts';

/** Something a sentence is put together from. */
export type Phrase = string | Inline | readonly Inline[];

export function text(words: string, marks: readonly Mark[] = []): Text {
  return { kind: 'text', text: words, marks };
}

export function value(path: string, words: string, marks: readonly Mark[] = []): Value {
  return { kind: 'value', path, text: words, marks };
}

export function blank(path: string, prompt: string): Blank {
  return { kind: 'blank', path, prompt };
}

export function reference(target: string): Reference {
  return { kind: 'reference', target, text: '' };
}

export const lineBreak: LineBreak = { kind: 'lineBreak' };

/** The parts one after the other, strings as text; empty strings leave nothing. */
export function phrase(...parts: readonly Phrase[]): readonly Inline[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return part === '' ? [] : [text(part)];
    return isInlines(part) ? part : [part];
  });
}

/** A sentence with values in it: `` line`within ${deadline} of ${event}` ``. */
export function line(words: TemplateStringsArray, ...parts: readonly Phrase[]): readonly Inline[] {
  return phrase(...words.flatMap((piece, index) => [piece, parts[index] ?? '']));
}

/** The text a reader sees, without marks; a blank shows its prompt in brackets. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines.map(visible).join('');
}

/** Whether something in the words has still to be answered. */
export function hasBlank(inlines: readonly Inline[]): boolean {
  return inlines.some(({ kind }) => kind === 'blank');
}

function visible(inline: Inline): string {
  if (inline.kind === 'lineBreak') return ' ';
  return inline.kind === 'blank' ? `[${inline.prompt}]` : inline.text;
}

function isInlines(part: Inline | readonly Inline[]): part is readonly Inline[] {
  return Array.isArray(part);
}
