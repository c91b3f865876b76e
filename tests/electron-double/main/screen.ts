import { strict } from '#tests/electron-double/strict.ts';

const BOUNDS = { x: 0, y: 0, width: 1920, height: 1080 };

const DISPLAY = {
  id: 1,
  scaleFactor: 1,
  bounds: BOUNDS,
  workArea: BOUNDS,
  size: BOUNDS,
  workAreaSize: BOUNDS,
} as const;

/** One screen, as wide as most. */
export const screen = strict('screen', {
  getPrimaryDisplay: () => DISPLAY,
  getAllDisplays: () => [DISPLAY],
  getDisplayMatching: () => DISPLAY,
  getDisplayNearestPoint: () => DISPLAY,
});
