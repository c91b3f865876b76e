import type { Inline } from '#core/document/document.ts';
import { phrase } from '#core/document/inline.ts';

/** What a form says around a value, with the value's own inlines in its place: `compared('atLeast', …)` around 99.9%. */
export function around(form: (words: string) => string, inlines: readonly Inline[]): readonly Inline[] {
  const [before = '', after = ''] = form('\n').split('\n');
  return phrase(before, inlines, after);
}
