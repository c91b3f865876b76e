import { housePages } from '#core/printing/word/documentPart.ts';
import type { MorePart, WordParts } from '#core/printing/word/package.ts';
import { element, together, xmlFile, type Xml } from '#core/openXml/xml.ts';
import { writeXml } from '#core/openXml/writeXml.ts';
import { attributeOf, elementsIn, readXml, type XmlElement } from '#core/openXml/xmlTree.ts';
import type { Letterhead } from './letterhead.ts';
import { highestList, mergedNumbering } from './mergeNumbering.ts';
import type { DraftWord } from '#core/printing/word/watermark.ts';
import { withDraftMark, withSmallPrint } from './marks.ts';
import { mergedStyles } from './mergeStyles.ts';
import { RUNNING_TYPES, type RunningPaths, type RunningType } from './section.ts';
import { renamed, styleIds, type StyleIds } from './styleIds.ts';
import { namedThere } from './styleNames.ts';

const FOLDER = 'word/letterhead';
const RUNNING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const STYLE_SHEET = 'word/styles.xml';

/** How our parts are called in this letterhead. */
export function idsIn({ styles, numbering }: Letterhead): StyleIds {
  const all = styles === null ? [] : elementsIn(styles).filter(({ local }) => local === 'style');
  const there = new Map(namedThere(styles));
  const usual = all.find((one) => attributeOf(one, 'type') === 'paragraph' && attributeOf(one, 'default') === '1');
  if (usual !== undefined && !there.has('Normal')) there.set('Normal', attributeOf(usual, 'styleId') ?? 'Normal');
  const letters = all.find((one) => attributeOf(one, 'type') === 'character' && attributeOf(one, 'default') === '1');
  if (letters !== undefined) there.set('DefaultParagraphFont', attributeOf(letters, 'styleId') ?? '');
  return styleIds(there, new Set(all.map((one) => attributeOf(one, 'styleId') ?? '')), highestList(numbering));
}

/** The pages as the letterhead has them; a draft has its mark and a contract its page numbers where the file has no part for them. */
export function letterSection({ section, isEvenAndOdd }: Letterhead, isDraft: boolean): Xml {
  const wanted = RUNNING_TYPES.filter((type) => isWanted(type, section.hasFirstPage, isEvenAndOdd));
  const own = {
    headers: isDraft ? wanted : [],
    footers: section.footers.default === undefined ? ['default'] : [],
  } as const;
  const references = (what: 'headers' | 'footers', name: string): Xml =>
    together(
      RUNNING_TYPES.flatMap((type) => {
        const isTheirs = section[what][type] !== undefined;
        const isOurs = !isTheirs && own[what].some((one) => one === type);
        if (!isTheirs && !isOurs) return [];
        return [element(name, { 'w:type': type, 'r:id': isTheirs ? idOf(what, type) : ownId(what) })];
      }),
    );
  return element(
    'w:sectPr',
    {},
    references('headers', 'w:headerReference'),
    references('footers', 'w:footerReference'),
    ...pagesOf(section.properties.map((one) => [one.local, plain(one)] as const)),
  );
}

/** What the file does not say of its pages, no two programs agree on: it is said as the house has it. */
function pagesOf(theirs: readonly (readonly [string, Xml])[]): readonly Xml[] {
  const known = new Map(theirs);
  const own = (['pgSz', 'pgMar'] as const).map((name) => [name, known.get(name) ?? housePages[name]] as const);
  return [...own, ...theirs.filter(([name]) => name !== 'pgSz' && name !== 'pgMar')].map(([, markup]) => markup);
}

function isWanted(type: RunningType, hasFirstPage: boolean, isEvenAndOdd: boolean): boolean {
  return type === 'default' || (type === 'first' ? hasFirstPage : isEvenAndOdd);
}

const idOf = (what: 'headers' | 'footers', type: RunningType): string => `rIdLetter_${what}_${type}`;
const ownId = (what: 'headers' | 'footers'): string => `rIdOwn_${what}`;

