import type { EvaluatedMark } from '#core/clauses/evaluated.ts';
import type { ClauseBranch, ClauseInline } from './clauseDocument.ts';

/** Inlines as Markdown can say them: blanks are unmarked, no line begins or ends with one, and equal texts are one. */
export type TidyInline =
  | Exclude<ClauseInline, { readonly kind: 'choice' }>
  | { readonly kind: 'choice'; readonly branches: readonly ClauseBranch<TidyInline>[] };

/** The inlines of a paragraph, in the form in which they are written. */
export function tidyInlines(content: readonly ClauseInline[]): readonly TidyInline[] {
  return trimmed(joined(tidied(content, ' ')));
}

/** `around`: the sign that may stand before and after all of it. */
function tidied(all: readonly ClauseInline[], around: string): readonly TidyInline[] {
  const content = all.filter((inline) => inline.kind !== 'text' || inline.text !== '');
  return content.flatMap((inline, index): readonly TidyInline[] => {
    const after = content[index + 1];
    if (inline.kind === 'text') {
      const piece = { ...inline, text: withoutOpening(inline.text, after, around) };
      return piecesOf(piece, beside(content[index - 1], -1, around), beside(after, 0, around));
    }
    if (inline.kind !== 'choice')
      return 'text' in inline ? [{ ...inline, text: apart(withoutOpening(inline.text, after, around)) }] : [inline];
    const branches = inline.branches.map(({ condition, content: inside }) => ({
      condition,
      content: withoutBlanksAt(isBreak, joined(tidied(inside, 'x'))),
    }));
    // A condition under which nothing is said says nothing.
    return branches.some((branch) => branch.content.length > 0) ? [{ kind: 'choice', branches }] : [];
  });
}

/** With a blank after a bracket at its end that would begin a tag or an anchor with what follows. */
function withoutOpening(text: string, after: ClauseInline | undefined, around: string): string {
  return opensWith(after, around) ? text.replace(/\{$/u, '{ ') : text;
}

function opensWith(after: ClauseInline | undefined, around: string): boolean {
  if (after === undefined) return around !== ' ';
  if ('text' in after) return after.text.startsWith('#');
  return after.kind === 'value' || after.kind === 'choice' || after.kind === 'kept';
}

/** The sign on that side of a text; a letter stands for whatever could be there. */
function beside(inline: ClauseInline | undefined, at: 0 | -1, around: string): string {
  if (inline === undefined) return around;
  if (inline.kind === 'lineBreak') return ' ';
  return inline.kind === 'text' ? (inline.text.at(at) ?? 'x') : 'x';
}

/** `{#` would be taken for an anchor, however it is escaped. */
function apart(text: string): string {
  return text.replaceAll('{#', '{ #');
}

interface MarkedText {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly EvaluatedMark[];
}

const LETTER = /[^\s\p{P}\p{S}]/u;
const APART = /[\s\p{P}\p{S}]/u;

/**
 * A marked text in up to three pieces: blanks at its ends lose their marks, and so do signs beside which a mark would not
 * be read because a letter stands on the other side of it.
 */
function piecesOf({ text, marks }: MarkedText, before: string, after: string): readonly MarkedText[] {
  const collapsed = apart(text.replaceAll(/[\t\n\r ]+/gu, ' '));
  if (collapsed === '') return [];
  if (marks.length === 0) return [{ kind: 'text', text: collapsed, marks }];
  const from = beginOfMark(collapsed, before);
  const to = endOfMark(collapsed, after);
  if (from >= to) return [{ kind: 'text', text: collapsed, marks: [] }];
  const pieces: readonly MarkedText[] = [
    { kind: 'text', text: collapsed.slice(0, from), marks: [] },
    { kind: 'text', text: collapsed.slice(from, to), marks },
    { kind: 'text', text: collapsed.slice(to), marks: [] },
  ];
  return pieces.filter(({ text: piece }) => piece !== '');
}

function beginOfMark(text: string, before: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const isFirst = at === 0 ? APART.test(before) : APART.test(text[at - 1] ?? '');
    const here = text[at] ?? '';
    if (LETTER.test(here) || (isFirst && !/\s/u.test(here))) return at;
  }
  return text.length;
}

function endOfMark(text: string, after: string): number {
  for (let at = text.length; at > 0; at -= 1) {
    const isLast = at === text.length ? APART.test(after) : APART.test(text[at] ?? '');
    const here = text[at - 1] ?? '';
    if (LETTER.test(here) || (isLast && !/\s/u.test(here))) return at;
  }
  return 0;
}

function joined(inlines: readonly TidyInline[]): readonly TidyInline[] {
  const result: TidyInline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && last.marks.join() === inline.marks.join()) {
      result[result.length - 1] = { ...last, text: (last.text + inline.text).replaceAll('  ', ' ') };
    } else {
      result.push(inline);
    }
  }
  return result;
}

type AtEdge = (inline: TidyInline | undefined) => boolean;

const isBreak: AtEdge = (inline) => inline?.kind === 'lineBreak';
const isEdge: AtEdge = (inline) => inline === undefined || isBreak(inline);

/** Texts without the blanks that stand at an edge. */
function withoutBlanksAt(isThere: AtEdge, inlines: readonly TidyInline[]): readonly TidyInline[] {
  return inlines.flatMap((inline, index): readonly TidyInline[] => {
    if (inline.kind !== 'text') return [inline];
    const start = isThere(inlines[index - 1]) ? inline.text.replace(/^ +/u, '') : inline.text;
    const text = isThere(inlines[index + 1]) ? start.replace(/ +$/u, '') : start;
    return text === '' ? [] : [{ ...inline, text }];
  });
}

/** Without blanks at the ends of lines, and without line breaks at the ends of the paragraph. */
function trimmed(inlines: readonly TidyInline[]): readonly TidyInline[] {
  const lines = withoutBlanksAt(isEdge, inlines);
  const from = lines.findIndex((inline) => !isBreak(inline));
  const to = lines.findLastIndex((inline) => !isBreak(inline));
  return from < 0 ? [] : withoutBlanksAt(isEdge, lines.slice(from, to + 1));
}
