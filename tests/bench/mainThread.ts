import type { CDPSession, Page } from '@playwright/test';

/** A piece of work of a page's main thread: what made it, and the time of the processor it took, in milliseconds. */
export interface Task {
  readonly from: string;
  readonly milliseconds: number;
}

/** An event as Chromium traces it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly src_func?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';
/** The page notes each key under this name; what Chromium can trace of events by itself would slow them down. */
const KEY = 'bench-key';
const HERE = 'bench-here';
const CATEGORIES = ['toplevel', 'blink.user_timing'];

/**
 * The work of a page's main thread. It is counted in time of the processor, which another program beside it does not
 * lengthen much.
 */
export class MainThread {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    await page.evaluate((mark) => {
      window.addEventListener('keydown', () => performance.mark(mark), { capture: true });
    }, KEY);
    return new MainThread(page, await page.context().newCDPSession(page));
  }

  /** All tasks while something was done. */
  async tasks(deed: () => Promise<unknown>): Promise<readonly Task[]> {
    return tasksOf(mainEvents(await this.#trace(deed)));
  }

  /** The tasks that each letter caused that was typed meanwhile: those from its key to the next. */
  async tasksOfLetters(deed: () => Promise<unknown>): Promise<readonly (readonly Task[])[]> {
    const events = mainEvents(await this.#trace(deed));
    const keys = events.filter(({ name }) => name === KEY);
    // The task of a key begins before its event does.
    const starts = keys.map(({ ts }) => lastTaskBefore(ts, events)?.ts ?? ts);
    return starts.map((start, at) =>
      tasksOf(events.filter(({ ts }) => ts >= start && ts < (starts[at + 1] ?? Number.POSITIVE_INFINITY))),
    );
  }

  async #trace(deed: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
    const session = this.#session;
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
    session.on('Tracing.dataCollected', collect);
    const traceConfig = { includedCategories: CATEGORIES };
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await this.#page.evaluate((mark) => performance.mark(mark), HERE);
    await deed();
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events.toSorted((one, other) => one.ts - other.ts);
  }
}

/** Those of the thread that runs the page, from the mark that was set first. */
function mainEvents(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const here = events.find(({ name }) => name === HERE);
  if (here === undefined) throw new Error('The page was not traced');
  return events.filter(({ pid, tid, ts }) => pid === here.pid && tid === here.tid && ts > here.ts);
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  return events
    .filter(({ name }) => name === TASK)
    .map(({ args, tdur = 0 }) => ({ from: args.src_func ?? '', milliseconds: tdur / 1000 }));
}

function lastTaskBefore(time: number, events: readonly TraceEvent[]): TraceEvent | undefined {
  return events.findLast(({ name, ts }) => name === TASK && ts <= time);
}
