import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeFile, writeWholeFileMeanwhile } from '#machine/writeWholeFile.ts';

/**
 * Writes a file of so many kilobytes again and again over itself, by turns in either way, each time of another byte, and
 * tells each that is written.
 */
const [folder = '', kilobytes = '', times = ''] = process.argv.slice(2);
for (let time = 0; time < Number(times); time += 1) {
  try {
    const [file, bytes] = [join(folder, 'contract.pdf'), Buffer.alloc(Number(kilobytes) * 1024, time % 256)];
    if (time % 2 === 0) writeWholeFile(file, bytes);
    else await writeWholeFileMeanwhile(file, bytes);
    writeSync(1, `${time}\n`);
  } catch (error) {
    writeSync(2, `${error instanceof Error && 'code' in error ? String(error.code) : String(error)}\n`);
  }
}
