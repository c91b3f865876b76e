import { draftMarkLook } from '#core/printing/draftMark.ts';
import { drawnWord, type DrawnWord } from '#core/printing/word/letterOutlines.ts';
import { outerEdges, type Point } from '#core/printing/word/outerEdges.ts';
import { element, type Xml } from '#core/openXml/xml.ts';

export const WATERMARK_NAMESPACES = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
} as const;

/** The word across the pages of a draft, and the letters it is drawn in. */
export interface DraftWord {
  readonly word: string;
  /** A TrueType file. */
  readonly font: Uint8Array;
}

/**
 * A word across the page behind the text, named as Word's own watermarks, so that Word's command to remove them finds it. Drawn
 * in the outlines of the contract's own letters, as in the PDF: Word would take the places out where strokes of a letter
 * overlap. Stands in a header; `number` tells the headers of a file apart.
 */
export function watermark(draft: DraftWord, number: number): Xml {
  const { word, font } = draft;
  const drawn = drawnWord(word, font);
  const { size, angle, colour } = draftMarkLook((1000 * drawn.width) / drawn.unitsPerEm);
  const points = drawn.letters.flat(2);
  const top = Math.max(0, ...points.map(({ y }) => y));
  const bottom = Math.min(0, ...points.map(({ y }) => y));
  const scale = size / drawn.unitsPerEm;
  const long = (units: number): string => `${(units * scale).toFixed(1)}pt`;
  const shape = element(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${number}`,
      'o:spid': `_x0000_s${2048 + number}`,
      coordsize: `${drawn.width},${top - bottom}`,
      path: pathOf(draft, drawn, top),
      alt: word,
      style: `position:absolute;margin-left:0;margin-top:0;width:${long(drawn.width)};height:${long(top - bottom)};rotation:${(360 - angle).toFixed(1)};${CENTRED}`,
      'o:allowincell': 'f',
      fillcolor: `#${colour}`,
      stroked: 'f',
    },
    element('w10:wrap', { anchorx: 'margin', anchory: 'margin' }),
  );
  return element('w:r', {}, element('w:pict', {}, shape));
}

const CENTRED =
  'z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
  'mso-position-vertical:center;mso-position-vertical-relative:margin';

const paths = new WeakMap<Uint8Array, Map<string, string>>();

/** Worked out once for each word and font. */
function pathOf({ word, font }: DraftWord, drawn: DrawnWord, top: number): string {
  const known = paths.get(font) ?? new Map<string, string>();
  const path = known.get(word) ?? newPath(drawn, top);
  paths.set(font, known.set(word, path));
  return path;
}

function newPath({ letters }: DrawnWord, top: number): string {
  const at = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(top - y)}`;
  const lines = letters.flatMap(outerEdges).map((line) => {
    const [start, ...others] = line.map(at);
    return `m${start}l${others.join(',')}x`;
  });
  return `${lines.join('')}e`;
}
