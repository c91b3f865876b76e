import type { Block, Clause, Document, Inline, Section } from '#core/document/document.ts';
import { listedItems } from '#core/document/itemLists.ts';
import { words } from '#core/document/words/words.ts';

/** A paragraph of the finished contract, wherever it stands: in a clause, a list or the cell of a table. */
export interface PrintedText {
  readonly content: readonly Inline[];
  /** The clause or annex it stands in: "7.2(a)", "Annex 1", "2.1 of Annex 1"; `null` on the cover. */
  readonly where: string | null;
  /** What names something and is no sentence. */
  readonly isTitle: boolean;
}

/** Every paragraph of a contract in the order a reader meets them; that of an unchanged block is the same object again. */
export function printedTexts({ sections, language }: Document): readonly PrintedText[] {
  return sections.flatMap((section) => {
    const { title, reader } = readerOf(section, words[language].forms.clauseOfAnnex);
    return [...title, ...section.blocks.flatMap((block) => reader.read(block))];
  });
}

function readerOf(section: Section, ofAnnex: string) {
  if (section.kind !== 'annex') return { title: [], reader: new BlockReader('', null) };
  const title = { content: section.title, where: section.label, isTitle: true };
  return { title: [title], reader: new BlockReader(`${ofAnnex}${section.label}`, section.label) };
}

const known = new WeakMap<Block, { readonly where: string; readonly texts: readonly PrintedText[] }>();

/** Reads the blocks of a section or of a clause. */
class BlockReader {
  /** What follows the label of a clause: " of Annex 1". */
  readonly #after: string;
  readonly #where: string | null;

  constructor(after: string, where: string | null) {
    this.#after = after;
    this.#where = where;
  }

  read(block: Block): readonly PrintedText[] {
    const place = `${this.#where ?? ''} ${this.#after}`;
    const kept = known.get(block);
    if (kept?.where === place) return kept.texts;
    const texts = block.kind === 'clause' ? this.#clause(block) : this.#paragraphs(block);
    known.set(block, { where: place, texts });
    return texts;
  }

  #clause({ label, title, blocks }: Clause): readonly PrintedText[] {
    const where = `${label.full}${this.#after}`;
    const inner = new BlockReader(this.#after, where);
    const own = title === null ? [] : [{ content: title, where, isTitle: true }];
    return [...own, ...blocks.flatMap((block) => inner.read(block))];
  }

  #paragraphs(block: Exclude<Block, Clause>): readonly PrintedText[] {
    const body = (content: readonly Inline[]) => ({ content, where: this.#where, isTitle: false });
    const title = (content: readonly Inline[]) => ({ content, where: this.#where, isTitle: true });
    switch (block.kind) {
      case 'heading':
        return [title(block.content)];
      case 'paragraph':
        return [block.role === 'body' || block.role === 'note' ? body(block.content) : title(block.content)];
      case 'list':
        return listedItems(block).flatMap((item) => item.content.map(body));
      case 'table':
        return [
          ...block.header.cells.flatMap((cell) => cell.content.map(title)),
          ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content.map(body))),
        ];
      case 'keyValue':
        return block.rows.flatMap((row) => [title(row.key), ...row.value.map(body)]);
      case 'definitions':
        return block.entries.flatMap((entry) => [title(entry.term), ...entry.meaning.map(body)]);
      default:
        return [];
    }
  }
}
