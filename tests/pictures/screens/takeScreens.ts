import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { words } from '#renderer/words/words.ts';
import { agreementIn } from '#tests/bench/agreementOf.ts';
import { createOpen, dataFolder } from '#tests/bench/windowData.ts';
import { launch, quit, root } from '#tests/e2e/program/launch.ts';
import { takeLooks, USUAL } from './looks.ts';
import { measure } from './measure.ts';
import { walks } from './walks.ts';
import type { At, Screen, Walk } from './walk.ts';

/**
 * `npm run screens`: every screen of the built program as it looks in English and Danish, light and dark, 1280×720 and
 * 1920×1080, for somebody to look at, in `out/screens`. Beside them `report.txt` says which text is cut off and which words
 * are the same in both languages. A word takes only the screens whose name has it.
 */
const only = process.argv[2] ?? '';
const target = join(root, 'out/screens');
const shown = new Map<string, Map<Language, readonly string[]>>();
const report: string[] = [];
let failed = 0;
let samples: string | undefined;

mkdirSync(target, { recursive: true });
for (const walk of walks) {
  const wanted = walk.screens.some(({ name }) => `${walk.name}-${name}`.includes(only));
  if (wanted) for (const language of LANGUAGES) await take(walk, language);
}
for (const [screen, texts] of shown) report.push(...sameInBoth(screen, texts));
writeFileSync(join(target, 'report.txt'), `${report.join('\n')}\n`);
console.log(`${failed} screens could not be reached. What was measured: out/screens/report.txt`);
process.exitCode = failed > 0 ? 1 : 0;

/** Leads through a walk in a language; a screen that cannot be reached is told, and the others are tried. */
async function take(walk: Walk, language: Language): Promise<void> {
  const { folder: data, remove } = dataFolder((storage) => {
    storage.changeSettings({ theme: 'light', interfaceLanguage: language, ...walk.settings });
    for (const sample of walk.samples) {
      createOpen(storage, { ...agreementIn(`templates/samples/${sample}.sla`), language });
      if (sample !== walk.samples.at(-1) || !walk.isOpen) storage.closeDraft(storage.reopen() ?? '');
    }
  });
  const folder = mkdtempSync(join(tmpdir(), 'sla-screens-'));
  const running = await launch({ data: walk.isFirst === true ? join(folder, 'data') : data });
  const { app, page } = running;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(USUAL);
  const at: At = { app, page, language, say: words[language], folder };
  await walk.begin?.(at);
  for (const screen of walk.screens) await takeScreen(walk, screen, at);
  await quit(running);
  rmSync(folder, { recursive: true, force: true });
  remove();
}

async function takeScreen(
  walk: Walk,
  { name, arrange, leave = escape, isWhole = false }: Screen,
  at: At,
): Promise<void> {
  const screen = `${walk.name}-${name}`;
  try {
    await arrange(at);
    if (screen.includes(only)) {
      const path = (look: string) => join(target, `${screen}.${at.language}-${look}.png`);
      await takeLooks(at.page, isWhole, path);
      const { cut, texts } = await measure(at.page);
      report.push(...cut.map((text) => `${screen} (${at.language}) cut: ${text.slice(0, 120)}`));
      shown.set(screen, (shown.get(screen) ?? new Map<Language, readonly string[]>()).set(at.language, texts));
      console.log(`${screen} ${at.language}`);
    }
    await leave(at);
  } catch (error) {
    failed += 1;
    const told = String(error).split('\n').slice(0, 6).join(' | ');
    console.log(`NOT REACHED: ${screen} ${at.language}: ${told}`);
    await at.page.screenshot({ path: join(target, `NOT-${screen}.${at.language}.png`) }).catch(() => undefined);
    for (let turn = 0; turn < 3; turn += 1) await at.page.keyboard.press('Escape');
  }
}

async function escape({ page }: At): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
}

/** Words of the window that are the same in both languages, but for those that an agreement says. */
function sameInBoth(screen: string, texts: ReadonlyMap<Language, readonly string[]>): readonly string[] {
  const danish = new Set(texts.get('da'));
  const same = (texts.get('en') ?? []).filter(
    (text) => danish.has(text) && /\p{L}{3}.*\s|\p{L}{6}/u.test(text) && !isOfSample(text),
  );
  return same.map((text) => `${screen} same in both languages: ${text.slice(0, 120)}`);
}

function isOfSample(text: string): boolean {
  samples ??= walks
    .flatMap((walk) => walk.samples)
    .map((sample) => readFileSync(join(root, `templates/samples/${sample}.sla`), 'utf8'))
    .join('\n');
  return samples.includes(text);
}
