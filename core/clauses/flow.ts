import type { BlockTag } from './blockTags.ts';
import { cutsIn } from './markdown.ts';
import { closeSentinel, openSentinel, sentinelDigits } from './sentinel.ts';
import type { SectionStart } from './syntax.ts';

/** Markdown that remembers where in the template each stretch of it came from. */
export interface Markdown {
  readonly text: string;
  /** Where in the stretches the text begins. */
  readonly begin: number;
  readonly stretches: readonly Stretch[];
}

/** From `begin` on the text came from `at` on in the template; a value came as a whole from `at`. */
interface Stretch {
  readonly begin: number;
  readonly at: number;
  readonly isValue: boolean;
}

export type FlowPart =
  | { readonly kind: 'markdown'; readonly markdown: Markdown }
  | { readonly kind: 'tag'; readonly tag: BlockTag; readonly argument: string | null; readonly at: number };

/** A template once its conditions and loops are gone: Markdown with sentinels for values, and block tags between. */
export interface Flow {
  /** `null` for what stands before the first section, and for clauses. */
  readonly start: SectionStart | null;
  readonly parts: readonly FlowPart[];
}

/** Nothing but the mark of a list item stands on the line, with one blank behind it. */
const BEGINS_ITEM = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t])+$/u;
const LONGEST_MARK = 100;

/**
 * Puts a flow together in the order of the text. Where a condition that does not hold leaves more than one blank behind
 * the mark of a list item, one is left: Markdown would take what follows in the item for something outside of it.
 */
export class FlowWriter {
  private readonly done: { start: SectionStart | null; parts: FlowPart[] }[] = [{ start: null, parts: [] }];
  private pieces: string[] = [];
  private stretches: Stretch[] = [];
  private length = 0;
  private values = 0;
  /** What stands on the line that is being written; its beginning, once it is a long one. */
  private line = '';
  /** All that has been written so far, in UTF-16 units. */
  written = 0;

  text(text: string, at: number): void {
    const blanks = BEGINS_ITEM.test(this.line) ? (/^[ \t]*/u.exec(text)?.[0].length ?? 0) : 0;
    this.write(text.slice(blanks), { begin: this.length, at: at + blanks, isValue: false });
  }

  /** A sentinel for the value with the next number, from 0. */
  value(at: number): void {
    const sentinel = openSentinel + sentinelDigits(this.values) + closeSentinel;
    this.values += 1;
    this.write(sentinel, { begin: this.length, at, isValue: true });
  }

  tag(tag: BlockTag, argument: string | null, at: number): void {
    this.endMarkdown();
    this.done.at(-1)?.parts.push({ kind: 'tag', tag, argument, at });
  }

  section(start: SectionStart): void {
    this.endMarkdown();
    this.done.push({ start, parts: [] });
  }

  finish(): readonly Flow[] {
    this.endMarkdown();
    return this.done;
  }

  private write(text: string, stretch: Stretch): void {
    if (text === '') return;
    const lineBegins = text.lastIndexOf('\n') + 1;
    this.line = (lineBegins > 0 ? text.slice(lineBegins) : this.line + text).slice(0, LONGEST_MARK);
    this.pieces.push(text);
    this.stretches.push(stretch);
    this.length += text.length;
    this.written += text.length;
  }

  private endMarkdown(): void {
    if (this.pieces.length > 0) {
      for (const markdown of cut(this.pieces.join(''), this.stretches)) {
        this.done.at(-1)?.parts.push({ kind: 'markdown', markdown });
      }
    }
    [this.pieces, this.stretches, this.length, this.line] = [[], [], 0, ''];
  }
}

function cut(text: string, stretches: readonly Stretch[]): readonly Markdown[] {
  const begins = [0, ...cutsIn(text)];
  return begins.map((begin, index) => ({ text: text.slice(begin, begins[index + 1]), begin, stretches }));
}

/** Where in the template the character at an offset of the text of the Markdown came from. */
export function originOf({ begin, stretches }: Markdown, offsetInText: number): number {
  const offset = begin + offsetInText;
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.begin ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const stretch = stretches[low];
  if (stretch === undefined) return 0;
  return stretch.isValue ? stretch.at : stretch.at + Math.max(0, offset - stretch.begin);
}
