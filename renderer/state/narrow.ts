import { useMediaQuery } from '@mui/material';

/** Below this width of the window, in CSS pixels, there is room for the questions or for what stands beside them, not for both. */
const ENOUGH = 900;

export function useIsNarrow(): boolean {
  return useMediaQuery(`(max-width: ${ENOUGH - 1}px)`);
}

export function isNarrow(): boolean {
  return window.innerWidth < ENOUGH;
}
