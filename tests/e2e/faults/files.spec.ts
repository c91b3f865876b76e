import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, newestVersion } from '#core/agreement/migrations.ts';
import { problemSentences } from '#core/agreement/words/problemSentences.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { countDrafts, openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog, answerSaveDialog, cancelDialogs } from '#tests/e2e/program/dialogs.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

const sentences = problemSentences.en;
const sample = readFileSync(join(root, 'templates/samples/customer-saas.sla'), 'utf8');

const REFUSED = [
  {
    what: 'made by a newer version',
    text: sample.replace('"version": 1,', '"version": 9999,'),
    says: sentences.newerVersion(9999, newestVersion(MIGRATIONS)),
  },
  { what: 'that is empty', text: '', says: sentences.empty },
  { what: 'that is cut off', text: sample.slice(0, 400), says: sentences.notJson },
  { what: 'of another program', text: '{ "name": "other" }', says: sentences.notAnAgreementFile },
];

for (const { what, text, says } of REFUSED) {
  test(`a file ${what} is not opened, and the window says why`, async ({ app, page, folder }) => {
    const file = join(folder, 'given.sla');
    writeFileSync(file, text);
    await answerOpenDialog(app, file);
    await chooseInMenu(app, 'importAgreement');
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    expect(await countDrafts(page)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
}

test('an export onto a path that is refused says so and writes nothing, and can be made elsewhere', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(120_000);
  const occupied = join(folder, 'occupied');
  writeFileSync(occupied, 'somebody else’s');
  const draft = await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  const wish = {
    draft,
    version: null,
    name: 'contract',
    status: 'draft',
    folder: 'ask',
    look: 'today',
    copy: { isInternal: false, anchors: false, initials: false },
  } as const;
  const exportTo = async (path: string) => {
    await answerOpenDialog(app, path);
    return page.evaluate(
      (asked) => window.desktop.ask.exportContract({ ...asked, formats: ['word', 'pdf'], languages: ['en'] }),
      wish,
    );
  };
  expect(await exportTo(join(occupied, 'below'))).toMatchObject({ ok: false, problem: { kind: 'disk' } });
  expect(readFileSync(occupied, 'utf8')).toBe('somebody else’s');
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  expect(await exportTo(elsewhere)).toMatchObject({ ok: true, value: { folder: 'elsewhere' } });
  expect(readdirSync(elsewhere).toSorted()).toEqual(['contract.docx', 'contract.pdf']);
});

test('an agreement is saved as a file that opens as the same agreement; who cancels is not told anything', async ({
  app,
  page,
  folder,
}) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await cancelDialogs(app);
  await chooseInMenu(app, 'shareAgreement');
  const file = join(folder, 'shared.sla');
  await answerSaveDialog(app, file);
  await chooseInMenu(app, 'shareAgreement');
  await expect.poll(() => existsSync(file)).toBe(true);
  await answerOpenDialog(app, file);
  await chooseInMenu(app, 'importAgreement');
  await expect.poll(() => countDrafts(page)).toBe(2);
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});
