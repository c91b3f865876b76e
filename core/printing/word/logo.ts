import { houseStyle } from '#core/printing/houseStyle.ts';
import type { PlacedLogo, Size } from '#core/printing/look.ts';
import { element, escaped, type Xml } from '#core/openXml/xml.ts';

/** Relationship through which a header names the logo. */
export const LOGO_ID = 'rIdLogo';

export const DRAWING_NAMESPACES = {
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const;

const { page, running } = houseStyle;
const HEADER_END = page.header + running.size * 1.2;

/** At the top of the text of the cover, on the side it has. */
export function logoOnCover(logo: PlacedLogo, number: number): Xml {
  return drawn(logo, { size: logo.onCover, top: page.margin.top, number });
}

/** On the line of the header, and above it as far as it is higher. */
export function logoOnPages(logo: PlacedLogo, size: Size, number: number): Xml {
  return drawn(logo, { size, top: HEADER_END - size.height, number });
}

interface Drawn {
  readonly size: Size;
  /** From the edge of the paper. */
  readonly top: number;
  /** Tells the drawings of a file apart. */
  readonly number: number;
}

/** The logo at its place on the paper, whatever the text around it does. */
function drawn({ alt, side }: PlacedLogo, { size, top, number }: Drawn): Xml {
  const extent = { cx: emus(size.width), cy: emus(size.height) };
  const origin = element('wp:simplePos', { x: 0, y: 0 });
  const across = element('wp:positionH', { relativeFrom: 'margin' }, element('wp:align', {}, escaped(side)));
  const down = element(
    'wp:positionV',
    { relativeFrom: 'page' },
    element('wp:posOffset', {}, escaped(String(emus(top)))),
  );
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:anchor',
        {
          distT: 0,
          distB: 0,
          distL: 0,
          distR: 0,
          simplePos: 0,
          relativeHeight: number,
          behindDoc: 0,
          locked: 0,
          layoutInCell: 1,
          allowOverlap: 1,
        },
        origin,
        across,
        down,
        element('wp:extent', extent),
        element('wp:wrapNone'),
        element('wp:docPr', { id: number, name: `Logo ${number}`, descr: alt }),
        element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
        element('a:graphic', {}, picture(extent, number)),
      ),
    ),
  );
}

function picture(extent: { readonly cx: number; readonly cy: number }, number: number): Xml {
  return element(
    'a:graphicData',
    { uri: DRAWING_NAMESPACES['xmlns:pic'] },
    element(
      'pic:pic',
      {},
      element('pic:nvPicPr', {}, element('pic:cNvPr', { id: number, name: 'logo.png' }), element('pic:cNvPicPr')),
      element(
        'pic:blipFill',
        {},
        element('a:blip', { 'r:embed': LOGO_ID }),
        element('a:stretch', {}, element('a:fillRect')),
      ),
      element(
        'pic:spPr',
        {},
        element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      ),
    ),
  );
}

/** DrawingML counts lengths in 12,700ths of a point. */
const emus = (points: number): number => Math.round(points * 12_700);
