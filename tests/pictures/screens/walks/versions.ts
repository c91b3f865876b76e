import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesWords } from '#renderer/words/changesWords.ts';
import { verifyWords } from '#renderer/words/verifyWords.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { partOf, withPart } from '#tests/files/wordFile.ts';
import { openSection } from '../../deeds.ts';
import type { At, Screen, Walk } from '../walk.ts';

const TEXT_OF_CONTRACT = 'word/document.xml';
const OTHER_PURPOSE = 'Another purpose / et andet formål.';

/** Freezes the draft, and exports it for ourselves and for the other party. */
async function keepFinal({ page, language }: At, draft: string, name: string): Promise<void> {
  await page.evaluate(
    async ({ draft, name, languages }) => {
      const { ask } = window.desktop;
      const kept = await ask.finaliseDraft({ draft, languages, look: 'today' });
      if (!kept.ok) throw new Error(kept.problem.kind);
      const { version } = kept.value;
      const files = { status: 'final', formats: ['word', 'pdf'], folder: 'ask', look: 'today' } as const;
      for (const isInternal of [true, false]) {
        const copy = { isInternal, anchors: false, initials: false };
        const wish = { ...files, formats: [...files.formats], draft, version, copy, languages };
        await ask.exportContract({ ...wish, name: isInternal ? `${name}-internal` : name });
      }
    },
    { draft, name, languages: [language] },
  );
}

/** A final version, its files, one of them edited, and then a later version that says something else. */
async function keepTwoFinals(at: At): Promise<void> {
  const { app, page, folder } = at;
  const draft = await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await answerOpenDialog(app, folder);
  await keepFinal(at, draft, 'first');
  await openSection(page, 'agreement');
  await page.locator('[data-path="purpose"]').getByRole('textbox').first().fill(OTHER_PURPOSE);
  await page.locator('[data-path="version"]').getByRole('textbox').first().fill('1.1');
  await page
    .getByRole('status')
    .filter({ hasText: /^(?:Saved|Gemt)/u })
    .waitFor();
  await keepFinal(at, draft, 'second');
  const bytes = readFileSync(join(folder, 'first.docx'));
  const edited = partOf(bytes, TEXT_OF_CONTRACT).replaceAll(/>(?:Formål|Purpose)</gu, '>Hensigt / intent<');
  writeFileSync(join(folder, 'edited.docx'), withPart(bytes, TEXT_OF_CONTRACT, edited));
  writeFileSync(join(folder, 'foreign.pdf'), 'hello');
}

const verified = (name: string, file: string): Screen => ({
  name: `verify-${name}`,
  arrange: async ({ app, page, language, folder }) => {
    await answerOpenDialog(app, join(folder, file));
    await chooseInMenu(app, 'verifyFile');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: verifyWords[language].another }).waitFor({ timeout: 120_000 });
  },
});

/** Versions that are kept, what changed between them, and files that come back. */
export const versions: Walk = {
  name: 'versions',
  samples: [],
  isOpen: false,
  begin: keepTwoFinals,
  screens: [
    { name: 'list', arrange: ({ app }) => chooseInMenu(app, 'saveSnapshot') },
    { name: 'changes', arrange: ({ app }) => chooseInMenu(app, 'exportChanges') },
    {
      name: 'changes-written',
      arrange: async ({ app, page, language, say }) => {
        await chooseInMenu(app, 'exportChanges');
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(changesWords[language].author).fill('Åse, jura');
        await dialog.getByRole('button', { name: say.export.go, exact: true }).click();
        await dialog.getByRole('button', { name: say.export.show }).first().waitFor({ timeout: 60_000 });
      },
      leave: ({ page, say }) =>
        page.getByRole('dialog').getByRole('button', { name: say.export.close, exact: true }).click(),
    },
    verified('newest', 'second.pdf'),
    verified('replaced', 'first.pdf'),
    verified('inside', 'first-internal.docx'),
    verified('edited', 'edited.docx'),
    verified('foreign', 'foreign.pdf'),
  ],
};
