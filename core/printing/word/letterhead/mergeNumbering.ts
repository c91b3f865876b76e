import { attributeOf, elementsIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import { rewritten, withAttribute, withChildren } from '#core/openXml/writeXml.ts';
import type { StyleIds } from './styleIds.ts';

/** Lists of pictures would name parts that are not taken along. */
const LEFT_OUT: ReadonlySet<string> = new Set(['numPicBullet', 'lvlPicBulletId']);

/** The highest number of a list that the letterhead has. */
export function highestList(theirs: XmlElement | null): number {
  return highest(theirs, 'num', 'numId');
}

/** The lists of the letterhead and ours after them. Styles that number clauses belong to our list alone. */
export function mergedNumbering(theirs: XmlElement | null, ours: XmlElement, ids: StyleIds): XmlElement {
  const first = highest(theirs, 'abstractNum', 'abstractNumId') + 1;
  const own = rewritten(ours, (one) => {
    const value = attributeOf(one, 'val') ?? '';
    if (one.local === 'abstractNumId') return withAttribute(one, 'w:val', String(Number(value) + first));
    if (one.local === 'pStyle') return withAttribute(one, 'w:val', ids.of(value));
    if (one.local === 'abstractNum')
      return withAttribute(one, 'w:abstractNumId', String(Number(attributeOf(one, 'abstractNumId')) + first));
    if (one.local === 'num') return withAttribute(one, 'w:numId', String(ids.list(Number(attributeOf(one, 'numId')))));
    return one;
  });
  const taken = new Set(stylesIn(own ?? ours));
  const kept =
    theirs === null
      ? null
      : rewritten(theirs, (one) => {
          const isTaken = one.local === 'pStyle' && taken.has(attributeOf(one, 'val') ?? '');
          return isTaken || LEFT_OUT.has(one.local) ? null : one;
        });
  const all = [...(kept === null ? [] : elementsIn(kept)), ...elementsIn(own ?? ours)];
  const named = (name: string): readonly XmlElement[] => all.filter(({ local }) => local === name);
  return withChildren(kept ?? ours, [...named('abstractNum'), ...named('num'), ...named('numIdMacAtCleanup')]);
}

function stylesIn(root: XmlElement): readonly string[] {
  const inside = elementsIn(root).flatMap(stylesIn);
  return root.local === 'pStyle' ? [attributeOf(root, 'val') ?? ''] : inside;
}

function highest(root: XmlElement | null, name: string, attribute: string): number {
  const numbers = (root === null ? [] : elementsIn(root))
    .filter(({ local }) => local === name)
    .map((one) => Number(attributeOf(one, attribute)))
    .filter((number) => Number.isSafeInteger(number));
  return Math.max(0, ...numbers);
}
