import type { BlockTag } from '#core/clauses/blockTags.ts';
import type { EvaluatedBlock } from '#core/clauses/evaluated.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Inline, ItemList, ListItem, Paragraph } from './document.ts';
import { DEEPEST_LIST } from './itemLists.ts';
import { plainTextOf } from './inline.ts';
import { marked } from './show.ts';
import { templateInlines, templateParagraphs } from './templateInlines.ts';
import type { ComposedBlock, Writing } from './writing.ts';

/** What a section is arranged from: its headings and blocks one after the other, as the template has them. */
export type Piece = HeadingPiece | BlockPiece;

export interface HeadingPiece {
  readonly kind: 'heading';
  readonly depth: 1 | 2;
  readonly id: string;
  readonly anchor: string;
  readonly title: readonly Inline[];
}

export interface BlockPiece {
  readonly kind: 'block';
  readonly block: ComposedBlock;
  /** What references to the clause that a paragraph becomes point at. */
  readonly anchor: string;
  /** A clause that stands beside the clause before it, even under a `##`. */
  readonly standsAlone: boolean;
}

type EvaluatedList = Extract<EvaluatedBlock, { readonly items: unknown }>;
type Items = EvaluatedList['items'];

/** Writes the structure a tag stands for. */
export type WriteTag = (tag: BlockTag, argument: string | null) => readonly ComposedBlock[];

/** Template blocks as pieces; `scope` begins their ids until a heading takes its place. */
export function piecesOf(
  writing: Writing,
  blocks: readonly EvaluatedBlock[],
  scope: string,
  write: WriteTag,
): readonly Piece[] {
  return new PieceMaker(writing, scope, write).make(blocks);
}

/** A paragraph that announces what comes after it. */
export function introduces(content: readonly Inline[]): boolean {
  return plainTextOf(content).trimEnd().endsWith(':');
}

class PieceMaker {
  private readonly writing: Writing;
  private readonly write: WriteTag;
  private readonly section: string;
  private scope: string;
  private readonly counts = new Map<string, number>();

  constructor(writing: Writing, scope: string, write: WriteTag) {
    this.writing = writing;
    this.write = write;
    this.section = scope;
    this.scope = scope;
  }

  make(blocks: readonly EvaluatedBlock[]): readonly Piece[] {
    const made = blocks.map((block) => this.piecesOfBlock(block));
    return made.filter((_, index) => !this.announcesNothing(blocks, made, index)).flat();
  }

  /** True for an introduction, "The calendars are:", when every tag right after it had nothing to write. */
  private announcesNothing(
    blocks: readonly EvaluatedBlock[],
    made: readonly (readonly Piece[])[],
    index: number,
  ): boolean {
    const last = made[index]?.at(-1);
    if (last?.kind !== 'block' || last.block.kind !== 'paragraph' || !introduces(last.block.content)) return false;
    let next = index + 1;
    while (blocks[next]?.kind === 'tag' && made[next]?.length === 0) next += 1;
    return next > index + 1 && blocks[next]?.kind !== 'tag';
  }

