import type { DesktopEvents, EventName } from './events.ts';
import type { DesktopRequests, RequestOutcome } from './requests.ts';

/**
 * What the preload script puts on the window as `desktop`: all that the page knows of the machine. `DroppedFile` is the
 * `File` of the DOM, which core does not know.
 */
export interface Desktop<DroppedFile> {
  readonly ask: Omit<DesktopRequests, 'importFile'>;
  /** Takes a file that was dropped on the window. */
  readonly importDropped: (file: DroppedFile) => Promise<RequestOutcome<'importFile'>>;
  /** Subscribes; the answer ends the subscription. */
  readonly on: <Name extends EventName>(event: Name, listener: (payload: DesktopEvents[Name]) => void) => () => void;
}
