import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Brand } from '#core/brand/brand.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { lookWords } from '#renderer/words/lookWords.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { partOf } from '#tests/files/wordFile.ts';

const words = lookWords.da;
const { again } = exportWords.da;

async function saveBrand(page: Page, look: Brand, brand: string | null = null): Promise<string> {
  const saved = await page.evaluate((wish) => window.desktop.ask.saveBrand(wish), { brand, look });
  if (!saved.ok) throw new Error(saved.problem.kind);
  return saved.value.brand;
}

test('a final has the files it had, after its brand was changed, and after it was removed', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(900_000);
  await change(page, { interfaceLanguage: 'da', exportLanguages: ['da'] });
  const brand = await saveBrand(page, aBrand());
  await change(page, { brand });
  const paper = (footer: string) => letterheadFile({ footer: `<w:p><w:r><w:t>${footer}</w:t></w:r></w:p>` });
  const chooseLetterhead = async (name: string, footer: string) => {
    writeFileSync(join(folder, name), paper(footer));
    await answerOpenDialog(app, join(folder, name));
    await page.evaluate((wish) => window.desktop.ask.chooseLetterhead({ brand: wish }), brand);
  };
  await chooseLetterhead('papir.docx', 'Fjordblik');
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await answerOpenDialog(app, folder);

  const dialog = page.getByRole('dialog');
  const madeBy = async (press: () => Promise<void>): Promise<readonly Buffer[]> => {
    const before = readdirSync(folder);
    await press();
    await expect(dialog.getByRole('list')).toBeVisible({ timeout: 300_000 });
    await dialog.getByRole('button', { name: 'Luk' }).click();
    const made = readdirSync(folder).filter((name) => !before.includes(name));
    expect(made).toHaveLength(2);
    return made.toSorted().map((name) => readFileSync(join(folder, name)));
  };
  const openAgain = async () => {
    await chooseInMenu(app, 'saveSnapshot');
    await dialog.getByRole('button', { name: new RegExp(`^${again}: `) }).click();
  };
  const exportAgain = () => dialog.getByRole('button', { name: again, exact: true }).click();

  const first = await madeBy(async () => {
    await chooseInMenu(app, 'exportContract');
    await dialog.getByRole('button', { name: 'Endelig', exact: true }).click();
    await dialog.getByRole('button', { name: exportWords.da.goFinal }).click();
  });
  expect(partOf(first[0] ?? Buffer.alloc(0), 'word/letterhead/footers-default.xml')).toContain('Fjordblik');

  await saveBrand(page, aBrand({ typeface: 'sourceSans3', logo: null, name: 'Nordlys' }), brand);
  await chooseLetterhead('nyt.docx', 'Nordlys');
  await answerOpenDialog(app, folder);
  await openAgain();
  await expect(dialog.getByText(words.ownAbout(words.withLetterhead('Ærø Hosting', 'papir.docx')))).toBeVisible();
  expect(await madeBy(exportAgain)).toEqual(first);
  await dialog.getByRole('button', { name: new RegExp(`^${again}: `) }).click();
  await dialog.getByRole('button', { name: words.today }).click();
  await expect(dialog.getByText(words.todayAbout(words.withLetterhead('Nordlys', 'nyt.docx')))).toBeVisible();
  const [word, pdf] = await madeBy(exportAgain);
  expect(partOf(word ?? Buffer.alloc(0), 'word/letterhead/footers-default.xml')).toContain('Nordlys');
  expect(pdf?.equals(first[1] ?? Buffer.alloc(0))).toBe(false);

  await page.evaluate((wish) => window.desktop.ask.removeBrand({ brand: wish }), brand);
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
  await openAgain();
  await expect(dialog.getByRole('button', { name: words.own, pressed: true })).toBeVisible();
  expect(await madeBy(exportAgain)).toEqual(first);
});
