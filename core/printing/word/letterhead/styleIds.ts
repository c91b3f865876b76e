import type { StyleId } from '#core/printing/word/styles.ts';

/** Styles whose distances belong to the numbering of clauses and to the contents. */
export const LAYOUT_STYLES: readonly StyleId[] = [
  'Heading1',
  'Heading2',
  'BodyTextIndent',
  'BodyTextIndent2',
  'BodyTextIndent3',
  'ListBullet',
  'ListBullet2',
  'ListBullet3',
  'ListBullet4',
  'ListContinue',
  'ListContinue2',
  'ListContinue3',
  'ListContinue4',
  'TOC1',
  'TOC2',
];

/** Our headings that look like one of theirs. */
export const LIKE_HEADINGS: Readonly<Record<string, StyleId>> = {
  AnnexHeading: 'Heading1',
  Unnumbered1: 'Heading1',
  ContentsHeading: 'Heading1',
  Unnumbered2: 'Heading2',
  Unnumbered3: 'Heading2',
};

/** What our styles and lists are called in a letterhead. */
export interface StyleIds {
  readonly isThere: (id: string) => boolean;
  readonly of: (id: string) => string;
  readonly list: (number: number) => number;
}

/** `taken` are all ids of the letterhead, `lists` the highest number of its lists. */
export function styleIds(there: ReadonlyMap<string, string>, taken: ReadonlySet<string>, lists: number): StyleIds {
  const given = new Map<string, string>();
  const free = (id: string): string => {
    let name = id;
    for (let count = 2; taken.has(name); count += 1) name = `${id}${count}x`;
    return name;
  };
  return {
    isThere: (id) => there.has(id),
    of: (id) => {
      const known = there.get(id) ?? given.get(id) ?? free(id);
      given.set(id, known);
      return known;
    },
    list: (number) => number + lists,
  };
}

const NAMES = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g;
const LISTS = /<w:numId w:val="(\d+)"\/>/g;

/** Markup of ours with the names of the letterhead. Text cannot look like a tag: it is escaped. */
export function renamed(markup: string, ids: StyleIds): string {
  return markup
    .replace(NAMES, (_, kind: string, id: string) => `<w:${kind} w:val="${ids.of(id)}"/>`)
    .replace(LISTS, (_, number: string) => `<w:numId w:val="${ids.list(Number(number))}"/>`);
}
