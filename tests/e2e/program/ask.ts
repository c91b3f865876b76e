import type { Page } from '@playwright/test';
import type { Desktop } from '#core/bridge/desktop.ts';
import type { DraftOrigin } from '#core/bridge/drafts.ts';
import type { SettingsChange } from '#core/bridge/settings.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';

/** The way of a test to the machine: that of the window, without its screens. */
declare global {
  interface Window {
    readonly desktop: Desktop<File>;
  }
}

export async function change(page: Page, settings: SettingsChange): Promise<void> {
  await page.evaluate((wish) => window.desktop.ask.changeSettings(wish), settings);
}

export async function createDraft(page: Page, origin: DraftOrigin): Promise<string> {
  return valueOf(await page.evaluate((wish) => window.desktop.ask.createDraft(wish), origin)).draft;
}

/** Makes a draft and shows it, as if the program had ended while it was open. */
export async function openDraft(page: Page, origin: DraftOrigin): Promise<string> {
  const draft = await createDraft(page, origin);
  valueOf(await page.evaluate((wish) => window.desktop.ask.openDraft({ draft: wish }), draft));
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
  return draft;
}

export async function countDrafts(page: Page): Promise<number> {
  const list = { search: '', shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: 1 } as const;
  const listed = await page.evaluate((wish) => window.desktop.ask.listDrafts({ ...wish, types: [], states: [] }), list);
  return valueOf(listed).total;
}

function valueOf<Value>(outcome: Outcome<Value, DesktopProblem>): Value {
  if (!outcome.ok) throw new Error(`The machine answered ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
