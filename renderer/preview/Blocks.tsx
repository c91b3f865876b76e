import { memo } from 'react';
import type { Block, Clause, ContentsEntry, ItemList } from '#core/document/document.ts';
import { marksOf } from '#core/document/itemLists.ts';
import { ContractTable } from './ContractTable.tsx';
import { GROUP, groups, sizeOf } from './groups.ts';
import { Facts } from './Facts.tsx';
import { Inlines } from './Inlines.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { SignatureBoxes } from './SignatureBoxes.tsx';

interface BlockProps {
  readonly block: Block;
  readonly contents: readonly ContentsEntry[];
}

/** One block of the contract, as the printers set it. Drawn again only when it is another object. */
export const ContractBlock = memo(function ContractBlock({ block, contents }: BlockProps) {
  switch (block.kind) {
    case 'clause':
      return <ClauseBlock clause={block} />;
    case 'heading':
      return (
        <h3 className={`heading heading-${block.rank}`} data-block={block.id}>
          <Inlines content={block.content} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className={`text text-${block.role}`} data-block={block.id}>
          <Inlines content={block.content} />
        </p>
      );
    case 'list':
      return <Items list={block} />;
    case 'table':
      return <ContractTable table={block} />;
    case 'keyValue':
      return <Facts look="ruled" facts={block.rows.map(({ id, key, value }) => ({ id, name: key, says: value }))} />;
    case 'definitions':
      return (
        <Facts
          look="definitions"
          facts={block.entries.map(({ id, term, meaning }) => ({ id, name: term, says: meaning }))}
        />
      );
    case 'contents':
      return <ContentsList title={block.title} entries={contents} />;
    case 'signatures':
      return <SignatureBoxes signatures={block} />;
  }
});

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly contents?: readonly ContentsEntry[];
}

/** About the height of a block, in em. */
const BLOCK = 12;

/** Blocks one after the other, many of them in groups; only the list of contents is given the contents, which change more often than it. */
export function ContractBlocks({ blocks, contents = NO_CONTENTS }: BlocksProps) {
  if (blocks.length <= GROUP) return <Together blocks={blocks} contents={contents} />;
  return groups(blocks).map((group, index) => (
    <div key={index} className="blockGroup" style={sizeOf(group, BLOCK)}>
      <Together blocks={group} contents={contents} />
    </div>
  ));
}

function Together({ blocks, contents }: Required<BlocksProps>) {
  return blocks.map((block) => (
    <ContractBlock key={block.id} block={block} contents={block.kind === 'contents' ? contents : NO_CONTENTS} />
  ));
}

const NO_CONTENTS: readonly ContentsEntry[] = [];

function ClauseBlock({ clause }: { readonly clause: Clause }) {
  const { id, level, anchor, label, title, blocks } = clause;
  const Head = level === 1 ? 'h2' : 'h3';
  return (
    <div className={`clause level-${level}${title === null ? '' : ' titled'}`} data-block={id} data-anchor={anchor}>
      <span className="number">{label.own}</span>
      {title === null ? null : (
        <Head className="clauseHead" data-block={`${id}-head`}>
          <Inlines content={title} />
        </Head>
      )}
      <ContractBlocks blocks={blocks} />
    </div>
  );
}

function Items({ list, nesting = 0 }: { readonly list: ItemList; readonly nesting?: number }) {
  const marks = marksOf(list, nesting);
  const List = list.marker === 'number' ? 'ol' : 'ul';
  return (
    <List className={`items items-${list.marker}`}>
      {list.items.map((item, index) => (
        <li key={item.id} data-mark={marks[index] ?? ''}>
          <div data-block={item.id}>
            <Paragraphs content={item.content} />
          </div>
          {item.lists.map((inner) => (
            <Items key={inner.id} list={inner} nesting={nesting + 1} />
          ))}
        </li>
      ))}
    </List>
  );
}

function ContentsList({ title, entries }: { readonly title: string; readonly entries: readonly ContentsEntry[] }) {
  return (
    <div className="contents">
      <h2 className="heading heading-1">{title}</h2>
      {entries.map(({ kind, target, label, title: name, rank }) => (
        <button key={target} type="button" className={`contentsEntry rank-${rank} of-${kind}`} data-target={target}>
          <span>{label}</span>
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}
