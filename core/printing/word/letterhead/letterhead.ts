import { COLOUR, contrastOnWhite, LEAST_CONTRAST } from '#core/brand/contrast.ts';
import type { Outcome } from '#core/outcome.ts';
import { Refusal, type OpenXmlProblem } from '#core/openXml/problem.ts';
import { openWord, type WordPackage } from '#core/openXml/wordPackage.ts';
import { writeXml } from '#core/openXml/writeXml.ts';
import { attributeOf, childOf, elementsIn, textIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import { isInLine, lowestDrawing } from './marks.ts';
import { TakenParts, type TakenPart } from './parts.ts';
import type { LetterheadRemark } from './remarks.ts';
import { sectionOf, type LetterSection } from './section.ts';
import { namedThere } from './styleNames.ts';
import { textTypeface } from './textTypeface.ts';
import { styles } from '#core/printing/word/styles.ts';

/** A firm's own Word file as what contracts are printed on: its pages, margins, styles and pictures, and nothing else of it. */
export interface Letterhead {
  readonly parts: ReadonlyMap<string, TakenPart>;
  /** What a part is called in contracts. */
  readonly nameOf: (path: string) => string;
  readonly section: LetterSection;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  /** Paths of parts, as `parts` has them. */
  readonly theme: string | null;
  readonly fontTable: string | null;
  /** Of its text, where its styles tell. */
  readonly typeface: string | null;
  /** Of its headings, RRGGBB, where it can be read on white. */
  readonly colour: string | null;
  /** Left and right pages differ. */
  readonly isEvenAndOdd: boolean;
  /** A further line can stand below each of its footers. */
  readonly hasRoomBelow: boolean;
  readonly remarks: readonly LetterheadRemark[];
}

/** In bytes. */
export const LARGEST_LETTERHEAD = 10_000_000;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NARROW = 140;
const MILLIMETRES = 25.4 / 72;

/**
 * Reads a letterhead, whatever is in it. Macros and passwords are refused, nothing is fetched, and nothing is taken but header,
 * footer, styles, lists, theme and pictures. One that was read serves any number of contracts.
 */
export function readLetterhead(bytes: Uint8Array): Outcome<Letterhead, OpenXmlProblem> {
  return openWord(bytes, (file) => {
    if (bytes.length > LARGEST_LETTERHEAD) throw new Refusal({ kind: 'tooLarge', limit: LARGEST_LETTERHEAD });
    return taken(file);
  });
}

function taken(file: WordPackage): Letterhead {
  const related = file.relationshipsOf(file.main);
  const pathOf = (kind: string): string | null => {
    const target = related.find((one) => one.kind === kind && !one.isExternal)?.target;
    return target !== undefined && file.has(target) ? target : null;
  };
  const treeOf = (kind: string): XmlElement | null => {
    const path = pathOf(kind);
    return path === null ? null : ours(file.tree(path), path);
  };
  ours(file.tree(file.main), file.main);
  const section = sectionOf(file);
  const parts = new TakenParts(file);
  const [theme, fontTable, settings] = [pathOf('theme'), pathOf('fontTable'), treeOf('settings')];
  for (const path of [theme, fontTable]) if (path !== null) parts.takeXml(path);
  for (const path of [...Object.values(section.headers), ...Object.values(section.footers)]) parts.takeXml(path);
  const sheet = withStyles(treeOf('styles'));
  const fetched = file.relationshipsOf(pathOf('settings') ?? '').filter(({ isExternal }) => isExternal).length;
  const letterhead = {
    parts: parts.parts,
    nameOf: (path: string) => parts.nameOf(path),
    section,
    styles: sheet,
    typeface: textTypeface(sheet, theme === null ? null : file.tree(theme)),
    colour: headingColour(sheet),
    numbering: treeOf('numbering'),
    theme,
    fontTable,
    isEvenAndOdd: isOn(settings, 'evenAndOddHeaders'),
    hasRoomBelow: hasRoomBelow(section, parts.parts),
  };
  const external = parts.external + fetched;
  return { ...letterhead, remarks: remarksOn(letterhead, file, { external, objects: parts.objects }) };
}

/** Word's own kind of Open XML; the strict kind, which hardly anybody writes, has other names for everything. */
function ours(root: XmlElement, path: string): XmlElement {
  if (root.namespace !== WORD || !root.name.startsWith('w:')) throw new Refusal({ kind: 'damaged', part: path });
  return root;
}

/** A sheet without styles for paragraphs is none. */
function withStyles(sheet: XmlElement | null): XmlElement | null {
  const isThere = sheet !== null && elementsIn(sheet).some((one) => attributeOf(one, 'type') === 'paragraph');
  return isThere ? sheet : null;
}

function headingColour(sheet: XmlElement | null): string | null {
  const id = namedThere(sheet).get('Heading1');
  const style = sheet === null ? undefined : elementsIn(sheet).find((one) => attributeOf(one, 'styleId') === id);
  const properties = style === undefined ? undefined : childOf(style, 'rPr');
  const colour = properties === undefined ? undefined : childOf(properties, 'color');
  const value = colour === undefined ? '' : (attributeOf(colour, 'val') ?? '');
  return COLOUR.test(`#${value}`) && contrastOnWhite(`#${value}`) >= LEAST_CONTRAST ? value.toUpperCase() : null;
}

function isOn(settings: XmlElement | null, name: string): boolean {
  const found = settings === null ? undefined : childOf(settings, name);
  return found !== undefined && !['0', 'false', 'off'].includes(attributeOf(found, 'val') ?? '');
}

/** Footers whose words stand in lines push the text up; what lies at a place of its own, also in a header, would be printed over. */
function hasRoomBelow({ headers, footers, foot, isFootFixed }: LetterSection, parts: TakenParts['parts']): boolean {
  const treesOf = (paths: LetterSection['headers']): readonly XmlElement[] =>
    Object.values(paths).flatMap((path) => {
      const tree = parts.get(path)?.tree ?? null;
      return tree === null ? [] : [tree];
    });
  return (
    !isFootFixed && treesOf(footers).every(isInLine) && treesOf(headers).every((root) => lowestDrawing(root) < foot)
  );
}

function remarksOn(
  { section, styles: sheet, parts }: Omit<Letterhead, 'remarks'>,
  file: WordPackage,
  { external, objects }: { external: number; objects: number },
): readonly LetterheadRemark[] {
  const there = namedThere(sheet);
  const lacking = Object.keys(styles).filter((id) => !there.has(id) && !/^Sender|^Header$|^Footer$/.test(id)).length;
  const running = [...Object.values(section.headers), ...Object.values(section.footers)];
  const counts = running.some((path) => {
    const tree = parts.get(path)?.tree ?? null;
    return tree !== null && /\bPAGE\b/.test(writeXml(tree));
  });
  const width = Math.floor(section.width * MILLIMETRES);
  const remarks: (LetterheadRemark | false)[] = [
    section.headers.default === undefined && { kind: 'noHeader' },
    section.footers.default === undefined && { kind: 'noFooter' },
    section.footers.default !== undefined && !counts && { kind: 'noPageNumber' },
    !there.has('Heading1') && { kind: 'noHeadings' },
    lacking > 0 && { kind: 'noStyles', count: lacking },
    width < NARROW && { kind: 'narrow', width },
    external > 0 && { kind: 'external', count: external },
    objects > 0 && { kind: 'objects', count: objects },
    textIn(file.tree(file.main)).trim() !== '' && { kind: 'content' },
  ];
  return remarks.filter((remark) => remark !== false);
}
