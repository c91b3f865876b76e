import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { blank, dataFolder, open, value } from './openFolder.ts';

const shipped = aLibraryClause();
const changedText = { en: 'The Provider is well insured.', da: 'Leverandøren er godt forsikret.' };
const copyOf = (version: number) => ({ id: `c-${version}`, origin: { clause: shipped.id, version } });

describe('an own clause', () => {
  test('is there after the program ended, with every version that was printed', () => {
    const folder = dataFolder();
    const { storage } = open(folder);
    const clause = aLibraryClause({ id: 'own', version: 9 });
    expect(value(storage.library.save(clause)).version).toBe(1);
    expect(value(storage.library.save({ ...clause, text: changedText })).version).toBe(2);
    storage.close();

    const { entry, versions } = value(open(folder).storage.library.read('own'));
    expect(entry).toMatchObject({ source: 'own', favourite: false, origin: null, shippedVersion: null });
    expect(entry.clause.text).toEqual(changedText);
    expect(versions.map(({ clause: { version, text } }) => [version, text.en])).toEqual([
      [2, changedText.en],
      [1, clause.text.en],
    ]);
  });

  test('that is only called otherwise stays the version it is', () => {
    const { storage } = open(dataFolder());
    value(storage.library.save(aLibraryClause({ id: 'own' })));
    const renamed = aLibraryClause({ id: 'own', name: { en: 'Cover', da: 'Dækning' } });
    expect(value(storage.library.save(renamed)).version).toBe(1);
    const { entry, versions } = value(storage.library.read('own'));
    expect(entry.clause.name.en).toBe('Cover');
    expect(versions).toHaveLength(1);
  });

  test('goes to the recycle bin and comes back; only from there it is erased', () => {
    const { storage } = open(dataFolder());
    const { library } = storage;
    value(library.save(aLibraryClause({ id: 'own' })));
    value(library.erase(['own']));
    expect(value(library.list()).clauses).toHaveLength(1);
    value(library.delete(['own']));
    expect(value(library.list())).toMatchObject({ clauses: [], bin: [{ clause: { id: 'own' } }] });
    value(library.restore(['own']));
    expect(value(library.list()).bin).toEqual([]);
    value(library.delete(['own']));
    value(library.erase(['own']));
    expect(value(library.list())).toMatchObject({ clauses: [], bin: [] });
    expect(library.read('own')).toEqual({ ok: false, problem: { kind: 'missing', what: 'clause' } });
  });

  test('whose text was tampered with is left where it is, and counted', () => {
    const folder = dataFolder();
    const { storage } = open(folder);
    value(storage.library.save(aLibraryClause({ id: 'own' })));
    const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'));
    expect(() => database.exec("UPDATE clause_versions SET body = '{}'")).toThrow('never changes');
    database.exec(
      `DROP TRIGGER clause_versions_never_change; UPDATE clause_versions SET body = replace(body, 'insured', 'liable')`,
    );
    database.close();
    expect(value(storage.library.list())).toMatchObject({ clauses: [], damaged: 1 });
  });
});

describe('a clause of the program', () => {
  test('is listed as it comes, and is no row of the database until it is marked', () => {
    const { storage } = open(dataFolder(), [shipped]);
    expect(value(storage.library.list())).toEqual({
      clauses: [
        {
          clause: shipped,
          source: 'shipped',
          favourite: false,
          savedAt: null,
          deletedAt: null,
          origin: null,
          shippedVersion: 1,
          uses: 0,
        },
      ],
      bin: [],
      damaged: 0,
    });
  });

  test('keeps what it was marked as', () => {
    const folder = dataFolder();
    const { storage } = open(folder, [shipped]);
    value(storage.library.markFavourites([shipped.id], true));
    value(storage.library.markStatus([shipped.id], 'retired'));
    storage.close();
    const [entry] = value(open(folder, [shipped]).storage.library.list()).clauses;
    expect(entry).toMatchObject({ favourite: true, source: 'shipped', clause: { status: 'retired' } });
  });

  test('that is changed becomes an own version that knows what it was made from', () => {
    const folder = dataFolder();
    const { storage } = open(folder, [shipped]);
    expect(value(storage.library.save({ ...shipped, text: changedText })).version).toBe(2);
    storage.close();
    const newer = { ...shipped, version: 4 };
    const again = open(folder, [shipped, newer]).storage;
    const { clauses } = value(again.library.list());
    expect(clauses).toHaveLength(1);
    expect(clauses[0]).toMatchObject({
      source: 'changed',
      origin: 1,
      shippedVersion: 4,
      clause: { text: changedText },
    });
    expect(
      value(again.library.read(shipped.id)).versions.map(({ source, clause }) => [source, clause.version]),
    ).toEqual([
      ['own', 2],
      ['shipped', 4],
      ['shipped', 1],
    ]);
  });

  test('comes back as it was when its own version is deleted, and makes way when that is restored', () => {
    const { storage } = open(dataFolder(), [shipped]);
    const { library } = storage;
    value(library.save({ ...shipped, text: changedText }));
    value(library.markStatus([shipped.id], 'draft'));
    value(library.delete([shipped.id]));
    expect(value(library.list())).toMatchObject({ clauses: [{ clause: shipped, source: 'shipped' }], bin: [{}] });
    expect(value(library.read(shipped.id)).entry.source).toBe('shipped');
    value(library.restore([shipped.id]));
    expect(value(library.list())).toMatchObject({
      clauses: [{ source: 'changed', clause: { status: 'draft', text: changedText } }],
      bin: [],
    });
  });

  test('cannot be deleted', () => {
    const { storage } = open(dataFolder(), [shipped]);
    value(storage.library.markFavourites([shipped.id], true));
    value(storage.library.delete([shipped.id]));
    expect(value(storage.library.list())).toMatchObject({ clauses: [{ clause: { id: shipped.id } }], bin: [] });
  });
});

describe('the drafts that use a clause', () => {
  test('are those with a copy, and changing the library changes none of them', () => {
    const { storage } = open(dataFolder(), [shipped]);
    const one = value(storage.createDraft(blank({ title: { da: 'Drift' }, clauses: [copyOf(1), copyOf(2)] }), null));
    const other = value(storage.createDraft(blank({ clauses: [{ id: 'c' }] }), null));
    const before = value(storage.presentOf(one));
    value(storage.library.save({ ...shipped, text: changedText }));
    expect(value(storage.library.uses(shipped.id))).toMatchObject([
      { draft: one, title: { da: 'Drift' }, versions: [1, 2], shelf: 'drafts' },
    ]);
    expect(value(storage.library.list()).clauses[0]?.uses).toBe(1);
    expect(value(storage.presentOf(one))).toEqual(before);
    expect(value(storage.presentOf(other)).agreement.clauses).toEqual([{ id: 'c' }]);
  });

  test('are told with the shelf they are on, and not counted in the recycle bin', () => {
    const { storage } = open(dataFolder(), [shipped]);
    const draft = value(storage.createDraft(blank({ clauses: [copyOf(1)] }), null));
    value(storage.deleteDrafts([draft]));
    expect(value(storage.library.uses(shipped.id))).toMatchObject([{ shelf: 'bin' }]);
    expect(value(storage.library.list()).clauses[0]?.uses).toBe(0);
    value(storage.eraseDrafts([draft]));
    expect(value(storage.library.uses(shipped.id))).toEqual([]);
  });
});
