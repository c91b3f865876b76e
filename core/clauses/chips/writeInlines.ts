import type { EvaluatedMark } from '#core/clauses/evaluated.ts';
import { readLiquid } from '#core/clauses/liquid.ts';
import { unreachable } from '#core/unreachable.ts';
import type { ClauseBranch, ClauseInline } from './clauseDocument.ts';
import { escapeAddress, escapeText } from './escape.ts';
import { readBlocks } from './readBlocks.ts';
import { tidyInlines, type TidyInline } from './tidyInlines.ts';
import { writeChoice } from './writeChoice.ts';

/**
 * The Markdown of one paragraph. Where a mark would not be read beside a letter, it begins or ends one sign later; marks
 * that Markdown cannot tell apart, as bold and italic parts of one word, are left out: italics first.
 */
export function writeInlines(content: readonly ClauseInline[]): string {
  const tidy = tidyInlines(content);
  const written = writeTidy(tidy, true);
  if (!hasMarks(tidy) || isReadAs(tidy, written)) return written;
  const upright = tidyInlines(withMarks(content, ['bold']));
  const again = writeTidy(upright, true);
  return isReadAs(upright, again) ? again : writeTidy(tidyInlines(withMarks(content, [])), true);
}

function hasMarks(inlines: readonly TidyInline[]): boolean {
  return inlines.some((inline) =>
    inline.kind === 'choice'
      ? inline.branches.some((branch) => hasMarks(branch.content))
      : 'marks' in inline && inline.marks.length > 0,
  );
}

function isReadAs(tidy: readonly TidyInline[], written: string): boolean {
  const [read, ...others] = readBlocks(readLiquid(written).nodes, written) ?? [];
  if (others.length > 0 || read?.block?.kind !== 'paragraph') return false;
  return JSON.stringify(tidyInlines(read.block.content)) === JSON.stringify(tidy);
}

/** With no other marks than these. */
function withMarks(content: readonly ClauseInline[], allowed: readonly EvaluatedMark[]): readonly ClauseInline[] {
  return content.map((inline): ClauseInline => {
    if (inline.kind === 'choice') {
      const branches = inline.branches.map((branch) => ({ ...branch, content: withMarks(branch.content, allowed) }));
      return { ...inline, branches };
    }
    if (!('marks' in inline)) return inline;
    return { ...inline, marks: inline.marks.filter((mark) => allowed.includes(mark)) };
  });
}

function writeTidy(inlines: readonly TidyInline[], mayBegin: boolean): string {
  let text = '';
  let isAtStart = mayBegin;
  let open: readonly EvaluatedMark[] = [];
  for (const [index, inline] of inlines.entries()) {
    const marks = 'marks' in inline ? inline.marks : [];
    const next = changedMarks(
      open,
      marks.toSorted((a, b) => stays(b, inlines, index) - stays(a, inlines, index)),
    );
    text += next.written + writeOne(inline, isAtStart);
    open = next.open;
    isAtStart = leavesStart(inline, isAtStart);
  }
  return text + changedMarks(open, []).written;
}

/** How many of the next inlines have the mark. */
function stays(mark: EvaluatedMark, inlines: readonly TidyInline[], from: number): number {
  const end = inlines.findIndex((inline, at) => at >= from && !('marks' in inline && inline.marks.includes(mark)));
  return end < 0 ? inlines.length : end;
}

const SIGNS: Readonly<Record<EvaluatedMark, string>> = { bold: '**', italic: '*' };

/** Closes what does not go on, from the innermost, and opens what is new. */
function changedMarks(open: readonly EvaluatedMark[], wanted: readonly EvaluatedMark[]) {
  const stays = open.findIndex((mark) => !wanted.includes(mark));
  const kept = stays < 0 ? open : open.slice(0, stays);
  const added = wanted.filter((mark) => !kept.includes(mark));
  const closing = open
    .slice(kept.length)
    .toReversed()
    .map((mark) => SIGNS[mark]);
  return { written: [...closing, ...added.map((mark) => SIGNS[mark])].join(''), open: [...kept, ...added] };
}

/** Whether what follows could be the first of its line: nothing, or digits only, has been written for certain. */
function leavesStart(inline: TidyInline, isAtStart: boolean): boolean {
  switch (inline.kind) {
    case 'lineBreak':
    case 'kept':
      return true;
    case 'text':
      return isAtStart && /^[\s\d]*$/u.test(inline.text);
    case 'choice': {
      const isComplete = inline.branches.some(({ condition }) => condition === null);
      return (isAtStart && !isComplete) || inline.branches.some(({ content }) => leaveStart(content, isAtStart));
    }
    default:
      return false;
  }
}

function leaveStart(inlines: readonly TidyInline[], isAtStart: boolean): boolean {
  return inlines.reduce((at, inline) => leavesStart(inline, at), isAtStart);
}

/** The checker reads one branch after the other, so a line break in one of them begins the line of the next. */
function writeBranches(branches: readonly ClauseBranch<TidyInline>[], isAtStart: boolean): string {
  let mayBegin = isAtStart;
  return writeChoice(branches, (content) => {
    const written = writeTidy(content, mayBegin);
    mayBegin ||= leaveStart(content, mayBegin);
    return written;
  });
}

function writeOne(inline: TidyInline, isAtStart: boolean): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text, isAtStart);
    case 'value':
      return `{{ ${inline.reading} }}`;
    case 'reference':
      return `[${escapeText(inline.text, false)}](#${inline.target})`;
    case 'link':
      return `[${escapeText(inline.text, false)}](${escapeAddress(inline.href)})`;
    case 'lineBreak':
      return '\\\n';
    case 'choice':
      return writeBranches(inline.branches, isAtStart);
    case 'kept':
      return inline.source;
    default:
      return unreachable(inline);
  }
}
