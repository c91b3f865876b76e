import { squeeze } from './firstMissing.ts';
import { bookmarksOfPdf } from './qpdf.ts';

/** The page on which each title of a printed contract first stands, titles without their spaces. */
export function titlesByPage(path: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (bookmarks: ReturnType<typeof bookmarksOfPdf>): void => {
    for (const { title, page, kids } of bookmarks) {
      const text = squeeze(title);
      if (!found.has(text)) found.set(text, page);
      walk(kids);
    }
  };
  walk(bookmarksOfPdf(path));
  return found;
}
