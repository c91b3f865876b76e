import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed over what was there.
 * Throws what the system says, and leaves nothing of its own behind then.
 */
export function writeWholeFile(path: string, bytes: Uint8Array): void {
  const partial = join(dirname(path), `.sla-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    const handle = openSync(partial, 'wx');
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
