import { Box } from '@mui/material';
import type { Band } from '#core/agreement/credit.ts';
import type { Range } from '#core/agreement/quantity.ts';
import { isEmpty, stretchesOf } from '#core/measures/stretches.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { bandWords } from '#renderer/words/bandWords.ts';
import { paymentText, rangeText } from './rangeText.ts';
import type { BandScale } from './useBandScale.ts';

const TOP = 6;
const HEIGHT = 34;

/** A stretch of the axis as it is drawn; its place in percent of the width. */
interface Piece {
  readonly range: Range;
  readonly bands: readonly number[];
  readonly isKept: boolean;
  readonly from: number;
  readonly width: number;
}

/**
 * The bands along their axis, lowest value left. Stretches are equally wide whatever they hold, so that the narrow ones near a
 * target of 99.9 can be seen; a single value is a narrow stretch. What no band holds stays empty, what several hold is hatched.
 */
export function BandPicture({ bands, scale }: { readonly bands: readonly Band[]; readonly scale: BandScale }) {
  const language = useLanguage();
  const say = bandWords[language];
  const pieces = piecesOf(bands, scale);
  const strongest = Math.max(1, bands.length);
  const named = (piece: Piece) => {
    const [only, another] = piece.bands;
    if (another !== undefined) return say.several(piece.bands.length);
    if (only === undefined) return piece.isKept ? say.promised : say.nothing;
    const pays = bands[only]?.pays;
    return pays === undefined ? '' : paymentText(pays, language, say.paysIn.points);
  };
  const spoken = pieces.map((piece) => `${rangeText(piece.range, scale.show)}: ${named(piece)}`).join('; ');
  return (
    <Box
      component="svg"
      role="img"
      aria-label={`${say.picture}: ${spoken}`}
      width="100%"
      height={TOP + HEIGHT + 24}
      sx={{ display: 'block', overflow: 'visible', my: 1, maxWidth: 640, fontSize: 12, fill: 'currentColor' }}
    >
      {pieces.map((piece) => (
        <PieceShape key={piece.from} piece={piece} name={named(piece)} strength={strengthOf(piece, bands, strongest)} />
      ))}
      <Box
        component="line"
        x1="0"
        x2="100%"
        y1={TOP + HEIGHT}
        y2={TOP + HEIGHT}
        sx={{ stroke: 'currentColor', strokeWidth: 1 }}
      />
      {pieces.flatMap(({ range, from }) =>
        range.from === undefined || from === 0
          ? []
          : [
              <g key={from}>
                <Box
                  component="line"
                  x1={`${from}%`}
                  x2={`${from}%`}
                  y1={TOP + HEIGHT}
                  y2={TOP + HEIGHT + 5}
                  sx={{ stroke: 'currentColor' }}
                />
                {isRepeated(pieces, from) ? null : (
                  <text x={`${from}%`} y={TOP + HEIGHT + 18} textAnchor="middle">
                    {scale.show(range.from.value)}
                  </text>
                )}
              </g>,
            ],
      )}
    </Box>
  );
}

function PieceShape({ piece, name, strength }: { piece: Piece; name: string; strength: number }) {
  const { from, width, bands, isKept } = piece;
  const isFault = bands.length > 1 || (bands.length === 0 && !isKept) || (bands.length > 0 && isKept);
  const isNarrow = width < 6;
  return (
    <g>
      <title>{name}</title>
      <Box
        component="rect"
        x={`${from}%`}
        y={TOP}
        width={`${width}%`}
        height={HEIGHT}
        sx={{
          color: isFault ? 'warning.main' : isKept ? 'success.main' : 'primary.main',
          stroke: 'currentColor',
          strokeWidth: isFault ? 2 : 1,
          strokeDasharray: bands.length === 0 ? '4 3' : 'none',
        }}
        fill={bands.length === 0 ? 'none' : 'currentColor'}
        fillOpacity={isFault ? 0.3 : strength}
      />
      {isNarrow ? null : (
        <text x={`${from + width / 2}%`} y={TOP + HEIGHT / 2 + 4} textAnchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}

/** Bands further from the target are drawn stronger, without the name on them becoming hard to read. */
function strengthOf({ bands }: Piece, all: readonly Band[], strongest: number): number {
  const [band] = bands;
  if (band === undefined) return 0;
  const pays = all[band]?.pays;
  const amounts = all.flatMap((one) => (one.pays.kind === 'percent' ? [Number(one.pays.percent)] : []));
  const most = Math.max(...amounts, 1);
  const share = pays?.kind === 'percent' ? Number(pays.percent) / most : (band + 1) / strongest;
  return 0.1 + 0.25 * Math.max(0, Math.min(1, share));
}

/** The axis begins below the lowest bound and ends above the highest one, so that open ends can be seen. */
function piecesOf(bands: readonly Band[], { missed, possible }: BandScale): readonly Piece[] {
  const ranges = bands.map(({ range }) => range).filter((range) => !isEmpty(range));
  const places = bands.flatMap(({ range }, index) => (isEmpty(range) ? [] : [index]));
  const stretches = stretchesOf([...ranges, ...(missed === null ? [] : [missed])], possible);
  const seen = missed === null ? withoutOpenEnds(stretches) : stretches;
  const weights = seen.map(({ range }) => (isOneValue(range) ? 0.2 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return seen.map(({ range, holders }, index) => {
    const before = weights.slice(0, index).reduce((sum, weight) => sum + weight, 0);
    return {
      range,
      bands: holders.flatMap((holder) => places[holder] ?? []),
      isKept: missed !== null && !holders.includes(ranges.length),
      from: (before / total) * 100,
      width: ((weights[index] ?? 0) / total) * 100,
    };
  });
}

/** Without a promise nothing is due below the lowest band or above the highest. */
function withoutOpenEnds<Seen extends { readonly holders: readonly number[] }>(
  stretches: readonly Seen[],
): readonly Seen[] {
  const first = stretches.findIndex(({ holders }) => holders.length > 0);
  const last = stretches.findLastIndex(({ holders }) => holders.length > 0);
  return stretches.slice(Math.max(first, 0), last + 1);
}

function isOneValue({ from, to }: Range): boolean {
  return from !== undefined && from.value === to?.value;
}

/** A single value is named once, at its first edge. */
function isRepeated(pieces: readonly Piece[], from: number): boolean {
  const index = pieces.findIndex((piece) => piece.from === from);
  const before = pieces[index - 1]?.range;
  return before !== undefined && isOneValue(before);
}
