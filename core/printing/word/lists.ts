import type { BulletList } from '#core/document/document.ts';
import { runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, type Piece } from '#core/printing/word/story.ts';
import { bulletStyle, continueStyle } from '#core/printing/word/styles.ts';

export function printList(list: BulletList, place: Place): readonly Piece[] {
  const styleOf = (index: number) => (index === 0 ? bulletStyle : continueStyle)[place.depth];
  return list.items.flatMap((item) =>
    item.content.map((content, index) => paragraph(styleOf(index), runsOf(content, place))),
  );
}
