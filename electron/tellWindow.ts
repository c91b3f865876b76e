import type { BrowserWindow } from 'electron';
import type { DesktopEvents, EventName } from '#core/bridge/events.ts';
import { channelOf } from '#core/bridge/requestNames.ts';

/** Tells the page of a window what happened; one that is gone needs no telling. */
export function tellWindow<Name extends EventName>(
  window: BrowserWindow,
  event: Name,
  payload: DesktopEvents[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(channelOf(event), payload);
}
