import { constants, setPriority } from 'node:os';
import { failed } from '#core/outcome.ts';
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
  const found = template(job.template);
  const result =
    found === null
      ? failed({ kind: 'noTemplate', template: job.template } as const)
      : await print(job, {
          template: found,
          typeface,
          progress: (done, total) => tell({ kind: 'progress', done, total }),
        });
  tell({ kind: 'ended', result });
}

function tell(message: ExportMessage): void {
  parentPort.postMessage(message);
}
