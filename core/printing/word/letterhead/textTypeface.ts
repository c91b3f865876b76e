import { attributeOf, childOf, elementsIn, type XmlElement } from '#core/openXml/xmlTree.ts';

/** More styles than this are based on each other only in a circle. */
const LONGEST_CHAIN = 20;

/** The typeface that the paragraphs of a Word file are set in where their own style names none; `null` where its styles do not tell. */
export function textTypeface(sheet: XmlElement | null, theme: XmlElement | null): string | null {
  if (sheet === null) return null;
  const styles = elementsIn(sheet).filter((one) => attributeOf(one, 'type') === 'paragraph');
  let style = styles.find((one) => attributeOf(one, 'default') === '1');
  for (let steps = 0; style !== undefined && steps < LONGEST_CHAIN; steps += 1) {
    const named = typefaceOf(childOf(style, 'rPr'), theme);
    if (named !== null) return named;
    const base = valueOf(childOf(style, 'basedOn'));
    style = base === null ? undefined : styles.find((one) => attributeOf(one, 'styleId') === base);
  }
  const defaults = descend(sheet, ['docDefaults', 'rPrDefault', 'rPr']);
  return typefaceOf(defaults, theme);
}

/** A typeface of the theme comes before one by name. */
function typefaceOf(properties: XmlElement | undefined, theme: XmlElement | null): string | null {
  const fonts = properties === undefined ? undefined : childOf(properties, 'rFonts');
  if (fonts === undefined) return null;
  const ofTheme = attributeOf(fonts, 'asciiTheme') ?? attributeOf(fonts, 'hAnsiTheme');
  const themed = ofTheme === undefined || theme === null ? null : themeTypeface(theme, ofTheme);
  return themed ?? attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi') ?? null;
}

/** "minorHAnsi" is the typeface of text, "majorHAnsi" that of headings. */
function themeTypeface(theme: XmlElement, name: string): string | null {
  const kind = name.startsWith('major') ? 'majorFont' : 'minorFont';
  const latin = descend(theme, ['themeElements', 'fontScheme', kind, 'latin']);
  const typeface = latin === undefined ? undefined : attributeOf(latin, 'typeface');
  return typeface === undefined || typeface === '' ? null : typeface;
}

function valueOf(one: XmlElement | undefined): string | null {
  return one === undefined ? null : (attributeOf(one, 'val') ?? null);
}

function descend(from: XmlElement, names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => (at === undefined ? undefined : childOf(at, name)), from);
}
