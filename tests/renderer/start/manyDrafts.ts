import type { DraftList, DraftPage, DraftSummary } from '#core/bridge/drafts.ts';
import { done } from '#core/outcome.ts';

export function summary(number: number, fields: Partial<DraftSummary> = {}): DraftSummary {
  return {
    draft: `draft-${number}`,
    name: null,
    type: 'customer',
    language: 'en',
    state: 'draft',
    final: null,
    title: { en: `Agreement ${number}` },
    customer: 'Havnegaard A/S',
    service: 'Kajplan',
    createdAt: 0,
    changedAt: 0,
    archivedAt: null,
    deletedAt: null,
    found: null,
    ...fields,
  };
}

/** A machine that keeps drafts on three shelves and remembers which pages it was asked for. */
export function keeper(drafts: readonly DraftSummary[]) {
  const shelves = new Map<string, DraftList['shelf']>(drafts.map(({ draft }) => [draft, 'drafts']));
  const asked: DraftList[] = [];
  const on = (shelf: DraftList['shelf']) => drafts.filter(({ draft }) => shelves.get(draft) === shelf);
  const put = (ids: readonly string[], shelf: DraftList['shelf'] | null) => {
    for (const id of ids)
      if (shelf === null) shelves.delete(id);
      else shelves.set(id, shelf);
    return Promise.resolve(done(null));
  };
  const page = (list: DraftList): DraftPage => {
    const found = on(list.shelf).filter(({ title }) => (title.en ?? '').includes(list.search));
    return {
      drafts: found.slice(list.offset, list.offset + list.limit),
      total: found.length,
      shelves: { drafts: on('drafts').length, archive: on('archive').length, bin: on('bin').length },
    };
  };
  const answers = {
    listDrafts: (list: DraftList) => {
      asked.push(list);
      return Promise.resolve(done(page(list)));
    },
    archiveDrafts: ({ drafts: ids, archived }: { drafts: string[]; archived: boolean }) =>
      put(ids, archived ? 'archive' : 'drafts'),
    deleteDrafts: ({ drafts: ids }: { drafts: string[] }) => put(ids, 'bin'),
    restoreDrafts: ({ drafts: ids }: { drafts: string[] }) => put(ids, 'drafts'),
    eraseDrafts: ({ drafts: ids }: { drafts: string[] }) => put(ids, null),
  };
  return { answers, asked, on };
}
