import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_LOG = 1_000_000;

/** What went wrong, for whoever mends it. Holds no text of any agreement. */
export interface Log {
  /** Writes an entry and gives its name. */
  readonly defect: (error: unknown) => string;
  readonly file: string;
}

/** A log file in a folder; the one before it is kept beside it when it has grown too large. A full disk is no reason to stop. */
export function openLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'sla-studio.log');
  return {
    file,
    defect: (error) => {
      const entry = now().toISOString();
      const text = textOf(error);
      try {
        mkdirSync(folder, { recursive: true });
        if (existsSync(file) && statSync(file).size > LARGEST_LOG) renameSync(file, `${file}.old`);
        appendFileSync(file, `${entry} ${text}\n`);
      } catch {
        process.stderr.write(`${entry} ${text}\n`);
      }
      return entry;
    },
  };
}

/** An error with what caused it. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.stack ?? error.message;
  return error.cause === undefined ? text : `${text}\nCaused by: ${textOf(error.cause)}`;
}
