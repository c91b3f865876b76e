import type { Block, Document, Inline, Section, Stage } from '#core/document/document.ts';
import { listedItems } from '#core/document/itemLists.ts';
import { plainTextOf } from '#core/document/inline.ts';

/** A document as indented lines, for tests about its structure: label, kind, text. */
export function outlineOf({ sections }: Pick<Document<Stage>, 'sections'>): string {
  return sections
    .flatMap((section) => [sectionLine(section), ...section.blocks.flatMap(linesOf).map(indented)])
    .join('\n');
}

function sectionLine(section: Section<Stage>): string {
  if (section.kind !== 'annex') return section.kind;
  return `${section.label?.replaceAll('\u00A0', ' ') ?? 'annex'}: ${plain(section.title)}`;
}

function linesOf(block: Block<Stage>): readonly string[] {
  switch (block.kind) {
    case 'clause': {
      const label = block.label?.own ?? `L${block.level}`;
      return [
        block.title === null ? label : `${label} ${plain(block.title)}`,
        ...block.blocks.flatMap(linesOf).map(indented),
      ];
    }
    case 'heading':
    case 'paragraph':
      return [`${block.kind === 'heading' ? '# ' : ''}${plain(block.content)}`];
    case 'list':
      return listedItems(block).map(({ mark, nesting, content }) => {
        const sign = mark === '•' || mark === '–' ? '-' : (mark ?? '+');
        return `${'  '.repeat(nesting)}${sign} ${content.map(plain).join(' / ')}`;
      });
    case 'definitions':
      return block.entries.map((entry) => `${plain(entry.term)} = ${entry.meaning.map(plain).join(' / ')}`);
    default:
      return [`<${block.kind}>`];
  }
}

const plain = (inlines: readonly Inline[]): string => plainTextOf(inlines).replaceAll('\u00A0', ' ');

const indented = (line: string): string => `  ${line}`;
