/** Where something begins and how tall it is, counted from the top of the first page. */
export interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** Space above a page that is gone to. */
export const GAP = 16;

/** Less than this of a page below the view is no reason to stay on it. */
const REST_OF_PAGE = 8;

/** Number of the page that takes most of the view, from 1. */
export function pageInView(pages: readonly Stretch[], view: Stretch): number {
  const seen = pages.map((page) => overlap(page, view));
  return Math.max(0, seen.indexOf(Math.max(...seen))) + 1;
}

/** Where the view goes by a page forward or back: no line is skipped where a page is taller than the view. */
export function pageStep(pages: readonly Stretch[], view: Stretch, by: 1 | -1): number {
  const current = pages[pageInView(pages, view) - 1];
  if (current === undefined) return view.top;
  const [above, below] = [view.top - current.top, current.top + current.height - (view.top + view.height)];
  if (by === 1) {
    if (below > REST_OF_PAGE) return Math.min(view.top + view.height - GAP, view.top + below + GAP);
    const next = pages[pages.indexOf(current) + 1];
    return next === undefined ? view.top : next.top - GAP;
  }
  if (above > REST_OF_PAGE) return Math.max(view.top - view.height + GAP, current.top - GAP);
  const previous = pages[pages.indexOf(current) - 1];
  return previous === undefined ? 0 : Math.max(previous.top - GAP, previous.top + previous.height + GAP - view.height);
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
}
