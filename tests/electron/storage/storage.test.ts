import { describe, expect, test } from 'vitest';
import { rebuild, undo } from '#core/editing/history.ts';
import type { DraftState, OpenDraft } from '#core/bridge/drafts.ts';
import { allDrafts, blank, changesOf, dataFolder, open, typed, value } from './openFolder.ts';

const title = (da: string) => blank({ title: { da } });
const save = { keep: 0, cursor: 0, changes: [], place: null };

function historyOf({ base, baseCursor, changes, cursor }: OpenDraft) {
  const history = rebuild(base, baseCursor, changes, cursor);
  if (!history.ok) throw new Error('The stored history does not fit');
  return history.value;
}

describe('a draft', () => {
  test('comes back with what was typed, where one was, and every undo, after the program ended', () => {
    const folder = dataFolder();
    const { storage } = open(folder);
    const draft = value(storage.createDraft(blank(), null));
    const place = { section: 'agreement', path: 'number' };
    value(storage.saveDraft({ draft, keep: 0, changes: changesOf(['S', 'SL', 'SLA']), cursor: 2, place }));
    storage.close();

    const again = open(folder).storage;
    const opened = value(again.openDraft(draft));
    expect(opened.place).toEqual(place);
    const history = historyOf(opened);
    expect(history.present.agreement.number).toBe('SL');
    expect(history.future).toHaveLength(1);
    expect(undo(undo(history)).present).toEqual(opened.base);
    expect(again.reopen()).toBe(draft);
  });

  test('in which one only goes elsewhere knows where one is, and is as old as before', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), null));
    const savedAt = value(storage.saveDraft({ ...save, draft, changes: changesOf(['S', 'SL']), cursor: 2 }));
    const place = { section: 'goals', path: null };
    expect(value(storage.saveDraft({ draft, keep: 2, changes: [], cursor: 2, place }))).toBe(savedAt);
    expect(value(storage.openDraft(draft))).toMatchObject({ place, savedAt });
    expect(value(storage.saveDraft({ draft, keep: 2, changes: [], cursor: 1, place }))).toBeGreaterThan(savedAt);
  });

  test('that was closed can be undone still, and opens from where it stands', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), null));
    value(storage.saveDraft({ ...save, draft, changes: changesOf(['1', '2', '3']), cursor: 2 }));
    value(storage.closeDraft(draft));
    const opened = value(storage.openDraft(draft));
    expect(opened.base.agreement.number).toBe('2');
    expect(undo(historyOf(opened)).present.agreement.number).toBe('1');
  });

  test('keeps the last five hundred changes when it is closed', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), null));
    const numbers = Array.from({ length: 503 }, (_, index) => String(index));
    value(storage.saveDraft({ ...save, draft, changes: changesOf(numbers), cursor: 503 }));
    value(storage.closeDraft(draft));
    const opened = value(storage.openDraft(draft));
    expect(opened.changes).toHaveLength(500);
    const history = historyOf(opened);
    const oldest = Array.from({ length: 500 }).reduce<typeof history>(undo, history);
    expect(oldest.present.agreement.number).toBe('2');
  });

  test('takes a new end of the journal in place of what was undone', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), null));
    value(storage.saveDraft({ ...save, draft, changes: changesOf(['1', '2']), cursor: 2 }));
    const other = typed(value(storage.presentOf(draft)).agreement, ['9']).past;
    value(storage.saveDraft({ ...save, draft, keep: 2, changes: [...other], cursor: 3 }));
    expect(value(storage.presentOf(draft)).agreement.number).toBe('9');
  });

  test('refuses a journal that does not join on', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), null));
    expect(storage.saveDraft({ ...save, draft, keep: 5 }).ok).toBe(false);
    expect(storage.saveDraft({ ...save, draft, cursor: 1 }).ok).toBe(false);
    expect(storage.saveDraft({ ...save, draft: 'nobody' })).toEqual({
      ok: false,
      problem: { kind: 'missing', what: 'draft' },
    });
  });
});

