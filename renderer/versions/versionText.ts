import type { VersionSummary } from '#core/bridge/drafts.ts';
import { locale } from '#renderer/words/locale.ts';
import type { Words } from '#renderer/words/words.ts';

/** What a version is called; one may have been kept without a name. */
export function versionName({ name }: VersionSummary, { versions }: Words): string {
  return name === '' ? versions.unnamed : name;
}

/** What kind of version it is, and when it was kept. */
export function versionOrigin({ kind, madeAt }: VersionSummary, { versions, language }: Words): readonly string[] {
  const made = new Date(madeAt).toLocaleString(locale[language], { dateStyle: 'medium', timeStyle: 'short' });
  return [versions.kinds[kind], made];
}
