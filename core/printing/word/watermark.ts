import { element, type Xml } from '#core/openXml/xml.ts';

/** A plain face that every computer has: drawn this large, the letters of a text face lose their overlaps. */
const FONT = 'Arial';
const HEIGHT = 110;
const WIDTH_OF_LETTER = 0.72 * HEIGHT;
const WIDEST = 480;

export const WATERMARK_NAMESPACES = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
} as const;

/**
 * A word across the page behind the text, in the form of Word's own watermarks, so that Word's command to remove them finds it.
 * Stands in a header; `number` tells the headers of a file apart.
 */
export function watermark(word: string, number: number): Xml {
  const width = Math.min(WIDEST, word.length * WIDTH_OF_LETTER);
  const height = Math.min(HEIGHT, width / (word.length * 0.72));
  const shape = element(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${number}`,
      'o:spid': `_x0000_s${2048 + number}`,
      type: '#_x0000_t136',
      alt: word,
      style: `position:absolute;margin-left:0;margin-top:0;width:${width.toFixed(0)}pt;height:${height.toFixed(0)}pt;${CENTRED}`,
      'o:allowincell': 'f',
      fillcolor: '#d5dadb',
      stroked: 'f',
    },
    element('v:fill', { opacity: '.45' }),
    element('v:textpath', { style: `font-family:'${FONT}';font-size:1pt`, string: word }),
    element('w10:wrap', { anchorx: 'margin', anchory: 'margin' }),
  );
  return element('w:r', {}, element('w:pict', {}, shapeType, shape));
}

const CENTRED =
  'rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
  'mso-position-vertical:center;mso-position-vertical-relative:margin';

const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

/** Text along a straight line: shape 136 of Office. */
const shapeType = element(
  'v:shapetype',
  {
    id: '_x0000_t136',
    coordsize: '21600,21600',
    'o:spt': 136,
    adj: 10800,
    path: 'm@7,l@8,m@5,21600l@6,21600e',
  },
  element('v:formulas', {}, ...FORMULAS.map((equation) => element('v:f', { eqn: equation }))),
  element('v:path', {
    textpathok: 't',
    'o:connecttype': 'custom',
    'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
    'o:connectangles': '270,180,90,0',
  }),
  element('v:textpath', { on: 't', fitshape: 't' }),
  element('v:handles', {}, element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })),
  element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
);
