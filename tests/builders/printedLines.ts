import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Inline } from '#core/document/document.ts';
import { listedItems } from '#core/document/itemLists.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { wordsFor } from '#core/document/manner.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';

export function writingOf(agreement: Agreement, language: Language = 'en'): Writing {
  return { agreement, language, words: wordsFor(agreement, language), templateTerms: [] };
}

/** What a writer prints, a line for each paragraph, table row or fact; no-break spaces as plain ones. */
export function printedBy(
  writer: BlockWriter,
  agreement: Agreement,
  language: Language = 'en',
  argument: string | null = null,
): readonly string[] {
  return printedLines(writer(writingOf(agreement, language), argument));
}

/** "## " before the title of a subclause, "- " before an item, " | " between cells, " // " between paragraphs of a cell. */
export function printedLines(blocks: readonly ComposedBlock[]): readonly string[] {
  return blocks.flatMap(linesOf).map((line) => line.replaceAll('\u00A0', ' '));
}

function linesOf(block: ComposedBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plainTextOf(block.content)];
    case 'clause': {
      const inside = printedLines(block.blocks);
      if (block.title !== null) return [`## ${plainTextOf(block.title)}`, ...inside];
      return inside.map((line) => `- ${line}`);
    }
    case 'table':
      return [block.header, ...block.rows].map(({ cells }) =>
        cells.map(({ content }) => paragraphs(content)).join(' | '),
      );
    case 'keyValue':
      return block.rows.map(({ key, value }) => `${plainTextOf(key)}: ${paragraphs(value)}`);
    case 'list':
      return listedItems(block).map(({ content }) => `* ${paragraphs(content)}`);
    case 'definitions':
      return block.entries.map(({ term, meaning }) => `${plainTextOf(term)}: ${paragraphs(meaning)}`);
    case 'contents':
      return [block.title];
    case 'signatures':
      return block.parties.map(({ heading, name }) => `${plainTextOf(heading)}: ${plainTextOf(name)}`);
  }
}

function paragraphs(content: readonly (readonly Inline[])[]): string {
  return content.map(plainTextOf).join(' // ');
}
