import type { MessagePort } from 'node:worker_threads';
import type { DateList } from '#core/bridge/drafts.ts';
import type { StartNotice } from '#core/bridge/requests.ts';
import { done, type Outcome } from '#core/outcome.ts';
import type { StorageProblem } from './database.ts';
import type { Result } from './kept.ts';
import { answerTo, namesOf, type Call, type Names } from './remote.ts';
import { openStorage, type Storage, type StorageStart } from './storage.ts';

/** What the thread that keeps everything is started with. */
export interface ThreadStart {
  readonly folder: string;
}

/** What the thread is asked; it answers in the order it was asked. */
export interface Asked extends Call {
  readonly ask: number;
}

/** What the thread tells: first how opening ended, then the answer to each asking. */
export type Told =
  | {
      readonly kind: 'opened';
      readonly opened: Outcome<{ readonly names: Names; readonly notices: readonly StartNotice[] }, StorageProblem>;
    }
  | { readonly kind: 'answered'; readonly ask: number; readonly answer: unknown }
  | { readonly kind: 'defect'; readonly ask: number; readonly error: unknown };

/** The storage as it is asked from another thread: no function can be handed over, so it reads the dates itself. */
export type ServedStorage = Omit<Storage, 'readDates'> & {
  readonly readDates: (days: Pick<DateList, 'from' | 'to'>) => Promise<Result<null>>;
};

/**
 * Opens the storage and answers for it until it is closed; where it cannot be opened, that is told and the port is closed.
 * One call is done before the next begins, and what was answered is on the disk.
 */
export function serveStorage(port: MessagePort, start: StorageStart): void {
  const opened = openStorage(start);
  const tell = (message: Told) => port.postMessage(message);
  if (!opened.ok) {
    tell({ kind: 'opened', opened });
    return port.close();
  }
  // Once the last answer is on its way nothing keeps the thread alive.
  const storage = served(opened.value.storage, () => setImmediate(() => port.close()));
  tell({ kind: 'opened', opened: done({ names: namesOf(storage), notices: opened.value.notices }) });
  port.on('message', ({ ask, ...call }: Asked) => {
    void new Promise((resolve) => resolve(answerTo(storage, call)))
      .then((answered) => tell({ kind: 'answered', ask, answer: answered }))
      .catch((error: unknown) => tell({ kind: 'defect', ask, error: tellable(error) }));
  });
}

/** A storage without functions to be handed over; `closed` is called when it was closed. */
export function served(storage: Storage, closed: () => void): ServedStorage {
  return {
    ...storage,
    readDates: async (days) => {
      const { milestones } = await import('#core/measures/milestones/milestones.ts');
      return storage.readDates(days, (agreement, within) => milestones(agreement, within).known);
    },
    close: () => {
      storage.close();
      closed();
    },
  };
}

/** What another thread can be told of an error: its words and where it happened. */
function tellable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return Object.assign(new Error(error.message), { stack: error.stack });
}
