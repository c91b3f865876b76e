import type { Document, ItemList } from '#core/document/document.ts';
import { listsOf } from '#core/document/itemLists.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { BULLET_LIST, FIRST_NESTED_BULLET } from '#core/printing/word/numbering.ts';
import { runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, type Listed, type Piece } from '#core/printing/word/story.ts';
import { bulletStyle, continueStyle, DEPTH_INDENT } from '#core/printing/word/styles.ts';

/** A list of its own says by its style what it is; one within another, and one with numbers, says so itself. */
export function printList(list: ItemList, place: Place): readonly Piece[] {
  return itemsOf(list, place, { nesting: 0, indent: DEPTH_INDENT[place.depth] });
}

interface Nested {
  readonly nesting: number;
  /** Where the marks stand. */
  readonly indent: number;
}

function itemsOf(list: ItemList, place: Place, { nesting, indent }: Nested): readonly Piece[] {
  const isStyled = nesting === 0 && list.marker === 'bullet';
  const left = indent + houseStyle.itemHang[list.marker];
  const among = isStyled ? {} : { left };
  const listed = isStyled ? null : listedIn(list, place, nesting);
  const first = isStyled ? bulletStyle : continueStyle;
  return list.items.flatMap(({ content, lists, goesOn }) => [
    ...content.map((line, index) => {
      // What introduces a list does not stand last on a page.
      const keepWithNext = lists.length > 0 && index === content.length - 1;
      return index === 0 && !goesOn
        ? paragraph(first[place.depth], runsOf(line, place), { ...among, listed, keepWithNext })
        : paragraph(continueStyle[place.depth], runsOf(line, place), { ...among, keepWithNext });
    }),
    ...lists.flatMap((inner) => itemsOf(inner, place, { nesting: nesting + 1, indent: left })),
  ]);
}

function listedIn({ marker, id }: ItemList, { counted }: Place, nesting: number): Listed {
  if (marker === 'bullet') return { list: BULLET_LIST, level: FIRST_NESTED_BULLET + nesting - 1 };
  return { list: counted.get(id) ?? BULLET_LIST, level: nesting };
}

/** The ids of the lists whose items have numbers: Word counts each of them by itself. */
export function countedLists({ sections }: Pick<Document, 'sections'>): readonly string[] {
  const lists = sections.flatMap(({ blocks }) => listsOf(blocks));
  return lists.filter(({ marker }) => marker === 'number').map(({ id }) => id);
}
