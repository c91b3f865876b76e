import type { BrowserWindow } from 'electron';
import type { Lead } from '#core/bridge/contractWindow.ts';
import type { DesktopEvents, EventName } from '#core/bridge/events.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { done, type Outcome } from '#core/outcome.ts';
import type { RemoteStorage } from './storage/storageThread.ts';
import { tellWindow } from './tellWindow.ts';
import { CONTRACT_WINDOW, openWindow, placeOf, windowPlace } from './window.ts';

/** The contract in a window of its own, while it has one. */
export class ContractWindow {
  readonly #storage: RemoteStorage;
  readonly #closed: () => void;
  #window: BrowserWindow | null = null;

  constructor(storage: RemoteStorage, closed: () => void) {
    this.#storage = storage;
    this.#closed = closed;
  }

  get isOpen(): boolean {
    return this.#window !== null;
  }

  /** Opens it where it last was, or brings it to the front. */
  async open(): Promise<void> {
    const place = windowPlace(await this.#storage.windowPlace('contractWindow'));
    if (this.#window !== null) return bringToFront(this.#window);
    const window = openWindow(CONTRACT_WINDOW, place);
    this.#window = window;
    window.removeMenu();
    window.on('close', () => void this.#storage.keepWindowPlace('contractWindow', placeOf(window)));
    window.on('closed', () => {
      this.#window = null;
      this.#closed();
    });
    // Its page holds nothing of its own: the contract goes back to where it came from.
    window.webContents.on('render-process-gone', () => window.destroy());
  }

  close(): void {
    this.#window?.close();
  }

  tell<Name extends EventName>(event: Name, payload: DesktopEvents[Name]): void {
    if (this.#window !== null) tellWindow(this.#window, event, payload);
  }
}

interface DraftWindow {
  readonly window: () => BrowserWindow;
  readonly tell: <Name extends EventName>(event: Name, payload: DesktopEvents[Name]) => void;
}

type ContractWindowRequests = Pick<
  DesktopRequests,
  'popOutContract' | 'takeBackContract' | 'contractWindowReady' | 'mirrorDraft' | 'leadDraft'
>;

/** The requests by which the window of the draft and that of the contract speak with each other. */
export function contractWindowRequests(contract: ContractWindow, draft: DraftWindow): ContractWindowRequests {
  return {
    popOutContract: async () => {
      await contract.open();
      return done(null);
    },
    takeBackContract: () => told(() => contract.close()),
    contractWindowReady: () => told(() => draft.tell('contractWindow', { isOpen: true })),
    mirrorDraft: ({ mirrored }) => told(() => contract.tell('draftMirrored', { mirrored })),
    leadDraft: ({ lead }) =>
      told(() => {
        if (leadsAway(lead)) bringToFront(draft.window());
        draft.tell('contractLed', { lead });
      }),
  };
}

function told(tell: () => void): Promise<Outcome<null, never>> {
  tell();
  return Promise.resolve(done(null));
}

/** Whether what somebody did goes on in the other window; the language and undoing are seen where they are. */
function leadsAway(lead: Lead): boolean {
  return lead.kind === 'question' || (lead.kind === 'action' && lead.action !== 'undo' && lead.action !== 'redo');
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
