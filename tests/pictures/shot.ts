import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '#core/agreement/language.ts';
import type { SettingsChange } from '#core/bridge/settings.ts';
import { createOpen, dataFolder } from '#tests/bench/windowData.ts';
import { agreementIn } from '#tests/bench/agreementOf.ts';
import { launch, quit, type Running } from '#tests/e2e/program/launch.ts';

const SIZE = { width: 1280, height: 720 };
/** Milliseconds after which a screen has come to rest: fades are over, the contract has followed. */
const REST = 1_500;

export interface Shot {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** That of the interface and of the agreements. */
  readonly language: Language;
  readonly settings?: SettingsChange;
  /** The samples that are there; the last one is open where `isOpen`. */
  readonly samples: readonly string[];
  readonly isOpen: boolean;
  /** What a person does before the picture is taken. */
  readonly arrange: (page: Page, app: Running['app']) => Promise<void>;
}

interface Order {
  readonly folder: string;
  /** Only those whose name has this in it. */
  readonly only: string;
}

export async function takeShots(shots: readonly Shot[], { folder, only }: Order): Promise<void> {
  for (const shot of shots) {
    if (!`${folder}/${shot.name}`.includes(only)) continue;
    await take(shot, join(folder, `${shot.name}.png`));
    console.log(shot.name);
  }
}

async function take({ language, settings, samples, isOpen, arrange }: Shot, path: string): Promise<void> {
  const { folder, remove } = dataFolder((storage) => {
    storage.changeSettings({ theme: 'light', interfaceLanguage: language, ...settings });
    for (const sample of samples) {
      createOpen(storage, { ...agreementIn(`templates/samples/${sample}.sla`), language });
      if (sample !== samples.at(-1) || !isOpen) storage.closeDraft(storage.reopen() ?? '');
    }
  });
  const running = await launch({ data: folder });
  const { page, app } = running;
  await page.setViewportSize(SIZE);
  if (isOpen) await page.getByRole('document').first().getByRole('heading').first().waitFor();
  await arrange(page, app);
  await page.mouse.move(SIZE.width - 1, SIZE.height - 1);
  await page.waitForTimeout(REST);
  await page.screenshot({ path });
  await quit(running);
  remove();
}
