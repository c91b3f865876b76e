import type { Page } from '@playwright/test';
import type { Running } from '#tests/e2e/program/launch.ts';

/** What had been typed at a time. */
interface Typed {
  readonly at: number;
  readonly text: string;
}

/** The first question of the section that is open. */
export function firstField(page: Page) {
  return page.getByRole('main').getByRole('textbox').first();
}

/**
 * Types letter by letter into a window until `milliseconds` have passed, then kills the whole program (SIGKILL). Gives what
 * had been typed, by time, and the time of the end.
 */
export async function typeUntilKilled({ app, page }: Running, milliseconds: number) {
  const typed: Typed[] = [];
  const field = firstField(page);
  await field.fill('');
  const gone = new Promise<number>((resolve) => {
    setTimeout(() => {
      app.process().once('exit', () => resolve(killedAt));
      const killedAt = performance.now();
      app.process().kill('SIGKILL');
    }, milliseconds);
  });
  let text = '';
  for (;;) {
    const letter = String.fromCodePoint(97 + (text.length % 26));
    const isTyped = await page.keyboard.type(letter).then(
      () => true,
      () => false,
    );
    if (!isTyped) break;
    text += letter;
    typed.push({ at: performance.now(), text });
  }
  return { typed, killedAt: await gone };
}
