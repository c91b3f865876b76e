import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { executablePath, packagedProgram } from '#tests/e2e/host.ts';

/** The repository: where the built program is started from. */
export const root = join(import.meta.dirname, '../../..');

/** What names the app to its program: the repository, or nothing where it is packaged. */
export const appWords: readonly string[] = packagedProgram === undefined ? [root] : [];

/** The program as it runs. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page complained about: errors in its console, refusals of its policy, errors nobody caught. */
  readonly complaints: string[];
}

export interface Launch {
  /** Where drafts are kept. */
  readonly data: string;
  /** Words after the name of the program, as somebody double-clicks a file. */
  readonly words?: readonly string[];
  /** Modules that run in the main process before the program. */
  readonly before?: readonly string[];
}

/** Starts the built program on a data folder; its window is there, and its first screen drawn. */
export async function launch({ data, words = [], before = [] }: Launch): Promise<Running> {
  const required = before.flatMap((file) => ['-r', file]);
  const app = await _electron.launch({
    executablePath: executablePath(),
    args: [...required, ...appWords, `--user-data-dir=${data}`, ...words],
    cwd: root,
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  await page.getByRole('main').first().waitFor();
  return { app, page, complaints };
}

/** Ends the program as a person does, with all that it does at its end. */
export async function quit({ app }: Running): Promise<void> {
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await ended;
}
