import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '#core/agreement/language.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { copyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { hasProgram } from '#tests/files/programs.ts';
import { bookmarksOfPdf } from '#tests/files/qpdf.ts';

const SAMPLE = join(root, 'templates/samples/customer-saas.sla');
const NEEDED = ['qpdf', 'pdftoppm', 'montage'];

/** The pages to show: the cover, targets, what a miss costs, how a target is measured; each by what a title on it begins with. */
const SHOWN: readonly { readonly language: Language; readonly title: string | null }[] = [
  { language: 'en', title: null },
  { language: 'en', title: '6 ' },
  { language: 'da', title: '10 ' },
  { language: 'da', title: 'Bilag 1' },
];

/** Pages of the sample's PDF side by side, in a picture that is as wide as README shows it sharply. */
export async function takeSamplePages(picture: string): Promise<void> {
  const missing = NEEDED.filter((name) => !hasProgram(name));
  if (missing.length > 0) {
    process.stdout.write(`No picture of the sample's pages: there is no ${missing.join(', ')} here.\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-pages-'));
  try {
    const pages: string[] = [];
    for (const { language, title } of SHOWN) pages.push(await pageOf(language, title, join(folder, `${pages.length}`)));
    const layout = ['-tile', `${pages.length}x1`, '-geometry', '440x622+6+6', '-background', '#d9d4cd'];
    execFileSync('montage', [...pages, ...layout, '-strip', '-depth', '8', '-quality', '95', picture]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pageOf(language: Language, title: string | null, name: string): Promise<string> {
  const agreement = agreementOf(SAMPLE);
  const document = draftOf(agreement, language);
  const kind = { isInternal: false, anchors: false, initials: false };
  const { bytes } = await printPdf(document, typeface, copyWishes(agreement, document, kind, hashOf));
  writeFileSync(`${name}.pdf`, bytes);
  const titles = bookmarksOfPdf(`${name}.pdf`).map((bookmark) => ({
    ...bookmark,
    title: bookmark.title.replaceAll('\u00A0', ' '),
  }));
  const page = title === null ? 1 : titles.find((bookmark) => bookmark.title.startsWith(title))?.page;
  if (page === undefined) throw new Error(`The sample has no title that begins with "${title}".`);
  const at = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', '120', ...at, `${name}.pdf`, name]);
  return `${name}.png`;
}
