import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a kind of fault did. A promise is broken where something is lost, mixed, or unsound without being told. */
export interface FaultReport {
  readonly name: string;
  readonly tried: number;
  readonly broken: readonly string[];
}

/** The folder of one trial, gone after it. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'sla-fault-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  let result: Result;
  try {
    result = work(folder);
  } catch (error) {
    clear();
    throw error;
  }
  if (result instanceof Promise) void result.finally(clear);
  else clear();
  return result;
}
