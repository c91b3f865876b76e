import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '#tests/electron-double/chromium/findChromium.ts';
import { agreementIn, SAMPLE } from './agreementOf.ts';
import { MainThread } from './mainThread.ts';

const ROUNDS = 100;
const LETTERS = 20;
const PACE = 200;

/** Says what this machine does in general, so that figures of two machines can be compared. */
export async function tellMachine(): Promise<void> {
  const [processor] = cpus();
  console.log(`${cpus().length} × ${processor?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`);
  console.log(`writing and parsing the sample ${ROUNDS} times: ${sampleRounds().toFixed(0)} ms`);
  const letter = await letterInEmptyPage();
  if (letter !== null) console.log(`a letter in an empty page: ${letter.toFixed(1)} ms of its main thread`);
  console.log('');
}

function sampleRounds(): number {
  const sample = agreementIn(SAMPLE);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) JSON.parse(JSON.stringify(sample));
  return performance.now() - start;
}

/** What the browser itself needs of the main thread for a letter; `null` where there is none to ask. */
async function letterInEmptyPage(): Promise<number | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  await page.setContent('<input aria-label="Text" autofocus>');
  await page.getByRole('textbox').click();
  const milliseconds = await typed(page);
  await browser.close();
  return milliseconds;
}

async function typed(page: Page): Promise<number> {
  const thread = await MainThread.of(page);
  const tasks = await thread.tasks(() => page.keyboard.type('a'.repeat(LETTERS), { delay: PACE }));
  return tasks.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / LETTERS;
}
