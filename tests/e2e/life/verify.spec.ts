import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { problemText } from '#core/verifying/problemWords.ts';
import { verifyWords } from '#renderer/words/verifyWords.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, countDrafts, openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { partOf, withPart } from '#tests/files/wordFile.ts';

const text = verifyWords.da;
const MAIN = 'word/document.xml';

async function exportInternal(page: Page, draft: string): Promise<void> {
  const copy = { isInternal: true, anchors: false, initials: false };
  const wish = { draft, version: null, name: 'Aftale', status: 'draft', copy, folder: 'ask', look: 'today' } as const;
  const exported = await page.evaluate(
    (asked) => window.desktop.ask.exportContract({ ...asked, formats: ['word', 'pdf'], languages: ['da'] }),
    wish,
  );
  expect(exported.ok).toBe(true);
}

test('a copy for the other side is compared with the final version that is kept', async ({ app, page, folder }) => {
  test.setTimeout(600_000);
  await change(page, { interfaceLanguage: 'da' });
  const draft = await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await answerOpenDialog(app, folder);
  const kept = await page.evaluate(
    (wish) => window.desktop.ask.finaliseDraft({ draft: wish, languages: ['da'], look: 'today' }),
    draft,
  );
  if (!kept.ok) throw new Error(kept.problem.kind);
  const copy = { isInternal: false, anchors: false, initials: true };
  const wish = {
    draft,
    version: kept.value.version,
    name: 'Kopi',
    status: 'final',
    copy,
    folder: 'ask',
    look: 'today',
  } as const;
  const exported = await page.evaluate(
    (asked) => window.desktop.ask.exportContract({ ...asked, formats: ['word', 'pdf'], languages: ['da'] }),
    wish,
  );
  expect(exported.ok).toBe(true);
  const dialog = page.getByRole('dialog', { name: text.title });
  await answerOpenDialog(app, join(folder, 'Kopi.pdf'));
  await chooseInMenu(app, 'verifyFile');
  await expect(dialog.getByText(text.sameAsKept('1.0'))).toBeVisible({ timeout: 200_000 });
  await expect(dialog.getByText('SLA-2026-0142, version 1.0')).toBeVisible();

  const bytes = readFileSync(join(folder, 'Kopi.docx'));
  const edited = withPart(bytes, MAIN, partOf(bytes, MAIN).replaceAll('>Formål<', '>Hensigt<'));
  writeFileSync(join(folder, 'Retur.docx'), edited);
  await answerOpenDialog(app, join(folder, 'Retur.docx'));
  await dialog.getByRole('button', { name: text.another }).click();
  await expect(dialog.getByText(text.unlikeKept('1.0'))).toBeVisible({ timeout: 200_000 });
  await expect(dialog.getByRole('cell', { name: 'Hensigt' }).first()).toBeVisible();

  const footer = 'word/footer1.xml';
  const strange = partOf(bytes, footer).replaceAll(/[0-9a-f]{4}(?=\u00a0[0-9a-f]{4})/g, '0000');
  const cover = partOf(bytes, 'word/footer2.xml').replaceAll(/[0-9a-f]{4}(?=\u00a0[0-9a-f]{4})/g, '0000');
  writeFileSync(join(folder, 'Ukendt.docx'), withPart(withPart(bytes, footer, strange), 'word/footer2.xml', cover));
  await answerOpenDialog(app, join(folder, 'Ukendt.docx'));
  await dialog.getByRole('button', { name: text.another }).click();
  await expect(dialog.getByRole('alert')).toContainText('angiver at være SLA-2026-0142 · Version 1.0');
});

test('files that come back are verified, an edited one is told, and the agreement inside is opened', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(600_000);
  await change(page, { interfaceLanguage: 'da' });
  const draft = await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await answerOpenDialog(app, folder);
  await exportInternal(page, draft);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['Aftale.docx', 'Aftale.pdf']));
  const dialog = page.getByRole('dialog', { name: text.title });

  await answerOpenDialog(app, join(folder, 'Aftale.pdf'));
  await chooseInMenu(app, 'verifyFile');
  await expect(dialog.getByText(text.unchanged)).toBeVisible({ timeout: 200_000 });
  await expect(dialog.getByText('SLA-2026-0142, version 1.0')).toBeVisible();

  const bytes = readFileSync(join(folder, 'Aftale.docx'));
  const edited = withPart(bytes, MAIN, partOf(bytes, MAIN).replaceAll('>Formål<', '>Hensigt<'));
  writeFileSync(join(folder, 'Retur.docx'), edited);
  await answerOpenDialog(app, join(folder, 'Retur.docx'));
  await dialog.getByRole('button', { name: text.another }).click();
  await expect(dialog.getByText(text.changed)).toBeVisible({ timeout: 200_000 });
  await expect(dialog.getByRole('cell', { name: 'Hensigt' }).first()).toBeVisible();

  const foreign = join(folder, 'Fremmed.pdf');
  writeFileSync(foreign, 'hello');
  await answerOpenDialog(app, foreign);
  await dialog.getByRole('button', { name: text.another }).click();
  await expect(dialog.getByRole('alert')).toContainText(problemText({ kind: 'notContract' }, 'da'));

  const bomb = join(folder, 'Bombe.pdf');
  writeFileSync(bomb, pdfBomb());
  await answerOpenDialog(app, bomb);
  await dialog.getByRole('button', { name: text.another }).click();
  await expect(dialog.getByRole('alert')).toContainText('Bombe.pdf', { timeout: 60_000 });
  await expect(dialog.getByRole('alert')).toContainText(problemText({ kind: 'unreadable' }, 'da'));

  await answerOpenDialog(app, join(folder, 'Retur.docx'));
  await dialog.getByRole('button', { name: text.another }).click();
  await dialog.getByRole('button', { name: text.openInside }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Retur\.docx/)).toBeVisible();
  expect(await countDrafts(page)).toBe(2);
});

/** A page of one letter, in a font that says of sixteen million letters, three times over, what they stand for. */
function pdfBomb(): string {
  const range = Array.from({ length: 3 }, () => '<000000> <FFFFFE> <0041>').join(' ');
  const letters = `1 begincodespacerange <000000> <FFFFFF> endcodespacerange 3 beginbfrange ${range} endbfrange`;
  const drawn = 'BT /F1 9 Tf (a) Tj ET';
  return [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj',
    `4 0 obj<</Length ${drawn.length}>>stream`,
    drawn,
    'endstream endobj',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>endobj',
    `6 0 obj<</Length ${letters.length}>>stream`,
    letters,
    'endstream endobj',
    'trailer<</Root 1 0 R>>',
  ].join('\n');
}
