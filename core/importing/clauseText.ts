import { unreachable } from '#core/unreachable.ts';
import type { FoundBlock, FoundClause } from './clauses.ts';
import type { OfferedValue } from './values.ts';

/** What each blank is filled with, by its place; the others stay in the text as words in brackets. */
export type Fillings = ReadonlyMap<number, OfferedValue>;

/**
 * The clause as template text. Nothing that was written in Word is markup or a tag in it: every mark that means something is
 * escaped. The only tags are those of the fillings.
 */
export function clauseText({ blocks, blanks }: Pick<FoundClause, 'blocks' | 'blanks'>, fillings: Fillings): string {
  const lines = blocks.map((block) => ({ block, text: startLiteral(sentence(block, blanks, fillings)) }));
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ block, text }, at, all) => `${separator(all[at - 1]?.block, block)}${written(block, text)}`)
    .join('');
}

function sentence({ kind, pieces }: FoundBlock, blanks: FoundClause['blanks'], fillings: Fillings): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'words')
      text += kind === 'heading' ? literal(piece.text) : marked(literal(piece.text), piece, text);
    else text += filled(piece.blank, blanks, fillings);
  }
  return withoutAnchors(text);
}

/** An anchor cannot be escaped, so its brace stands apart, be the two of different runs. */
function withoutAnchors(text: string): string {
  return text.replaceAll(String.raw`\{\#`, String.raw`\{ \#`);
}

function filled(blank: number, blanks: FoundClause['blanks'], fillings: Fillings): string {
  const filling = fillings.get(blank);
  return filling === undefined ? literal(`[${blanks[blank]?.label ?? '…'}]`) : `{{ ${filling} }}`;
}

const INDENT = '   ';

function written({ kind, level }: FoundBlock, text: string): string {
  const line = text.replaceAll('\n', kind === 'heading' ? ' ' : `\\\n${INDENT.repeat(isItem(kind) ? level + 1 : 0)}`);
  switch (kind) {
    case 'heading':
      return `## ${line}`;
    case 'bullet':
      // As wide as a number, so that items of either kind may stand in either.
      return `${INDENT.repeat(level)}-  ${line}`;
    case 'number':
      return `${INDENT.repeat(level)}1. ${line}`;
    case 'paragraph':
      return line;
    default:
      return unreachable(kind);
  }
}

function separator(before: FoundBlock | undefined, block: FoundBlock): string {
  if (before === undefined) return '';
  return isItem(before.kind) && isItem(block.kind) ? '\n' : '\n\n';
}

function isItem(kind: FoundBlock['kind']): boolean {
  return kind === 'bullet' || kind === 'number';
}

/** All that Markdown or Liquid could read as theirs. */
function literal(text: string): string {
  return text.replaceAll(/[\\`*_[\]{}%<>|~#&]/g, String.raw`\$&`);
}

/** At the beginning of a line some more letters mean something. */
function startLiteral(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^([-+=])/, String.raw`\$1`)
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`),
    )
    .filter((line, at, all) => line !== '' || all.length === 1)
    .join('\n');
}

const MARKABLE = /^(\s*)([\p{L}\p{N}](?:[^\n]*[\p{L}\p{N}])?)([^\p{L}\p{N}\n]*)$/u;

/** Words in bold or italics, where Markdown is sure to read the marks as such; elsewhere the words matter more. */
function marked(
  text: string,
  { bold, italic }: { readonly bold: boolean; readonly italic: boolean },
  before: string,
): string {
  const mark = bold ? '**' : italic ? '*' : '';
  const [, spaces = '', inside = '', after = ''] = MARKABLE.exec(text) ?? [];
  if (mark === '' || inside === '' || before.endsWith('*')) return text;
  return `${spaces}${mark}${inside}${mark}${after}`;
}
