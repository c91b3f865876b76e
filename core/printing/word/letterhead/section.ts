import type { WordPackage } from '#core/openXml/wordPackage.ts';
import { attributeOf, elementsIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import { Refusal } from '#core/openXml/problem.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { points } from '#core/printing/word/units.ts';

export const RUNNING_TYPES = ['default', 'first', 'even'] as const;
export type RunningType = (typeof RUNNING_TYPES)[number];
export type RunningPaths = Readonly<Partial<Record<RunningType, string>>>;

/** The pages of a letterhead, as its last section has them. */
export interface LetterSection {
  readonly headers: RunningPaths;
  readonly footers: RunningPaths;
  /** What the section says of its pages, in the order of the schema; no headers and footers. */
  readonly properties: readonly XmlElement[];
  readonly hasFirstPage: boolean;
  /** Of the text, in points. */
  readonly width: number;
  readonly height: number;
  /** Where the room below the text begins, in points from the top of the page. */
  readonly foot: number;
  /** The text does not give way to a footer that is higher than its room. */
  readonly isFootFixed: boolean;
}

/** What a section may say that holds for a contract, too; in the order of the schema. */
const KEPT = ['pgSz', 'pgMar', 'paperSrc', 'pgBorders', 'titlePg', 'docGrid'];

const NARROWEST = 200;

export function sectionOf(file: WordPackage): LetterSection {
  const running = { header: new Map<RunningType, string>(), footer: new Map<RunningType, string>() };
  const targets = new Map(file.relationshipsOf(file.main).map((one) => [one.id, one]));
  const sections = sectionsIn(file.tree(file.main));
  for (const child of sections.flatMap(elementsIn)) {
    const part = /^(header|footer)Reference$/.exec(child.local)?.[1];
    const target = targets.get(attributeOf(child, 'id') ?? '');
    const type = RUNNING_TYPES.find((one) => one === attributeOf(child, 'type'));
    const isThere = target !== undefined && !target.isExternal && file.has(target.target) && target.kind === part;
    // A section that names none has those of the one before it.
    if (isThere && type !== undefined) running[part === 'header' ? 'header' : 'footer'].set(type, target.target);
  }
  const last = sections.at(-1);
  const properties = KEPT.flatMap((name) =>
    last === undefined ? [] : elementsIn(last).filter(({ local }) => local === name),
  );
  const hasFirstPage = properties.some((one) => one.local === 'titlePg' && attributeOf(one, 'val') !== '0');
  return {
    headers: Object.fromEntries(running.header),
    footers: Object.fromEntries(running.footer),
    properties,
    hasFirstPage,
    ...roomOf(properties),
  };
}

function sectionsIn(root: XmlElement): readonly XmlElement[] {
  return elementsIn(root).flatMap((one) =>
    one.local === 'sectPr' ? [one] : one.local === 'tbl' ? [] : sectionsIn(one),
  );
}

function roomOf(properties: readonly XmlElement[]): Pick<LetterSection, 'width' | 'height' | 'foot' | 'isFootFixed'> {
  const { page } = houseStyle;
  const size = properties.find(({ local }) => local === 'pgSz');
  const margin = properties.find(({ local }) => local === 'pgMar');
  const width =
    pointsAt(size, 'w', page.width) -
    pointsAt(margin, 'left', page.margin.left) -
    pointsAt(margin, 'right', page.margin.right) -
    pointsAt(margin, 'gutter', 0);
  const foot = pointsAt(size, 'h', page.height) - pointsAt(margin, 'bottom', page.margin.bottom);
  const height = foot - pointsAt(margin, 'top', page.margin.top);
  const isFootFixed = (margin === undefined ? '' : (attributeOf(margin, 'bottom') ?? '')).startsWith('-');
  // A page without room for words is no letterhead.
  if (width < NARROWEST || height < NARROWEST) throw new Refusal({ kind: 'damaged', part: 'word/document.xml' });
  return { width, height, foot, isFootFixed };
}

function pointsAt(from: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number.parseFloat(from === undefined ? '' : (attributeOf(from, name) ?? ''));
  return Number.isFinite(value) ? points(Math.abs(value)) : otherwise;
}