  private piecesOfBlock(block: EvaluatedBlock): readonly Piece[] {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block)];
      case 'paragraph':
        return templateParagraphs(this.writing, block.content).map((content, index) =>
          this.paragraph(content, index === 0 ? block.anchor : null),
        );
      case 'orderedList':
        return this.letteredItems(block.items, 3).map(blockPiece);
      case 'bulletList':
        return this.itemList(block, this.scope).map(blockPiece);
      case 'tag':
        return this.tag(block.tag, block.argument);
      default:
        return unreachable(block);
    }
  }

  private heading({ depth, anchor, content }: Extract<EvaluatedBlock, { kind: 'heading' }>): Piece {
    const id = anchor ?? this.nextId(this.section, 'clause');
    this.scope = id;
    return { kind: 'heading', depth, id: `clause-${id}`, anchor: id, title: templateInlines(this.writing, content) };
  }

  private paragraph(content: readonly Inline[], anchor: string | null): Piece {
    const id = this.nextId(this.scope, 'text');
    return { kind: 'block', block: bodyParagraph(id, content), anchor: anchor ?? id, standsAlone: false };
  }

  private tag(tag: BlockTag, argument: string | null): readonly Piece[] {
    const standsAlone = tag === 'own_clauses';
    return this.write(tag, argument).map((block) => ({ ...blockPiece(block), standsAlone }));
  }

  private letteredItems(items: readonly (readonly EvaluatedBlock[])[], level: 3 | 4): readonly ComposedBlock[] {
    return items.flatMap((item) => {
      const id = this.nextId(this.scope, 'item');
      const blocks = this.itemBlocks(item, level);
      if (blocks.length === 0) return [];
      const [first] = blocks;
      const led = first?.kind === 'paragraph' ? blocks : [bodyParagraph(`${id}-text`, []), ...blocks];
      return [{ kind: 'clause', id, level, anchor: id, label: null, title: null, blocks: led }];
    });
  }

  /** What stands inside a lettered item. Lists deeper than (i) are no clauses; headings and clauses become text. */
  private itemBlocks(item: readonly EvaluatedBlock[], level: 3 | 4): readonly ComposedBlock[] {
    return item.flatMap((block): readonly ComposedBlock[] => {
      if (block.kind === 'orderedList') {
        return level === 3 ? this.letteredItems(block.items, 4) : this.itemList(block, this.scope);
      }
      if (block.kind !== 'heading') return withoutClauses(this.piecesOfBlock(block).flatMap(blocksOfPiece), boldLine);
      return [bodyParagraph(this.nextId(this.scope, 'text'), templateInlines(this.writing, block.content))];
    });
  }

  /** `within` names it: what it stands in. */
  private itemList({ kind, items }: EvaluatedList, within: string, nesting = 0): readonly ItemList[] {
    const id = this.nextId(within, 'list');
    const listed = this.listItems(items, id, nesting);
    const marker = kind === 'orderedList' ? 'number' : 'bullet';
    return listed.length === 0 ? [] : [{ kind: 'list', id, marker, items: listed }];
  }

  private listItems(items: Items, list: string, nesting: number): readonly ListItem[] {
    return items.flatMap((item) => this.partsOfItem(item, list, nesting));
  }

  /** An item with the lists in it; what it says after those is an item that goes on with it. */
  private partsOfItem(item: Items[number], list: string, nesting: number): readonly ListItem[] {
    const parts: ListItem[] = [];
    let isAfterLists = false;
    for (const block of item) {
      const last = parts.at(-1);
      if (block.kind === 'paragraph' || block.kind === 'heading') {
        const content = templateParagraphs(this.writing, block.content);
        if (content.length === 0) continue;
        if (last === undefined || isAfterLists)
          parts.push({ id: this.nextId(list, 'item'), content, lists: [], goesOn: last !== undefined });
        else parts.splice(-1, 1, { ...last, content: [...last.content, ...content] });
        isAfterLists = false;
      } else if (block.kind === 'bulletList' || block.kind === 'orderedList') {
        if (last === undefined || nesting >= DEEPEST_LIST) parts.push(...this.listItems(block.items, list, nesting));
        else parts.splice(-1, 1, { ...last, lists: [...last.lists, ...this.itemList(block, list, nesting + 1)] });
        isAfterLists = true;
      }
    }
    return parts;
  }

  private nextId(scope: string, what: string): string {
    const key = `${scope}-${what}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return `${key}-${count}`;
  }
}

function blockPiece(block: ComposedBlock): BlockPiece {
  const anchor = block.kind === 'clause' ? block.anchor : `${block.id}-clause`;
  return { kind: 'block', block, anchor, standsAlone: false };
}

/** The blocks with every clause opened up: its title, as `titleOf` writes it, and what it holds. */
export function withoutClauses(
  blocks: readonly ComposedBlock[],
  titleOf: (id: string, title: readonly Inline[]) => ComposedBlock,
): readonly ComposedBlock[] {
  return blocks.flatMap((block): readonly ComposedBlock[] => {
    if (block.kind !== 'clause') return [block];
    const title = block.title === null ? [] : [titleOf(`${block.id}-title`, block.title)];
    return [...title, ...withoutClauses(block.blocks, titleOf)];
  });
}

/** A title as the first line of a text. */
export function boldLine(id: string, title: readonly Inline[]): Paragraph {
  return { ...bodyParagraph(id, marked(title, ['bold'])), keepWithNext: true };
}

function blocksOfPiece(piece: Piece): readonly ComposedBlock[] {
  return piece.kind === 'block' ? [piece.block] : [];
}

function bodyParagraph(id: string, content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', id, role: 'body', content, keepWithNext: false };
}
