import { useEffect, useState } from 'react';
import type { DatePage } from '#core/bridge/drafts.ts';
import { desktop } from '#renderer/desktop.ts';

/** How far ahead dates are shown, in days. */
export const DAYS_AHEAD = 180;

/** Milliseconds that the list of drafts gets before its dates are asked for, and between two askings. */
const FIRST_WAIT = 600;
const NEXT_WAIT = 150;

const MOST = 300;

/** The dates of all as they were last told, so that nothing moves when the start screen comes back. */
let known: DatePage | null = null;

/**
 * The coming dates of one draft or of all; `null` until the first answer. The machine reads a few agreements at each asking,
 * so that it is asked until it has read all of them.
 */
export function useDueDates(draft: string | null = null): DatePage | null {
  const [page, setPage] = useState(draft === null ? known : null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const [from, to] = [today(0), today(DAYS_AHEAD)];
      const listed = await desktop().ask.listDates({ from, to, draft, limit: MOST });
      // Dates are a convenience: what the disk refuses is told where it matters, by the list itself.
      if (!listed.ok || timer === undefined) return;
      setPage(listed.value);
      if (draft === null) known = listed.value;
      if (listed.value.unread > 0) timer = setTimeout(() => void ask(), NEXT_WAIT);
    };
    timer = setTimeout(() => void ask(), draft === null ? FIRST_WAIT : 0);
    return () => {
      clearTimeout(timer);
      timer = undefined;
    };
  }, [draft]);
  return page;
}

/** The date so many days from now where the person is: `2026-11-26`. */
function today(later: number): string {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + later).toLocaleDateString('sv-SE');
}
