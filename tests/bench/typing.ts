import type { Locator, Page } from '@playwright/test';
import { launch, quit } from '#tests/e2e/program/launch.ts';
import { largeAgreement } from './largeAgreement.ts';
import { MainThread, type Task } from './mainThread.ts';
import { measureFollowing } from './measureFollowing.ts';
import { row } from './table.ts';
import { createOpen, dataFolder } from './windowData.ts';

const LETTERS = 40;
/** Milliseconds from one letter to the next, as somebody types who is quick: all that a letter causes falls in them. */
const PACE = 200;
/** Milliseconds after which nothing follows from the last letter any more. */
const REST = 2_500;
const FOLLOWS = 20;
const OPENINGS = 5;
/** What a section takes to be there with all that is drawn behind what is seen, in milliseconds. */
const OPENING = 1_500;

/** Chromium offers to fill in forms, for which it reads every field of the page at each letter; Electron does not. */
const OF_THE_BROWSER: ReadonlySet<string> = new Set(['FormControlDidChange', 'HandleCaretMovedInFormField']);

interface PlaceToType {
  readonly what: string;
  readonly section: RegExp;
  /** The field, once what it stands in was opened. */
  readonly field: (main: Locator) => Promise<Locator>;
}

const PLACES: readonly PlaceToType[] = [
  { what: 'the title', section: /^Agreement/, field: async (main) => textIn(main, '[data-path="title"]') },
  { what: 'the name of a service', section: /^Services/, field: (main) => inItem(main, 'services', 'name') },
  { what: 'the name of a metric', section: /^Metrics/, field: (main) => inItem(main, 'metrics', 'name') },
  {
    what: 'a target',
    section: /^Metrics/,
    field: async (main) => {
      await goToTargets(main);
      return textIn(main, '[data-path^="objectives/"][data-path$="/target"]');
    },
  },
  { what: 'the note of a target', section: /^Metrics/, field: noteOfTarget },
  { what: 'the text of a clause', section: /^Further clauses/, field: (main) => inItem(main, 'clauses', 'text') },
];

/** What a letter and the opening of a section cost in a very large draft, and when the contract shows the letter. */
export async function typing(): Promise<void> {
  const { folder, remove } = dataFolder((storage) => createOpen(storage, largeAgreement()));
  const running = await launch({ data: folder });
  const { page } = running;
  await page.getByRole('document').first().getByRole('heading').first().waitFor();
  const thread = await MainThread.of(page);
  for (const place of PLACES) await typeIn(page, thread, place);
  const sections = new Map(PLACES.map(({ section }) => [section.source, section]));
  for (const section of sections.values()) await open(page, thread, section);
  await openSection(page, /^Agreement/);
  await (await textIn(page.getByRole('main').first(), '[data-path="number"]')).click();
  const follows: number[] = [];
  for (let run = 0; run < FOLLOWS; run += 1) follows.push(await measureFollowing(page, `qx${run}z`));
  row({ what: 'until the contract shows a letter (by the clock)', milliseconds: follows, goal: 100 });
  await quit(running);
  remove();
}

async function typeIn(page: Page, thread: MainThread, { what, section, field }: PlaceToType): Promise<void> {
  await openSection(page, section);
  await (await field(page.getByRole('main').first())).click();
  await page.keyboard.press('End');
  await page.waitForTimeout(REST);
  const letters = await thread.tasksOfLetters(() => page.keyboard.type('a'.repeat(LETTERS), { delay: PACE }));
  const own = letters.map((tasks) => tasks.filter(({ from }) => !OF_THE_BROWSER.has(from)));
  row({
    what: `a letter in ${what}, until it is drawn`,
    milliseconds: own.map((tasks) => sum(untilDrawn(tasks))),
    goal: 16,
  });
  row({ what: '· with the contract and the saving that follow', milliseconds: own.map(sum), goal: null });
  const rest = await thread.tasks(async () => {
    await page.keyboard.type('a');
    await page.waitForTimeout(REST);
  });
  row({ what: '· the last letter, with what waits for the typing to rest', milliseconds: [sum(rest)], goal: null });
}

function sum(tasks: readonly Task[]): number {
  return tasks.reduce((total, { milliseconds }) => total + milliseconds, 0);
}

/** The key itself and the first picture after it. */
function untilDrawn(tasks: readonly Task[]): readonly Task[] {
  return tasks.slice(0, tasks.findIndex(({ from }) => from === 'ScheduledActionSendBeginMainFrame') + 1);
}

async function open(page: Page, thread: MainThread, section: RegExp): Promise<void> {
  const milliseconds: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await openSection(page, /^Term/);
    await page.waitForTimeout(OPENING);
    const { x, y } = await middleOf(entryOf(page, section));
    const tasks = await thread.tasks(async () => {
      await page.mouse.click(x, y);
      await page.waitForTimeout(OPENING);
    });
    milliseconds.push(sum(tasks));
  }
  row({ what: `opening ${section.source.slice(1)}`, milliseconds, goal: 300 });
}

async function openSection(page: Page, name: RegExp): Promise<void> {
  await entryOf(page, name).click();
}

function entryOf(page: Page, name: RegExp): Locator {
  return page.getByRole('navigation').first().getByRole('button', { name }).first();
}

/** Where to click, found out beforehand: to look for an entry by its name takes the page's main thread some 80 ms. */
async function middleOf(entry: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await entry.boundingBox();
  if (box === null) throw new Error('The entry is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function inItem(main: Locator, list: string, key: string): Promise<Locator> {
  await main.locator(`[data-path="${list}"] li button[aria-expanded]`).nth(5).click();
  return textIn(main, `[data-path^="${list}/"][data-path$="/${key}"]`);
}

async function noteOfTarget(main: Locator): Promise<Locator> {
  await goToTargets(main);
  await main.locator('[data-path="objectives"] tr button[aria-expanded]').nth(5).click();
  return textIn(main, '[data-path^="objectives/"][data-path$="/note"]');
}

/** The tables of targets stand far below the metrics and are drawn when somebody comes near. */
async function goToTargets(main: Locator): Promise<void> {
  await main.locator('[data-path="objectives"]').evaluate((targets) => targets.scrollIntoView({ block: 'start' }));
}

async function textIn(main: Locator, question: string): Promise<Locator> {
  const text = main.locator(`:is(${question}) :is(textarea, input, [role="textbox"]):not([aria-hidden])`).first();
  await text.waitFor();
  return text;
}
