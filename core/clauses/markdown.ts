import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Root } from 'mdast';
import { remembering } from '#core/remembering.ts';
import { LONGEST_LINE_START, MOST_LINES, MOST_MARKS } from './limits.ts';

/**
 * Markdown that no template uses. `characterReference` would let text spell sentinels (`&#xE000;`); the others have no
 * form in a contract.
 */
const NOT_READ = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/** In characters: a template of 200 pages has about a third of it. Answers are not in it but sentinels, so it is stable. */
const MOST_REMEMBERED = 500_000;

/** Reads the Markdown of templates. What is not part of it stays as it was written, as text. Nobody may change the tree. */
export const readMarkdown: (text: string) => Root = remembering(
  (text) => fromMarkdown(text, { extensions: [{ disable: { null: NOT_READ } }] }),
  MOST_REMEMBERED,
);

/** Reads all of CommonMark, to tell what of it a template must not use. */
export function readAllMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: ['characterReference'] } }] });
}

const LINE_START = /^(?:[ \t>*+-]|\d+[.)])*/u;
const LIST_ITEM = /^[ \t]*(?:[*+-]|\d+[.)])[ \t]/u;

const CONTINUES_LIST = /^(?:[ \t]|(?:[*+-]|\d{1,9}[.)])(?:\s|$))/u;

/**
 * Where Markdown can be cut without reading it otherwise: after a blank line, before text that begins its line and no
 * list. Read in such pieces, long text takes time that grows with its length only.
 */
export function cutsIn(text: string): readonly number[] {
  const cuts: number[] = [];
  let at = 0;
  let isAfterBlank = false;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (isAfterBlank && !isBlank && !CONTINUES_LIST.test(line)) cuts.push(at);
    isAfterBlank = isBlank;
    at += line.length + 1;
  }
  return cuts;
}

/** Offset of the first place that would take too long to read; -1 when there is none. */
export function findTooMuchMarkdown(text: string): number {
  let at = 0;
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const start = LINE_START.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || LIST_ITEM.test(line)) marks = 0;
    marks += line.match(/[*_[\]`<!]/gu)?.length ?? 0;
    const isDeep = start > LONGEST_LINE_START && line.trim() !== '';
    if (isDeep || marks > MOST_MARKS || index >= MOST_LINES) return at;
    at += line.length + 1;
  }
  return -1;
}