/** In our own prefix, and naming nothing: borders may name pictures that are not there. */
function plain({ local, attributes, children }: XmlElement): Xml {
  const own = Array.from(attributes, ([name, value]) => [`w:${name.slice(name.indexOf(':') + 1)}`, value] as const);
  const kept = own.filter((_, index) => !([...attributes.keys()][index] ?? '').startsWith('r:'));
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : [plain(child)]));
  return element(`w:${local}`, Object.fromEntries(kept), ...inside);
}

/** What a contract says on each page of the letterhead. */
export interface LetterMarks {
  /** Behind the text. */
  readonly draft: DraftWord | null;
  /** Below the footer. */
  readonly smallPrint: string | null;
}

function markedAs(root: XmlElement, kind: string | undefined, { draft, smallPrint }: LetterMarks, number: number) {
  if (kind === 'header') return draft === null ? root : withDraftMark(root, draft, number);
  return smallPrint === null ? root : withSmallPrint(root, smallPrint);
}

/** Our parts on the letterhead: in its styles and lists, with its parts beside them. */
export function poured(
  parts: WordParts,
  letterhead: Letterhead,
  ids: StyleIds,
  marks: LetterMarks,
): { parts: WordParts; more: readonly MorePart[] } {
  const ownStyles = readXml(parts.styles, STYLE_SHEET);
  const styles = letterhead.styles === null ? ownStyles : mergedStyles(letterhead.styles, ownStyles, ids);
  const numbering = mergedNumbering(letterhead.numbering, readXml(parts.numbering, 'word/numbering.xml'), ids);
  const own = (path: string, id: string, kind: 'header' | 'footer', content: string): MorePart => ({
    path: `${FOLDER}/${path}.xml`,
    type: `${RUNNING}.${kind}+xml`,
    content: renamed(content, ids),
    relationships: null,
    named: { id, kind },
  });
  return {
    parts: {
      ...parts,
      document: renamed(parts.document, ids),
      styles: xmlFile(writeXml(styles)),
      numbering: xmlFile(writeXml(numbering)),
    },
    more: [
      ...theirParts(letterhead, marks),
      own('ownHeader', ownId('headers'), 'header', parts.firstHeader),
      own('ownFooter', ownId('footers'), 'footer', parts.footer),
    ],
  };
}

function theirParts({ parts, nameOf, section, theme, fontTable }: Letterhead, marks: LetterMarks): readonly MorePart[] {
  const named = new Map<string, MorePart['named']>();
  const name = (what: 'headers' | 'footers', kind: string, paths: RunningPaths): void => {
    for (const type of RUNNING_TYPES) {
      const path = paths[type];
      if (path !== undefined) named.set(`${path} ${type} ${what}`, { id: idOf(what, type), kind });
    }
  };
  name('headers', 'header', section.headers);
  name('footers', 'footer', section.footers);
  const part = (
    path: string,
    relation: MorePart['named'],
    file = nameOf(path),
    change: (root: XmlElement) => XmlElement = (root) => root,
  ): MorePart | null => {
    const taken = parts.get(path);
    if (taken === undefined) return null;
    const { content: bytes, tree, type, relationships } = taken;
    const content = tree === null ? (bytes ?? '') : xmlFile(writeXml(change(tree)));
    return { path: `${FOLDER}/${file}`, type, content, relationships, named: relation };
  };
  const running = Array.from(named, ([key, relation], index) => {
    const [path = '', type = '', what = ''] = key.split(' ');
    // A part that several kinds of pages have goes in once for each.
    return part(path, relation, `${what}-${type}.xml`, (root) => markedAs(root, relation?.kind, marks, index + 10));
  });
  const isRunning = new Set(Array.from(named.keys(), (key) => key.split(' ')[0]));
  const others = [...parts.keys()]
    .filter((path) => !isRunning.has(path))
    .map((path) => {
      if (path === theme) return part(path, { id: 'rIdLetterTheme', kind: 'theme' });
      return part(path, path === fontTable ? { id: 'rIdLetterFonts', kind: 'fontTable' } : null);
    });
  return [...running, ...others].filter((one) => one !== null);
}
