import type { Block, Inline } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { TermSheetPart, TermSheetSubject } from '#core/document/termSheet.ts';

interface SheetWords {
  readonly title: string;
  readonly subjects: Readonly<Record<TermSheetSubject, string>>;
}

/** The term sheet as text to be pasted into a mail: columns apart by tabs, so that a spreadsheet takes them too. */
export function termSheetText(parts: readonly TermSheetPart[], { title, subjects }: SheetWords): string {
  const told = parts.map(({ subject, blocks }) => [subjects[subject], ...blocks.flatMap(linesOf)].join('\n'));
  return [title, ...told].join('\n\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plainTextOf(block.content)];
    case 'keyValue':
      return block.rows.map(({ key, value }) => [plainTextOf(key), cellText(value)].join('\t'));
    case 'table':
      return [block.header, ...block.rows].map(({ cells }) => cells.map(({ content }) => cellText(content)).join('\t'));
    default:
      return [];
  }
}

function cellText(paragraphs: readonly (readonly Inline[])[]): string {
  return paragraphs.map(plainTextOf).join('; ');
}
