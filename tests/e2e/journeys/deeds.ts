import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '#core/agreement/language.ts';
import { paragraphsOf, partOf } from '#tests/files/wordFile.ts';
import { textOfPdf } from '#tests/files/poppler.ts';
import { expect } from '#tests/e2e/fixtures.ts';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { words } from '#renderer/words/words.ts';
import { mouse, type Hands } from './hands.ts';
import { keyboard } from './keyboard.ts';
import { Place } from './person.ts';

interface Beginning {
  /** That of the window, which is that of the agreement then. */
  readonly language?: Language;
  readonly type: string;
  readonly title: string;
  readonly provider: readonly [label: string, name: string];
  readonly customer: readonly [label: string, name: string];
}

/** A blank agreement from the dialog of the empty start. */
export async function beginBlank(page: Page, beginning: Beginning, hands = mouse): Promise<void> {
  const { language = 'en', type, title, provider, customer } = beginning;
  const { ways, create, agreementTitle } = newAgreementWords[language];
  await hands.press(page.getByRole('button', { name: ways.blank.name, exact: true }));
  const dialog = page.getByRole('dialog');
  await hands.choose(dialog.getByRole('radio', { name: type }));
  for (const [label, text] of [provider, customer, [agreementTitle, title] as const]) {
    await hands.fill(dialog.getByLabel(label, { exact: true }), text);
  }
  await hands.press(dialog.getByRole('button', { name: create }));
  await page.getByRole('navigation').first().waitFor();
}

/** The agreement as the file that is given to somebody else. */
export async function shared(app: ElectronApplication, page: Page, folder: string): Promise<string> {
  const file = join(folder, 'shared.sla');
  await expect(page.getByRole('status').filter({ hasText: /^(?:Saved|Gemt)/ })).toBeVisible();
  await answerSaveDialog(app, file);
  await chooseInMenu(app, 'shareAgreement');
  await expect.poll(() => existsSync(file)).toBe(true);
  return file;
}

export interface Texts {
  readonly word: string;
  readonly pdf: string;
}

/** Word and PDF by the dialog in the language of the window, as text in which every stretch of white is one space. */
export async function exported(
  app: ElectronApplication,
  page: Page,
  folder: string,
  language: Language = 'en',
): Promise<Texts> {
  return exportedBy(() => chooseInMenu(app, 'exportContract'), { app, page, folder, hands: mouse, language });
}

/** The same by keys alone. */
export async function exportedByKeys(app: ElectronApplication, page: Page, folder: string): Promise<Texts> {
  return exportedBy(() => page.keyboard.press('ControlOrMeta+E'), {
    app,
    page,
    folder,
    hands: keyboard,
    language: 'en',
  });
}

interface Exporting {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly hands: Hands;
  readonly language: Language;
}

async function exportedBy(
  begin: () => Promise<void>,
  { app, page, folder, hands, language }: Exporting,
): Promise<Texts> {
  const { export: say, languages } = words[language];
  const to = join(folder, 'contracts');
  mkdirSync(to);
  await answerOpenDialog(app, to);
  await begin();
  const dialog = new Place(page.getByRole('dialog'), hands);
  await dialog.press(say.both, languages[language], say.go);
  await expect(dialog.at.getByText(say.done('contracts'))).toBeVisible({ timeout: 60_000 });
  await dialog.press(say.close);
  return writtenTexts(to);
}

/** The texts of the Word and the PDF file of a folder. */
function writtenTexts(folder: string): Texts {
  const files = readdirSync(folder);
  const named = (ending: string) => join(folder, files.find((name) => name.endsWith(ending)) ?? ending);
  const word = paragraphsOf(partOf(readFileSync(named('.docx')), 'word/document.xml')).join(' ');
  return { word: plain(word), pdf: plain(textOfPdf(named('.pdf'))) };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
