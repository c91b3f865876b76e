import { existsSync, mkdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { isVisible } from '#tests/electron-double/program.ts';
import { missing, strict } from '#tests/electron-double/strict.ts';
import { app } from './app.ts';
import { running } from './running.ts';

interface Asked {
  readonly defaultPath?: string;
  readonly properties?: readonly string[];
}

export interface Opened {
  readonly canceled: boolean;
  readonly filePaths: readonly string[];
}

/**
 * Nobody can answer a dialog of the system here. In a test each must be stubbed; in a visible window files are chosen with
 * Chromium's own dialog, and what is saved goes to one named folder, under a name that is free.
 */
export const dialog = strict('dialog', {
  showOpenDialog: async (...words: readonly unknown[]): Promise<Opened> => {
    if (!isVisible) return missing('dialog.showOpenDialog, which no test answered,');
    const { properties = [] } = words.at(-1) as Asked;
    if (properties.includes('openDirectory')) return { canceled: false, filePaths: [filesFolder()] };
    const path = await running.focused?.webContents.chooseFile();
    return path === undefined || path === null
      ? { canceled: true, filePaths: [] }
      : { canceled: false, filePaths: [path] };
  },
  showSaveDialog: (...words: readonly unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
    if (!isVisible) return missing('dialog.showSaveDialog, which no test answered,');
    const { defaultPath = 'untitled' } = words.at(-1) as Asked;
    const filePath = freeName(filesFolder(), defaultPath);
    console.log(`Saved as ${filePath}`);
    return Promise.resolve({ canceled: false, filePath });
  },
  showMessageBox: (): Promise<never> => missing('dialog.showMessageBox, which no test answered,'),
  showErrorBox: (title: string, content: string): void => console.error(`${title}: ${content}`),
});

/** Where files go when nobody can be asked: `SLA Studio` in the documents of whoever started the program. */
function filesFolder(): string {
  const folder = process.env['ELECTRON_DOUBLE_FILES'] ?? join(app.getPath('documents'), app.getName());
  mkdirSync(folder, { recursive: true });
  return folder;
}

function freeName(folder: string, wished: string): string {
  const { name, ext } = parse(wished);
  for (let count = 1; ; count += 1) {
    const file = join(folder, `${name}${count === 1 ? '' : ` ${count}`}${ext}`);
    if (!existsSync(file)) return file;
  }
}
