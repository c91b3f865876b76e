import { constants, setPriority } from 'node:os';
import { template, typeface } from '#electron/shipped.ts';
import { UNHURRIED, type ExportJob, type ExportMessage } from './job.ts';
import { print } from './print.ts';

/** A process of its own, so that neither the window nor the storage waits for a contract to be printed. */
const { parentPort } = process;
if (process.argv.includes(UNHURRIED)) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

parentPort.on('message', ({ data }: { data: ExportJob }) => {
  void work(data).catch((error: unknown) => {
    throw error;
  });
});

async function work(job: ExportJob): Promise<void> {
  const progress = (done: number, total: number) => tell({ kind: 'progress', done, total });
  tell({ kind: 'ended', result: await print(job, { template, typeface, progress }) });
}

function tell(message: ExportMessage): void {
  parentPort.postMessage(message);
}
