import { comparable } from './comparable.ts';

/** What every page but the first begins with. */
export interface RunningWords {
  /** So many lines of each printed page. */
  readonly lines: number;
  /** Their words as they are compared, on a page of so many. */
  readonly on: (page: number, pages: number) => string;
}

type RunningLine = (page: number, pages: number) => string;

const NONE: RunningWords = { lines: 0, on: () => '' };

/** What the pages of a print have in common at their beginnings, but for their own number and that of all. */
export function runningWordsOf(printed: readonly string[]): RunningWords {
  const pages = printed.slice(1).map((text) => text.split('\n').map(comparable));
  const [first, second, ...others] = pages;
  if (first === undefined || second === undefined) return NONE;
  const lines: RunningLine[] = [];
  for (const [at, line] of first.entries()) {
    const running = lineOf(line, second[at] ?? '', printed.length);
    const isOnAll = [second, ...others].every((page, index) => page[at] === running?.(index + 3, printed.length));
    if (running === null || line === '' || !isOnAll) break;
    lines.push(running);
  }
  return { lines: lines.length, on: (page, total) => lines.map((line) => line(page, total)).join('') };
}

/** A line of the second page that the third has too: the same, or each with its number at one place. */
function lineOf(second: string, third: string, pages: number): RunningLine | null {
  if (second === third) return () => second;
  for (let at = 0; at < second.length; at += 1) {
    const [rest, other] = [second.slice(at), third.slice(at)];
    if (second.slice(0, at) !== third.slice(0, at)) return null;
    if (!rest.startsWith('2') || !other.startsWith('3') || rest.slice(1) !== other.slice(1)) continue;
    const [before, after] = [second.slice(0, at), rest.slice(1)];
    return (page, total) => `${before}${page}${withTotal(after, pages, total)}`;
  }
  return null;
}

function withTotal(words: string, pages: number, total: number): string {
  const at = words.lastIndexOf(String(pages));
  return at < 0 ? words : `${words.slice(0, at)}${total}${words.slice(at + String(pages).length)}`;
}