describe('the list', () => {
  test('finds words of the agreement by their first letters, æ, ø and å being letters', () => {
    const { storage } = open(dataFolder());
    value(storage.createDraft(title('Aftale om Ærø Færgefart'), null));
    value(storage.createDraft(title('Aftale om Aro'), null));
    value(storage.createDraft(blank({ purpose: { da: 'Drift af kølehuse' } }), 'Kølehuset'));
    const found = (search: string) =>
      value(storage.listDrafts({ ...allDrafts, search })).drafts.map(({ title, name }) => title.da ?? name);
    expect(found('ærø')).toEqual(['Aftale om Ærø Færgefart']);
    expect(found('fær aft')).toEqual(['Aftale om Ærø Færgefart']);
    expect(found('kølehus')).toEqual(['Kølehuset']);
    expect(found('drift')).toEqual(['Kølehuset']);
    expect(found('arø')).toEqual([]);
  });

  test.each([
    '"',
    '*',
    'NEAR(',
    'a AND',
    "'; DROP TABLE drafts; --",
    'words:',
    '^',
    '(',
    '-a',
    'x'.repeat(100_000),
    ' ',
  ])('takes %.20s for words and nothing else', (search) => {
    const { storage } = open(dataFolder());
    value(storage.createDraft(blank({ number: 'SLA-1' }), null));
    expect(storage.listDrafts({ ...allDrafts, search }).ok).toBe(true);
    expect(value(storage.listDrafts(allDrafts)).total).toBe(1);
  });

  test('says where the words were found when the list does not show them', () => {
    const { storage } = open(dataFolder());
    value(
      storage.createDraft(blank({ title: { da: 'Kajplan' }, purpose: { da: 'Drift af kølehuse i Aarhus' } }), null),
    );
    const [draft] = value(storage.listDrafts({ ...allDrafts, search: 'kølehuse' })).drafts;
    expect(draft?.found).toContain('kølehuse');
    expect(value(storage.listDrafts({ ...allDrafts, search: 'kajplan' })).drafts[0]?.found).toBeNull();
  });

  test('shows names as they are printed: without signs that turn or hide their letters', () => {
    const { storage } = open(dataFolder());
    const customer = { id: 'c', role: 'customer', legalName: '\u202ES/A øræ\u202C' } as const;
    value(
      storage.createDraft(
        blank({ title: { da: 'Kaj\u200Bplan' }, parties: [{ ...customer, signatories: [], contacts: [] }] }),
        null,
      ),
    );
    expect(value(storage.listDrafts({ ...allDrafts, search: 'kajplan' })).drafts).toMatchObject([
      { title: { da: 'Kajplan' }, customer: 'S/A øræ' },
    ]);
  });

  test('moves drafts to archive and bin and back, and erases only from the bin', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), 'One'));
    const shelves = () => value(storage.listDrafts(allDrafts)).shelves;
    value(storage.eraseDrafts([draft]));
    expect(shelves()).toEqual({ drafts: 1, archive: 0, bin: 0 });
    value(storage.archiveDrafts([draft], true));
    expect(shelves()).toEqual({ drafts: 0, archive: 1, bin: 0 });
    value(storage.deleteDrafts([draft]));
    expect(shelves()).toEqual({ drafts: 0, archive: 0, bin: 1 });
    value(storage.restoreDrafts([draft]));
    value(storage.archiveDrafts([draft], false));
    expect(shelves()).toEqual({ drafts: 1, archive: 0, bin: 0 });
    value(storage.deleteDrafts([draft]));
    value(storage.eraseDrafts([draft]));
    expect(shelves()).toEqual({ drafts: 0, archive: 0, bin: 0 });
  });

  test('sorts as Danish is sorted, by the name that is shown', () => {
    const { storage } = open(dataFolder());
    for (const da of ['Ål', 'Zebra', 'Ærø', 'øre', 'abe']) value(storage.createDraft(title(da), null));
    value(storage.createDraft(title('Aaa'), 'Ørsted'));
    const sorted = value(storage.listDrafts({ ...allDrafts, sort: 'title' })).drafts;
    expect(sorted.map(({ title, name }) => name ?? title.da)).toEqual(['abe', 'Zebra', 'Ærø', 'øre', 'Ørsted', 'Ål']);
  });

  test('shows an excerpt of whole words around what was found', () => {
    const { storage } = open(dataFolder());
    const purpose = {
      da: `${'Først kommer meget andet. '.repeat(20)}Drift af kølehuse i Aarhus. ${'Og mere. '.repeat(30)}`,
    };
    value(storage.createDraft(blank({ title: { da: 'Kajplan' }, purpose }), null));
    const [draft] = value(storage.listDrafts({ ...allDrafts, search: 'køleh' })).drafts;
    expect(draft?.found).toMatch(/^…[^…]*meget andet\. Drift af kølehuse i Aarhus\. Og mere\..*…$/);
  });

  test('filters by type and state and pages in the order asked for', () => {
    const { storage } = open(dataFolder());
    for (const name of ['b', 'a', 'c']) value(storage.createDraft(blank(), name));
    value(storage.createDraft({ ...blank(), type: 'internal' }, 'd'));
    const names = (list: Partial<typeof allDrafts>) =>
      value(storage.listDrafts({ ...allDrafts, ...list })).drafts.map(({ name }) => name);
    expect(names({ sort: 'title' })).toEqual(['a', 'b', 'c', 'd']);
    expect(names({ types: ['internal'] })).toEqual(['d']);
    expect(names({ states: ['final'] })).toEqual([]);
    expect(names({ sort: 'title', offset: 1, limit: 2 })).toEqual(['b', 'c']);
  });

  test('tells what was kept as final, and whether the draft goes on from there', () => {
    const { storage } = open(dataFolder());
    const [kept = '', goesOn = ''] = ['kept', 'goes on', 'never'].map((name) =>
      value(storage.createDraft(blank({ version: '1.0' }), name)),
    );
    for (const draft of [kept, goesOn]) {
      value(storage.keepVersion(draft, { kind: 'final', name: '1.0' }));
      value(storage.keepVersion(draft, { kind: 'snapshot', name: 'later' }));
    }
    value(storage.saveDraft({ ...save, draft: goesOn, changes: changesOf(['SLA-2']), cursor: 1 }));
    value(storage.saveDraft({ ...save, draft: kept, place: { section: 'metrics', path: null } }));
    const listed = (states: readonly DraftState[]) =>
      value(storage.listDrafts({ ...allDrafts, sort: 'title', states: [...states] })).drafts.map(
        ({ name, state, final }) => [name, state, final],
      );
    const [isKept, isGoingOn] = [
      ['kept', 'draft', { number: '1.0', isCurrent: true }],
      ['goes on', 'draft', { number: '1.0', isCurrent: false }],
    ];
    expect(listed([])).toEqual([isGoingOn, isKept, ['never', 'draft', null]]);
    expect(listed(['final'])).toEqual([isGoingOn, isKept]);
    expect(listed(['draft'])).toEqual([isGoingOn, ['never', 'draft', null]]);
    expect(listed(['draft', 'final'])).toHaveLength(3);
  });

  test('tells the newest of several finals', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank({ version: '1.0' }), null));
    value(storage.keepVersion(draft, { kind: 'final', name: '1.0' }));
    const [change] = changesOf(['SLA-2']);
    if (change === undefined) throw new Error('There is a change');
    value(storage.saveDraft({ ...save, draft, changes: [change], cursor: 1 }));
    value(storage.keepVersion(draft, { kind: 'final', name: '1.0' }));
    expect(value(storage.listDrafts(allDrafts)).drafts.map(({ final }) => final)).toEqual([
      { number: '1.0', isCurrent: true },
    ]);
  });
});

