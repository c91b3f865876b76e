import type { ActionName } from './actions.ts';
import type { DesktopProblem } from './problem.ts';
import type { Settings } from './settings.ts';

/** What main tells the window without being asked. */
export interface DesktopEvents {
  /** Chosen in the application menu. */
  action: { readonly action: ActionName };
  /** A file was opened from outside and is a draft now. */
  draftImported: { readonly draft: string };
  /** Something outside of any request went wrong. */
  trouble: { readonly problem: DesktopProblem };
  exportProgress: {
    readonly done: number;
    readonly total: number;
    readonly phase: 'composing' | 'printing' | 'writing';
  };
  settingsChanged: { readonly settings: Settings };
  /** Save what is left and answer with `readyToQuit`. */
  quitting: Record<string, never>;
}
export type EventName = keyof DesktopEvents;

export const EVENT_NAMES = [
  'action',
  'draftImported',
  'trouble',
  'exportProgress',
  'settingsChanged',
  'quitting',
] as const satisfies readonly EventName[];
