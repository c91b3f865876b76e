import { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import type { DateList } from '#core/bridge/drafts.ts';
import { milestones } from '#core/measures/milestones/milestones.ts';
import { readDates } from './dates.ts';

/** Some agreements whose dates are to be read, and the database they are in. */
export interface DateOrder {
  readonly file: string;
  readonly days: Pick<DateList, 'from' | 'to'>;
}

/** A thread of its own beside the program. The database is open only while an order is carried out. */
parentPort?.on('message', ({ file, days }: DateOrder) => {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    database.exec('PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;');
    const table = { database, now: Date.now, newId: nothingNew };
    readDates(table, days, (agreement, within) => milestones(agreement, within).known);
  } finally {
    database.close();
  }
  parentPort?.postMessage('read');
});

function nothingNew(): never {
  throw new Error('Reading dates makes nothing new');
}
