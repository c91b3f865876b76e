import { closeSentinel, openSentinel, sentinelDigits } from '#core/clauses/sentinel.ts';
import type { Choosing, TemplateNode } from '#core/clauses/syntax.ts';

/** Markdown in which a sentinel stands for everything that is Liquid, with what each stands for. */
export interface SentinelText {
  readonly markdown: string;
  readonly nodes: readonly TemplateNode[];
  /** The Liquid as written, where it is known: inside a condition it is not. */
  readonly sources: readonly string[];
}

/** `source`: the text that the nodes were read from, for those that are not inside others; `null` for those that are. */
export function sentinelText(nodes: readonly TemplateNode[], source: string | null): SentinelText {
  const held: TemplateNode[] = [];
  const sources: string[] = [];
  let markdown = '';
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'text') {
      markdown += node.text;
      continue;
    }
    const sentinel = openSentinel + sentinelDigits(held.length) + closeSentinel;
    held.push(node);
    sources.push(source?.slice(node.at, nodes[index + 1]?.at) ?? '');
    markdown += standsAlone(nodes, index) ? `\n\n${sentinel}\n\n` : sentinel;
  }
  return { markdown, nodes: held, sources };
}

/** The text that a piece of the Markdown was made from. */
export function restored(piece: string, { sources }: SentinelText): string {
  return piece.replaceAll(/\uE000([\uE010-\uE019]+)\uE001/gu, (_all, digits: string) => {
    const number = digits.replaceAll(/./gu, (digit) => String(digit.charCodeAt(0) - 0xe010));
    return sources[Number(number)] ?? '';
  });
}

/** Structures always do; a choice does when each of its tags has a line of its own. */
function standsAlone(nodes: readonly TemplateNode[], index: number): boolean {
  const node = nodes[index];
  if (node?.kind === 'tag') return true;
  if (node?.kind !== 'choosing') return false;
  const before = nodes[index - 1];
  const after = nodes[index + 1];
  const beginsLine = before === undefined || (before.kind === 'text' && /(?:^|\n)$/u.test(before.text));
  const endsLine = after === undefined || (after.kind === 'text' && /^[ \t]*(?:\r?\n|$)/u.test(after.text));
  return beginsLine && endsLine && hasOwnLines(node);
}

function hasOwnLines({ branches }: Choosing): boolean {
  return branches.every(({ body }) => {
    const first = body[0];
    const last = body.at(-1);
    return (
      first?.kind === 'text' &&
      /^[ \t]*\r?\n/u.test(first.text) &&
      last?.kind === 'text' &&
      /\n[ \t]*$/u.test(last.text)
    );
  });
}
