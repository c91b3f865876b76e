import type { Inline, Link, Mark, Reference } from '#core/document/document.ts';
import { annexLabel } from '#core/printing/word/annexLabel.ts';
import { acceptedAddress } from '#core/printing/word/addresses.ts';
import type { Targets } from '#core/printing/word/bookmarks.ts';
import { plain, type Run } from '#core/printing/word/story.ts';

const printers: {
  readonly [Kind in Inline['kind']]: (inline: Extract<Inline, { kind: Kind }>, targets: Targets) => Run;
} = {
  text: ({ text, marks }) => markedText(text, marks, null),
  value: ({ text, marks, path }) => markedText(text, marks, path),
  term: ({ text, marks }) => markedText(text, marks, null),
  blank: ({ prompt, path }) => ({ kind: 'blank', text: `[${prompt}]`, answers: path }),
  reference: crossReference,
  link: webLink,
  lineBreak: () => ({ kind: 'lineBreak' }),
};

export function printInlines(content: readonly Inline[], targets: Targets): readonly Run[] {
  return content.map((inline) => printInline(inline, targets));
}

/** The same runs in bold. */
export function emboldened(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.kind === 'text' ? { ...run, isBold: true } : run));
}

function printInline<Kind extends Inline['kind']>(inline: Extract<Inline, { kind: Kind }>, targets: Targets): Run {
  return printers[inline.kind](inline, targets);
}

function markedText(text: string, marks: readonly Mark[], answers: string | null): Run {
  return { kind: 'text', text, isBold: marks.includes('bold'), isItalic: marks.includes('italic'), answers };
}

function webLink({ href, text }: Link): Run {
  const address = acceptedAddress(href);
  return address === null ? plain(text) : { kind: 'link', href: address, text };
}

/** Word counts the number of a clause itself; of an annex it repeats the number; a definition has no number to count. */
function crossReference({ target, text }: Reference, targets: Targets): Run {
  const found = targets.get(target);
  if (found === undefined) return plain(text);
  if (found.kind === 'definition') return { kind: 'jump', bookmark: found.bookmark, runs: [plain(text)] };
  const { bookmark, kind } = found;
  if (kind === 'clause') return { kind: 'field', instruction: `REF ${bookmark} \\w \\h`, shown: text };
  const runs = annexLabel(text, (shown) => [{ kind: 'field', instruction: `REF ${bookmark} \\h`, shown }]);
  return { kind: 'jump', bookmark, runs };
}
