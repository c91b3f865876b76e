import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandWords } from '#renderer/words/brandWords.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { parseBrandFile } from '#core/brand/brandFile.ts';
import { remarkText } from '#core/printing/word/letterhead/remarks.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { partOf, partsOf } from '#tests/files/wordFile.ts';

const words = brandWords.da;
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 120"><circle cx="60" cy="60" r="50" fill="#0B5345"/></svg>';

test('a firm gives its contracts a look, and one of them goes out without it', async ({ app, page, folder }) => {
  test.setTimeout(600_000);
  await change(page, { interfaceLanguage: 'da' });
  await chooseInMenu(app, 'openSettings');
  await page.getByRole('tab', { name: settingsWords.da.pages.brand }).click();
  await page.getByRole('button', { name: words.add, exact: true }).click();
  const editor = page.getByRole('dialog', { name: words.newTitle });
  await editor.getByRole('textbox', { name: words.name }).fill('Fjordblik');
  writeFileSync(join(folder, 'logo.svg'), LOGO);
  await answerOpenDialog(app, join(folder, 'logo.svg'));
  await editor.getByRole('button', { name: words.chooseLogo }).click();
  const logo = editor.getByRole('img', { name: words.logoShown });
  await expect(logo).toBeVisible();
  // The drawing is mostly empty: what is kept is the circle alone.
  await expect
    .poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight))
    .toBeCloseTo(1, 1);
  await editor.getByRole('textbox', { name: words.firm }).fill('Fjordblik Systems A/S');
  await editor.getByRole('textbox', { name: words.street }).fill('Ærøskøbingvej 12\n8000 Aarhus C');
  await editor.getByRole('textbox', { name: words.heading, exact: true }).fill('#0B5345');
  await expect(editor.locator('canvas').first()).toBeVisible({ timeout: 120_000 });
  await expect(editor.getByText('Ærøskøbingvej 12').last()).toBeAttached({ timeout: 120_000 });
  await editor.getByRole('button', { name: words.save }).click();
  await expect(editor).toBeHidden();

  await answerSaveDialog(app, join(folder, 'fjordblik.slabrand'));
  await page.getByRole('button', { name: words.exportOne('Fjordblik') }).click();
  await expect(page.getByText(words.exported('fjordblik.slabrand'))).toBeVisible();
  expect(parseBrandFile(readFileSync(join(folder, 'fjordblik.slabrand')))).toMatchObject({
    ok: true,
    value: { name: 'Fjordblik', sender: { street: ['Ærøskøbingvej 12', '8000 Aarhus C'] } },
  });
  await page.getByRole('button', { name: 'Luk' }).last().click();

  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await answerOpenDialog(app, folder);
  const madeNow = async (isUsed: boolean): Promise<readonly string[]> => {
    const before = readdirSync(folder);
    await chooseInMenu(app, 'exportContract');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: words.inLookOf('Fjordblik') }).setChecked(isUsed);
    await dialog.getByRole('button', { name: 'Eksportér', exact: true }).click();
    await expect(dialog.getByRole('list')).toBeVisible({ timeout: 300_000 });
    await dialog.getByRole('button', { name: 'Luk' }).click();
    return readdirSync(folder).filter((name) => /\.(docx|pdf)$/.test(name) && !before.includes(name));
  };
  const read = (names: readonly string[], ending: string): Buffer =>
    readFileSync(join(folder, names.find((name) => name.includes('(da)') && name.endsWith(ending)) ?? ''));

  const branded = await madeNow(true);
  const word = read(branded, '.docx');
  expect(partOf(word, 'word/document.xml')).toContain('Ærøskøbingvej 12');
  expect(partOf(word, 'word/header2.xml')).toContain('descr="Logo for Fjordblik Systems A/S"');
  expect(partOf(word, 'word/styles.xml')).toContain('0B5345');
  expect(read(branded, '.pdf').toString('latin1')).toContain('/Subtype /Image');

  const plain = await madeNow(false);
  expect(Object.keys(partsOf(read(plain, '.docx'))).filter((path) => path.includes('theme'))).toEqual([]);
  expect(read(plain, '.pdf').toString('latin1')).not.toContain('/Subtype /Image');

  writeFileSync(join(folder, 'papir.docx'), letterheadFile({ footer: '<w:p><w:r><w:t>Fjordblik</w:t></w:r></w:p>' }));
  await answerOpenDialog(app, join(folder, 'papir.docx'));
  await chooseInMenu(app, 'openSettings');
  await page.getByRole('tab', { name: settingsWords.da.pages.brand }).click();
  await page.getByRole('button', { name: words.chooseLetterhead }).click();
  await expect(page.getByText(remarkText({ kind: 'noPageNumber' }, 'da'))).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Luk' }).last().click();
  await answerOpenDialog(app, folder);
  const poured = partsOf(read(await madeNow(true), '.docx'));
  expect(poured['word/document.xml']).toContain('<w:pStyle w:val="Overskrift1"/>');
  expect(poured['word/document.xml']).not.toContain('Ærøskøbingvej 12');
  expect(poured['word/letterhead/footers-default.xml']).toContain('Fjordblik');
});
