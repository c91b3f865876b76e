import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { isVisible } from '#tests/electron-double/program.ts';
import { missing, strict } from '#tests/electron-double/strict.ts';

/** What is handed to the system: stubbed in tests, really done where somebody sees the window. */
export const shell = strict('shell', {
  openExternal: (): Promise<never> => missing('shell.openExternal, which no test answered,'),
  openPath: (path: string): Promise<string> =>
    isVisible ? openWithSystem(path) : missing('shell.openPath, which no test answered,'),
  showItemInFolder: (path: string): void => {
    if (!isVisible) return missing('shell.showItemInFolder, which no test answered,');
    void openWithSystem(dirname(path));
  },
});

/** An empty string, or why it could not be opened. */
function openWithSystem(path: string): Promise<string> {
  const [program, words]: [string, string[]] =
    process.platform === 'win32'
      ? ['explorer.exe', [path]]
      : process.platform === 'darwin'
        ? ['open', [path]]
        : ['xdg-open', [path]];
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', (error) => resolve(error.message));
    child.once('spawn', () => resolve(''));
    child.unref();
  });
}
