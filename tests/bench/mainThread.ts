import type { CDPSession, Page } from '@playwright/test';

/** How long what was asked for may still keep the page busy after it was done, in milliseconds. */
const REST = 400;

/** The time of the processor that a page's main thread spends, which another program beside it does not lengthen much. */
export class MainThread {
  readonly #session: CDPSession;
  readonly #page: Page;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(page, session);
  }

  /** What a deed costs, all that follows from it included; without what the page does anyhow. */
  async cost(deed: () => Promise<unknown>, rest = REST): Promise<number> {
    const idle = await this.#spent(() => this.#page.waitForTimeout(rest));
    const spent = await this.#spent(async () => {
      await deed();
      await this.#page.waitForTimeout(rest);
    });
    return Math.max(0, spent - idle);
  }

  async #spent(deed: () => Promise<unknown>): Promise<number> {
    const before = await this.#taken();
    await deed();
    return (await this.#taken()) - before;
  }

  async #taken(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }
}
