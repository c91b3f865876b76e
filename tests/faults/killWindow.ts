import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile, examine } from '#electron/storage/database.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { launch, quit } from '#tests/e2e/program/launch.ts';
import { firstField, typeUntilKilled } from './typeInWindow.ts';

export interface WindowReport {
  readonly kills: number;
  readonly letters: number;
  /** Kills after which a letter older than a second was missing, or one was there that nobody had typed. */
  readonly lost: number;
  readonly unsound: number;
  /** Kills after which the program did not come back to the question that was being answered. */
  readonly elsewhere: number;
  /** Milliseconds before the end of the oldest letter that was missing. */
  readonly oldestMissing: number;
}

/** A second: what was typed longer ago must be there, whatever happens to the program. */
const GRACE = 1_000;

/** The section somebody is in, which is not where a draft begins. */
const SECTION = 'Goals';

/**
 * Types into the window of the whole program and kills it (SIGKILL) after a random while, again and again on the same draft.
 * `npm run e2e` does it a few times; the full figure is had as the README of the tests says.
 */
export async function killWhileTyping(kills: number): Promise<WindowReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-kill-window-'));
  const report = { kills, letters: 0, lost: 0, unsound: 0, elsewhere: 0, oldestMissing: 0 };
  let running = await launch({ data: folder });
  await change(running.page, { interfaceLanguage: 'en' });
  await openDraft(running.page, { kind: 'sample', sample: 'customer-saas' });
  await running.page.getByRole('navigation').getByRole('button', { name: SECTION }).click();
  for (let kill = 0; kill < kills; kill += 1) {
    const { typed, killedAt } = await typeUntilKilled(running, 300 + Math.random() * 2_200);
    if (examine(databaseFile({ folder })) !== 'sound') report.unsound += 1;
    running = await launch({ data: folder });
    const heading = running.page.getByRole('heading', { level: 1, name: SECTION });
    const isBack = await heading.waitFor({ timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    const there = isBack ? await firstField(running.page).inputValue() : '';
    const all = typed.at(-1)?.text ?? '';
    const settled = typed.findLast(({ at }) => at < killedAt - GRACE)?.text ?? '';
    const missing = typed.find(({ text }) => text.length > there.length);
    report.letters += all.length;
    if (!isBack) report.elsewhere += 1;
    // The last letter may be on its way when the program is killed.
    if (!there.startsWith(settled) || !all.startsWith(there.slice(0, all.length))) report.lost += 1;
    if (missing !== undefined) report.oldestMissing = Math.max(report.oldestMissing, killedAt - missing.at);
  }
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
  return report;
}

export function inWords({ kills, letters, lost, unsound, elsewhere, oldestMissing }: WindowReport): string {
  return [
    `${kills} kills, ${letters} letters typed, ${lost} times one older than a second was lost,`,
    `${unsound} databases unsound, ${elsewhere} times elsewhere; oldest missing ${oldestMissing.toFixed(0)} ms`,
  ].join('\n');
}
