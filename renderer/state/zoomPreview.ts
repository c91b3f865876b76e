import { changeSettings, useSession } from './session.ts';

/** How large the contract may be shown, in per cent. */
export const PREVIEW_ZOOM = { least: 50, most: 200, step: 10 };

/** Shows the contract a step larger or smaller. */
export function zoomPreview(by: 1 | -1): void {
  const zoomed = (useSession.getState().settings?.previewZoom ?? 100) + by * PREVIEW_ZOOM.step;
  changeSettings({ previewZoom: Math.max(PREVIEW_ZOOM.least, Math.min(PREVIEW_ZOOM.most, zoomed)) });
}
