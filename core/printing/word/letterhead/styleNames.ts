import { attributeOf, childOf, elementsIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import { styles, type StyleId } from '#core/printing/word/styles.ts';

/** Names that Word's own styles have in files of other programs, which write them in the language of their user. */
const ALIASES: Readonly<Partial<Record<StyleId, readonly string[]>>> = {
  Normal: ['standard'],
  BodyText: ['brødtekst', 'brdtekst'],
  Title: ['titel'],
  Subtitle: ['undertitel'],
  Heading1: ['overskrift 1', 'overskrift1'],
  Heading2: ['overskrift 2', 'overskrift2'],
  ListBullet: ['opstilling - punkttegn', 'opstilling-punkttegn'],
  TOC1: ['indholdsfortegnelse 1', 'indholdsfortegnelse1'],
  TOC2: ['indholdsfortegnelse 2', 'indholdsfortegnelse2'],
  ContentsHeading: ['overskrift til indholdsfortegnelse', 'overskrift'],
};

/** The styles of the contract that a letterhead has too, by the ids they have there. A Danish Word names them "Overskrift1". */
export function namedThere(sheet: XmlElement | null): ReadonlyMap<string, string> {
  const there = new Map<string, string>();
  const add = (name: string | undefined, id: string): void => {
    const key = name?.trim().toLowerCase() ?? '';
    if (key !== '' && !there.has(key)) there.set(key, id);
  };
  const all = sheet === null ? [] : elementsIn(sheet).filter(({ local }) => local === 'style');
  for (const style of all) add(nameOf(style), attributeOf(style, 'styleId') ?? '');
  for (const style of all) add(attributeOf(style, 'styleId'), attributeOf(style, 'styleId') ?? '');
  const isParagraph = new Set(
    all
      .filter((style) => attributeOf(style, 'type') === 'paragraph')
      .map((style) => attributeOf(style, 'styleId') ?? ''),
  );
  const found = new Map<string, string>();
  for (const [id, { name }] of Object.entries(styles)) {
    const wanted = [name.toLowerCase(), ...(ALIASES[id as StyleId] ?? [])];
    const match = wanted.map((one) => there.get(one)).find((one) => one !== undefined && isParagraph.has(one));
    if (match !== undefined) found.set(id, match);
  }
  const hyperlink = there.get('hyperlink');
  if (hyperlink !== undefined && !isParagraph.has(hyperlink)) found.set('Hyperlink', hyperlink);
  return found;
}

function nameOf(style: XmlElement): string | undefined {
  const name = childOf(style, 'name');
  return name === undefined ? undefined : attributeOf(name, 'val');
}
