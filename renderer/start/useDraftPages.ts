import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftList, DraftPage, DraftSummary } from '#core/bridge/drafts.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';

/** Which drafts are wanted, in which order. */
export type Wanted = Omit<DraftList, 'offset' | 'limit'>;

const PAGE = 100;
const TYPING = 80;

interface Pages {
  /** Which asking the pages answer: the list, or the same list again. */
  readonly round: number;
  readonly pages: ReadonlyMap<number, readonly DraftSummary[]>;
  readonly total: number;
  readonly shelves: DraftPage['shelves'];
}

export interface DraftPages {
  /** `null` until the first answer. */
  readonly known: Omit<Pages, 'pages'> | null;
  readonly draftAt: (index: number) => DraftSummary | undefined;
  /** Those that are there already. */
  readonly drafts: () => readonly DraftSummary[];
  /** Asks for what is not there yet of the rows from `first` to `last`. */
  readonly show: (first: number, last: number) => void;
  /** Asks again for what is shown. */
  readonly refresh: () => void;
}

/** The list of drafts, page by page as one scrolls. While another list is on its way the one before stays. */
export function useDraftPages(wanted: Wanted): DraftPages {
  const [state, setState] = useState<Pages | null>(null);
  const asking = useRef({ round: 0, asked: new Set<number>(), shown: [0], isReady: false });
  const load = useCallback(
    async (page: number) => {
      const { round, asked } = asking.current;
      asked.add(page);
      const listed = await desktop().ask.listDrafts({ ...wanted, offset: page * PAGE, limit: PAGE });
      if (round !== asking.current.round) return;
      if (!listed.ok) return showProblem(listed.problem);
      const { drafts, total, shelves } = listed.value;
      setState((before) => {
        const others = before?.round === round ? before.pages : [];
        return { round, pages: new Map([...others, [page, drafts]]), total, shelves };
      });
    },
    [wanted],
  );
  const ask = useCallback(
    (shown: number[]) => {
      asking.current = { round: asking.current.round + 1, asked: new Set(), shown, isReady: true };
      for (const page of shown) void load(page);
    },
    [load],
  );
  useEffect(() => {
    asking.current.isReady = false;
    const timer = setTimeout(() => ask([0]), TYPING);
    return () => clearTimeout(timer);
  }, [ask]);
  const show = useCallback(
    (first: number, last: number) => {
      const { asked, isReady } = asking.current;
      const [from, to] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
      if (!isReady || to < from) return;
      const shown = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
      asking.current.shown = shown;
      for (const page of shown) if (!asked.has(page)) void load(page);
    },
    [load],
  );
  return {
    known: state,
    draftAt: (index) => state?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    drafts: () => [...(state?.pages.values() ?? [])].flat(),
    show,
    refresh: () => ask(asking.current.shown),
  };
}

/** The ids of all drafts that are wanted, however many. */
export async function everyDraft(wanted: Wanted): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += 200) {
    const listed = await desktop().ask.listDrafts({ ...wanted, offset, limit: 200 });
    if (!listed.ok) {
      showProblem(listed.problem);
      return ids;
    }
    ids.push(...listed.value.drafts.map(({ draft }) => draft));
    if (listed.value.drafts.length === 0 || ids.length >= listed.value.total) return ids;
  }
}