describe('a version', () => {
  test('is kept as the agreement was, with the hash of its text', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank({ number: 'SLA-1' }), null));
    const kept = value(storage.keepVersion(draft, { kind: 'final', name: 'Signed' }));
    expect(kept.hash).toMatch(/^[0-9a-f]{64}$/);
    value(storage.saveDraft({ ...save, draft, changes: changesOf(['SLA-2']), cursor: 1 }));
    const { agreement } = value(storage.readVersion(kept.version));
    expect([agreement.number, agreement.state]).toEqual(['SLA-1', 'final']);
    expect(value(storage.listVersions(draft)).map(({ name }) => name)).toEqual(['Signed']);
  });

  test('that is final is found by the beginning of its hash, the newest of several', () => {
    const { storage } = open(dataFolder());
    const agreement = blank({ number: 'SLA-1' });
    const [first, second] = [agreement, agreement].map((one) => value(storage.createDraft(one, null)));
    const snapshot = value(storage.keepVersion(first ?? '', { kind: 'snapshot', name: 'Before' }));
    value(storage.keepVersion(first ?? '', { kind: 'final', name: 'Signed' }));
    const newest = value(storage.keepVersion(second ?? '', { kind: 'final', name: 'Again' }));
    const found = (hash: string) => value(storage.finalWithHash(hash))?.name ?? null;
    expect([found(newest.hash), found(newest.hash.slice(0, 12))]).toEqual([expect.any(String), found(newest.hash)]);
    expect(found(snapshot.hash.slice(0, 12))).toBe(null);
    for (const hostile of ['%', '_', '*', `${newest.hash}0`, "' OR 1"]) expect(found(hostile)).toBe(null);
  });

  test('that is final outlives its draft', () => {
    const { storage } = open(dataFolder());
    const draft = value(storage.createDraft(blank(), null));
    const final = value(storage.keepVersion(draft, { kind: 'final', name: 'Signed' }));
    const snapshot = value(storage.keepVersion(draft, { kind: 'snapshot', name: 'Before' }));
    value(storage.deleteDrafts([draft]));
    value(storage.eraseDrafts([draft]));
    expect(storage.readVersion(final.version).ok).toBe(true);
    expect(storage.readVersion(snapshot.version).ok).toBe(false);
  });
});

test('settings that cannot be read have their defaults, and the others stay', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  value(storage.changeSettings({ theme: 'dark', previewZoom: 120 }));
  storage.close();
  expect(open(folder).storage.settings()).toMatchObject({ theme: 'dark', previewZoom: 120, interfaceLanguage: null });
});
