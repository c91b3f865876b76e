import { closeSync, fsyncSync, openSync, promises, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let begun = 0;

/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed over what was there.
 * Throws what the system says, and leaves nothing of its own behind then.
 */
export function writeWholeFile(path: string, bytes: Uint8Array): void {
  const partial = partialFor(path);
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

/** The same for who has other things to do meanwhile, and does not end before it is done. */
export async function writeWholeFileMeanwhile(path: string, bytes: Uint8Array): Promise<void> {
  const partial = partialFor(path);
  try {
    const handle = await promises.open(partial, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await promises.rename(partial, path);
  } catch (error) {
    await promises.rm(partial, { force: true });
    throw error;
  }
}

function partialFor(path: string): string {
  begun += 1;
  return join(dirname(path), `.sla-${process.pid}-${Date.now().toString(36)}-${begun}.tmp`);
}
