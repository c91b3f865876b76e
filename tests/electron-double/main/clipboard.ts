import { strict } from '#tests/electron-double/strict.ts';

let text = '';

/** A clipboard of its own: tests must not meet in that of the system. */
export const clipboard = strict('clipboard', {
  readText: () => Promise.resolve(text),
  writeText: (written: string) => {
    text = written;
    return Promise.resolve();
  },
  clear: () => {
    text = '';
    return Promise.resolve();
  },
});
