import type { ActionName } from './actions.ts';
import type { Lead, MirroredDraft } from './contractWindow.ts';
import type { DesktopProblem } from './problem.ts';
import type { ImportedDraft, StartNotice } from './requests.ts';
import type { Settings } from './settings.ts';

/** What main tells the window without being asked. */
export interface DesktopEvents {
  /** Chosen in the application menu. */
  action: { readonly action: ActionName };
  /** A file was opened from outside and is a draft now. */
  draftImported: ImportedDraft;
  /** Something outside of any request went wrong. */
  trouble: { readonly problem: DesktopProblem };
  /** What keeps the drafts was started again, and has something to tell as at a start. */
  noticed: { readonly notices: readonly StartNotice[] };
  exportProgress: {
    readonly done: number;
    readonly total: number;
    readonly phase: 'composing' | 'printing' | 'writing';
  };
  /** The contract was given a window of its own, whose page knows nothing yet, or that window was closed. */
  contractWindow: { readonly isOpen: boolean };
  /** For the window of the contract: the draft as it is now; `null` when none is open. */
  draftMirrored: { readonly mirrored: MirroredDraft | null };
  /** Something was done in the window of the contract. */
  contractLed: { readonly lead: Lead };
  settingsChanged: { readonly settings: Settings };
  /** Save what is left and answer with `readyToQuit`. */
  quitting: Record<string, never>;
}
export type EventName = keyof DesktopEvents;

export const EVENT_NAMES = [
  'action',
  'draftImported',
  'trouble',
  'noticed',
  'exportProgress',
  'contractWindow',
  'draftMirrored',
  'contractLed',
  'settingsChanged',
  'quitting',
] as const satisfies readonly EventName[];
