import type { Party } from '#core/agreement/party.ts';
import { newBrand } from '#core/brand/brand.ts';
import { openStorage, type Storage } from '#electron/storage/storage.ts';
import { blank, changesOf } from '#tests/builders/journal.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

/** One thing that the program keeps for somebody: it answers whether it is kept. */
export interface Deed {
  readonly name: string;
  readonly does: (storage: Storage) => { readonly ok: boolean };
}

const PARTY: Party = { id: 'p1', role: 'customer', legalName: 'Café Ærø ApS', signatories: [], contacts: [] };

const PAPER = { name: 'papir.docx', bytes: new Uint8Array(20_000).fill(7) };

const longTitle = (round: number) => ({ da: `Ærøskøbing ${round} `.repeat(300) });

/** Every kind of writing that the program does, in an order in which each is possible. Ids count from `id-1`. */
export const DEEDS: readonly Deed[] = [
  { name: 'a draft is begun', does: (storage) => storage.createDraft(blank({ title: longTitle(0) }), null) },
  ...[1, 2, 3].map(typing),
  { name: 'an undone answer is typed anew', does: (storage) => save(storage, 1, ['9', '10']) },
  { name: 'a version is kept', does: (storage) => storage.keepVersion('id-1', { kind: 'snapshot', name: 'Før møde' }) },
  { name: 'a brand is kept', does: (storage) => storage.brands.keep('firm', newBrand('Færgen')) },
  { name: 'its letterhead is kept', does: (storage) => storage.letterheads.keep('firm', PAPER) },
  { name: 'the brand is used', does: (storage) => storage.changeSettings({ brand: 'firm' }) },
  {
    name: 'a version is made final',
    does: (storage) => storage.keepVersion('id-1', { kind: 'final', name: 'Signed', look: 'today' }),
  },
  { name: 'the draft is named', does: (storage) => storage.renameDraft('id-1', 'Færgefart') },
  { name: 'the draft is closed', does: (storage) => storage.closeDraft('id-1') },
  { name: 'it is archived', does: (storage) => storage.archiveDrafts(['id-1'], true) },
  { name: 'it is deleted', does: (storage) => storage.deleteDrafts(['id-1']) },
  { name: 'it is restored', does: (storage) => storage.restoreDrafts(['id-1']) },
  { name: 'a setting is changed', does: (storage) => storage.changeSettings({ theme: 'dark' }) },
  { name: 'a folder is remembered', does: (storage) => storage.rememberExportFolder('Aftaler') },
  { name: 'parties are kept', does: (storage) => storage.addressBook.keep([PARTY]) },
  { name: 'a clause is kept', does: (storage) => storage.library.save(aLibraryClause({ id: 'own' })) },
  { name: 'a clause is changed', does: (storage) => storage.library.save(aLibraryClause({ id: 'own', tags: [] })) },
  { name: 'a clause is deleted', does: (storage) => storage.library.delete(['own']) },
  { name: 'another draft is begun', does: (storage) => storage.createDraft(blank({ title: longTitle(1) }), 'Andet') },
  { name: 'it is erased', does: (storage) => storage.eraseDrafts(['id-1']) },
];

function typing(round: number): Deed {
  const numbers = Array.from({ length: 20 }, (_, at) => `${round}-${at}`);
  return { name: `answers are typed, ${round}`, does: (storage) => save(storage, (round - 1) * 20, numbers) };
}

function save(storage: Storage, keep: number, numbers: readonly string[]) {
  const changes = changesOf(numbers);
  return storage.saveDraft({ draft: 'id-1', keep, changes, cursor: keep + changes.length, place: null });
}

/** Opens a data folder with a clock and ids of its own. */
export function openFor(folder: string, now: () => number = countingClock()) {
  let ids = 0;
  const opened = openStorage({ folder, now, newId: () => `id-${(ids += 1)}`, shippedClauses: () => [] });
  if (!opened.ok) throw new Error(`Not opened: ${opened.problem.kind}`);
  return opened.value;
}

function countingClock(): () => number {
  let clock = 1_800_000_000_000;
  return () => (clock += 1_000);
}
