import { styled } from '@mui/material';

/** Half of the width of a line, and where it has faded, in pixels. */
const LINE = 0.75;
const EDGE = 1.25;

/**
 * Says that what it stands on unfolds, or folds when it `isUp`. For rows by the hundred: it is painted as a background,
 * since Chromium gives each picture of SVG a layer to look after with every letter typed.
 */
export const Chevron = styled('span', { shouldForwardProp: (name) => name !== 'isUp' })<{ readonly isUp: boolean }>(
  ({ isUp }) => ({
    flexShrink: 0,
    width: 18,
    height: 18,
    background: `${diagonal(isUp ? 'left' : 'right')} 4px 7px / 5px 5px no-repeat,
      ${diagonal(isUp ? 'right' : 'left')} 9px 7px / 5px 5px no-repeat`,
  }),
);

/** A line across a square: falling where the gradient runs to the top right, rising where it runs to the top left. */
function diagonal(side: 'left' | 'right'): string {
  const stops = [
    `transparent calc(50% - ${EDGE}px)`,
    `currentColor calc(50% - ${LINE}px) calc(50% + ${LINE}px)`,
    `transparent calc(50% + ${EDGE}px)`,
  ];
  return `linear-gradient(to top ${side}, ${stops.join(', ')})`;
}
