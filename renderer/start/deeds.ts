import type { DraftList } from '#core/bridge/drafts.ts';

/** What can be done to drafts of the list; the names are those of their words. */
export type Deed = 'open' | 'rename' | 'duplicate' | 'archive' | 'unarchive' | 'remove' | 'restore' | 'erase';

const DEEDS: Readonly<Record<DraftList['shelf'], readonly Deed[]>> = {
  drafts: ['open', 'rename', 'duplicate', 'archive', 'remove'],
  archive: ['open', 'rename', 'duplicate', 'unarchive', 'remove'],
  bin: ['restore', 'erase'],
};

const FOR_ONE_ONLY: readonly Deed[] = ['open', 'rename', 'duplicate'];

/** What a shelf offers for one draft, or for several at once. */
export function deedsOf(shelf: DraftList['shelf'], many: 'one' | 'several'): readonly Deed[] {
  return DEEDS[shelf].filter((deed) => many === 'one' || !FOR_ONE_ONLY.includes(deed));
}
