import type { DraftSummary } from '#core/bridge/drafts.ts';

/** What a draft is called in lists: the name it was given, or its title in the best language there is. */
export function draftTitle(
  { name, title, language }: Pick<DraftSummary, 'name' | 'title' | 'language'>,
  untitled: string,
): string {
  return name ?? title[language] ?? title.en ?? title.da ?? untitled;
}
