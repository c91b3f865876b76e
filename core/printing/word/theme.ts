import type { ColourName, Palette } from '#core/printing/houseStyle.ts';
import { THEME_PLACES } from '#core/printing/word/colours.ts';
import { element, together, xmlFile, type Xml } from '#core/openXml/xml.ts';

const NAME = 'Brand';

/** Which colour of the contract stands at each place of the theme, in the order that Word wants. */
const PLACES: readonly (readonly [place: string, colour: ColourName])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'heading'],
  ['lt2', 'shade'],
  [THEME_PLACES.accent ?? 'accent1', 'accent'],
  [THEME_PLACES.heading ?? 'accent2', 'heading'],
  ['accent3', 'quiet'],
  ['accent4', 'rule'],
  ['accent5', 'blank'],
  ['accent6', 'blankShade'],
  ['hlink', 'accent'],
  ['folHlink', 'quiet'],
];

/** The colours and the typeface of the firm as Word offers them to whoever goes on working in the file. */
export function themePart(colours: Palette, font: string): string {
  const places = PLACES.map(([place, colour]) => element(`a:${place}`, {}, rgb(colours[colour])));
  const fonts = (name: string): Xml =>
    element(
      name,
      {},
      element('a:latin', { typeface: font }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: '' }),
    );
  return xmlFile(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: NAME },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: NAME }, ...places),
        element('a:fontScheme', { name: NAME }, fonts('a:majorFont'), fonts('a:minorFont')),
        formats,
      ),
    ),
  );
}

const rgb = (colour: string): Xml => element('a:srgbClr', { val: colour });

const placeholder = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const three = (markup: Xml): Xml => together([markup, markup, markup]);

/** How shapes are drawn that the contract has none of: plain, three times as the form of the file wants it. */
const formats = element(
  'a:fmtScheme',
  { name: NAME },
  element('a:fillStyleLst', {}, three(placeholder)),
  element('a:lnStyleLst', {}, three(element('a:ln', { w: 6350 }, placeholder))),
  element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))),
  element('a:bgFillStyleLst', {}, three(placeholder)),
);
