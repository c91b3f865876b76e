import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { readShared, type ReadShared } from '#core/sharing/readShared.ts';
import { hashOf } from '#machine/hashOf.ts';
import type { SharedChoice } from '#core/sharing/plan.ts';
import { FileHandles } from '#electron/handles.ts';
import { sharingRequests } from '#electron/sharing/sharingRequests.ts';
import type { Storage } from '#electron/storage/storage.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { asRemote, blank, changesOf, dataFolder, open, value } from './openFolder.ts';

/** As the program reads it, without the thread: that takes its time to start. */
function readHere(path: string): Outcome<ReadShared, DesktopProblem> {
  const read = readShared(readFileSync(path), hashOf);
  return read.ok ? read : failed({ kind: 'sharedFile', file: 'library.slalibrary', problem: read.problem });
}

const rule = (atMost: string): HouseRule => ({
  kind: 'range',
  id: 'cap',
  by: 'Legal',
  at: 'remedies/liabilityCap/percent',
  of: 'percent',
  atMost,
});
const text = (en: string, da: string) => ({ text: { en, da } });
const insurance = (fields: Partial<LibraryClause> = {}) => aLibraryClause({ id: 'insurance', ...fields });

/** A workplace with a storage of its own, and the file that goes from one to another. */
function workplace(file: string, shipped: readonly LibraryClause[] = [], folder = dataFolder()) {
  const { storage } = open(folder, shipped);
  const requests = sharingRequests({
    sharing: asRemote(storage).sharing,
    handles: new FileHandles(),
    dialogs: { libraryToOpen: () => Promise.resolve(file), libraryToSave: () => Promise.resolve(file) },
    read: (path) => Promise.resolve(readHere(path)),
    settingsChanged: () => Promise.resolve(),
  });
  const shareAll = async (versions: 'all' | 'newest' = 'all') => {
    const clauses = value(storage.library.list()).clauses.map(({ clause }) => clause.id);
    const templates = value(storage.ownTemplates.list()).templates.map(({ template }) => template);
    const houseRules = storage.settings().houseRules.map(({ id }) => id);
    return value(await requests.shareLibrary({ clauses, templates, houseRules, versions }));
  };
  const take = async (choice: SharedChoice) => {
    const opened = value(await requests.openShared({}));
    const choices = opened.items.map(({ kind, id }) => ({ kind, id, choice }));
    return { ...opened, counts: value(await requests.takeShared({ file: opened.file, choices })) };
  };
  return { folder, storage, requests, shareAll, take };
}

const here = (storage: Storage, id: string) => value(storage.library.read(id));
const fileIn = () => join(dataFolder(), 'library.slalibrary');

test('what one workplace shares, another has: clauses with their versions, templates and house rules', async () => {
  const file = fileIn();
  const legal = workplace(file);
  value(legal.storage.library.save(insurance()));
  value(legal.storage.library.save(insurance(text('Well insured.', 'Godt forsikret.'))));
  value(
    legal.storage.ownTemplates.save({ id: 'own', version: 1, name: 'Hosting', description: '', agreement: blank() }),
  );
  value(legal.storage.changeSettings({ houseRules: [rule('30')] }));
  expect(await legal.shareAll()).toMatchObject({ name: 'library.slalibrary', clauses: 1, templates: 1, houseRules: 1 });

  const sales = workplace(file);
  const { items, isAltered, counts } = await sales.take('theirs');
  expect(isAltered).toBe(false);
  expect(items.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['clause new', 'template new', 'houseRule new']);
  expect(counts).toEqual({ clauses: 1, templates: 1, houseRules: 1 });
  expect(
    here(sales.storage, 'insurance').versions.map(({ clause: { version, text: words } }) => [version, words.en]),
  ).toEqual([
    [2, 'Well insured.'],
    [1, 'The Provider is insured.'],
  ]);
  expect(value(sales.storage.ownTemplates.list()).templates).toMatchObject([{ template: 'own', name: 'Hosting' }]);
  expect(sales.storage.settings().houseRules).toEqual([rule('30')]);
  const again = value(await sales.requests.openShared({}));
  expect(again.items.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
});

describe('a clause that is here already', () => {
  test('is followed by what was changed there, under a number that goes on', async () => {
    const file = fileIn();
    const [legal, sales] = [workplace(file), workplace(file)];
    value(legal.storage.library.save(insurance()));
    await legal.shareAll();
    await sales.take('theirs');
    value(legal.storage.library.save(insurance(text('New.', 'Ny.'))));
    await legal.shareAll('newest');
    const { items } = await sales.take('theirs');
    expect(items.map(({ state }) => state)).toEqual(['theirsNewer']);
    expect(here(sales.storage, 'insurance').versions.map(({ clause }) => clause.version)).toEqual([2, 1]);
  });

  test('that was changed here only is newer here', async () => {
    const file = fileIn();
    const [legal, sales] = [workplace(file), workplace(file)];
    value(legal.storage.library.save(insurance()));
    await legal.shareAll();
    await sales.take('theirs');
    value(sales.storage.library.save(insurance(text('Ours.', 'Vores.'))));
    expect(value(await sales.requests.openShared({})).items).toMatchObject([{ state: 'mineNewer' }]);
  });

  test('that was changed on both sides stays, is followed, or stands beside, as is chosen', async () => {
    const file = fileIn();
    const [legal, sales] = [workplace(file), workplace(file)];
    value(legal.storage.library.save(insurance()));
    await legal.shareAll();
    await sales.take('theirs');
    value(legal.storage.library.save(insurance(text('Theirs.', 'Deres.'))));
    value(sales.storage.library.save(insurance(text('Ours.', 'Vores.'))));
    await legal.shareAll();

    const kept = await sales.take('mine');
    expect(kept.items).toMatchObject([{ state: 'bothChanged', theirs: { version: 2 }, mine: { version: 2 } }]);
    expect(kept.counts).toEqual({ clauses: 0, templates: 0, houseRules: 0 });

    await sales.take('both');
    const names = value(sales.storage.library.list()).clauses.map(({ clause }) => [clause.name.da, clause.text.en]);
    expect(names).toEqual([
      ['Forsikring (2)', 'Theirs.'],
      ['Forsikring', 'Ours.'],
    ]);

    await sales.take('theirs');
    expect(here(sales.storage, 'insurance').versions.map(({ clause }) => [clause.version, clause.text.en])).toEqual([
      [3, 'Theirs.'],
      [2, 'Ours.'],
      [1, 'The Provider is insured.'],
    ]);
  });

  test('a changed clause of the program is one at the other workplace too', async () => {
    const file = fileIn();
    const brought = aLibraryClause({ id: 'brought' });
    const [legal, sales] = [workplace(file, [brought]), workplace(file, [brought])];
    value(legal.storage.library.save({ ...brought, ...text('House words.', 'Husets ord.') }));
    await legal.shareAll();
    const { items } = await sales.take('theirs');
    expect(items).toMatchObject([{ state: 'theirsNewer', mine: { version: 1 } }]);
    expect(here(sales.storage, 'brought').entry).toMatchObject({
      source: 'changed',
      origin: 1,
      clause: { version: 2 },
    });
  });
});

test('what points at a clause that got another id points at it still', async () => {
  const file = fileIn();
  const [legal, sales] = [workplace(file), workplace(file)];
  value(sales.storage.library.save(insurance(text('Ours.', 'Vores.'))));
  value(legal.storage.library.save(insurance()));
  const clauses = [{ id: 'c', origin: { clause: 'insurance', version: 1 }, ...text('The Provider is insured.', 'x') }];
  const locked: HouseRule = {
    kind: 'clause',
    id: 'locked',
    by: 'Legal',
    clause: 'insurance',
    title: { en: 'Insurance' },
    ...text('The Provider is insured.', 'x'),
    isRequired: true,
  };
  const agreement = blank({ clauses });
  value(legal.storage.ownTemplates.save({ id: 'own', version: 1, name: 'Own', description: '', agreement }));
  value(legal.storage.changeSettings({ houseRules: [locked] }));
  await legal.shareAll();
  await sales.take('both');
  const other = value(sales.storage.library.list()).clauses.find(({ clause }) => clause.id !== 'insurance');
  const [template] = value(sales.storage.ownTemplates.list()).templates;
  const read = value(sales.storage.ownTemplates.read(template?.template ?? ''));
  expect(read.name).toBe('Own (2)');
  expect(read.agreement.clauses[0]?.origin).toEqual({ clause: other?.clause.id, version: 1 });
  expect(sales.storage.settings().houseRules).toMatchObject([{ clause: other?.clause.id }]);
});

test('what was taken can be undone: new things go to the recycle bin, others have their words again', async () => {
  const file = fileIn();
  const [legal, sales] = [workplace(file), workplace(file)];
  value(legal.storage.library.save(insurance()));
  value(legal.storage.library.save(aLibraryClause({ id: 'other' })));
  value(legal.storage.changeSettings({ houseRules: [rule('30')] }));
  value(sales.storage.library.save(insurance(text('Ours.', 'Vores.'))));
  value(sales.storage.changeSettings({ houseRules: [rule('25')] }));
  await legal.shareAll();
  const { file: handle } = await sales.take('theirs');
  expect(here(sales.storage, 'insurance').entry.clause.text.en).toBe('The Provider is insured.');
  expect(value(await sales.requests.undoShared({ file: handle }))).toEqual({ clauses: 2, templates: 0, houseRules: 1 });
  expect(here(sales.storage, 'insurance').versions.map(({ clause }) => [clause.version, clause.text.en])).toEqual([
    [3, 'Ours.'],
    [2, 'The Provider is insured.'],
    [1, 'Ours.'],
  ]);
  expect(value(sales.storage.library.list()).bin).toMatchObject([{ clause: { id: 'other' } }]);
  expect(sales.storage.settings().houseRules).toEqual([rule('25')]);
  expect(await sales.requests.undoShared({ file: handle })).toMatchObject({ ok: false, problem: { kind: 'missing' } });
});

test('what was changed since is not undone', async () => {
  const file = fileIn();
  const [legal, sales] = [workplace(file), workplace(file)];
  value(legal.storage.library.save(insurance()));
  await legal.shareAll();
  const { file: handle } = await sales.take('theirs');
  value(sales.storage.library.save(insurance(text('Changed since.', 'Ændret siden.'))));
  expect(value(await sales.requests.undoShared({ file: handle })).clauses).toBe(0);
  expect(here(sales.storage, 'insurance').entry.clause.text.en).toBe('Changed since.');
});

test('all of a file is kept or nothing', async () => {
  const file = fileIn();
  const [legal, sales] = [workplace(file), workplace(file)];
  value(legal.storage.library.save(insurance()));
  value(legal.storage.ownTemplates.save({ id: 'own', version: 1, name: 'Own', description: '', agreement: blank() }));
  await legal.shareAll();
  const opened = value(await sales.requests.openShared({}));
  const database = new DatabaseSync(join(sales.folder, 'sla-studio.sqlite'));
  database.exec("CREATE TRIGGER full BEFORE INSERT ON template_versions BEGIN SELECT RAISE(ABORT, 'full'); END;");
  const choices = opened.items.map(({ kind, id }) => ({ kind, id, choice: 'theirs' as const }));
  expect(await sales.requests.takeShared({ file: opened.file, choices })).toMatchObject({
    problem: { kind: 'notSaved' },
  });
  expect(value(sales.storage.library.list()).clauses).toEqual([]);
  database.exec('DROP TRIGGER full');
  database.close();
  expect(value(await sales.requests.takeShared({ file: opened.file, choices })).clauses).toBe(1);
});

test('what was not opened cannot be taken', async () => {
  const { requests } = workplace(fileIn());
  expect(await requests.takeShared({ file: 'file-1', choices: [] })).toMatchObject({ problem: { kind: 'missing' } });
});

test('nothing that happens to the library changes a draft by a byte', async () => {
  const file = fileIn();
  const [legal, sales] = [workplace(file), workplace(file, [aLibraryClause({ id: 'brought' })])];
  const { storage, folder } = sales;
  const copyOf = (clause: string) => ({ id: `copy-of-${clause}`, origin: { clause, version: 1 }, ...text('A.', 'B.') });
  const draft = value(storage.createDraft(blank({ clauses: [copyOf('insurance'), copyOf('brought')] }), 'Ærø'));
  value(storage.saveDraft({ draft, keep: 0, changes: changesOf(['1', '2']), cursor: 1, place: null }));
  value(storage.createDraft(blank({ clauses: [copyOf('insurance')] }), null));
  value(storage.keepVersion(draft, { kind: 'final', name: '1.0' }));
  value(storage.library.list());
  const bytes = () => {
    const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'), { readOnly: true });
    const tables = ['bases', 'journal', 'versions', 'drafts'] as const;
    const rows = tables.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
    database.close();
    return JSON.stringify(rows);
  };
  const before = bytes();
  expect(before).toContain('copy-of-insurance');

  value(storage.library.save(insurance()));
  value(storage.library.save(insurance(text('Other words.', 'Andre ord.'))));
  value(storage.library.save({ ...aLibraryClause({ id: 'brought' }), ...text('Changed.', 'Ændret.') }));
  value(storage.library.markStatus(['brought', 'insurance'], 'retired'));
  value(legal.storage.library.save(insurance(text('Theirs.', 'Deres.'))));
  value(legal.storage.changeSettings({ houseRules: [rule('10')] }));
  await legal.shareAll();
  await sales.take('theirs');
  await sales.take('both');
  value(storage.library.delete(['insurance', 'brought']));
  value(storage.library.erase(['insurance']));
  expect(bytes()).toBe(before);
});

test('the file has nothing but what was chosen', async () => {
  const file = fileIn();
  const { storage, requests } = workplace(file);
  value(storage.library.save(insurance()));
  value(storage.library.save(aLibraryClause({ id: 'secret', ...text('Kanariefugl.', 'Kanariefugl.') })));
  value(storage.changeSettings({ houseRules: [{ ...rule('30'), why: 'Kanariefugl' }] }));
  value(await requests.shareLibrary({ clauses: ['insurance'], templates: [], houseRules: [], versions: 'all' }));
  expect(readFileSync(file, 'utf8')).not.toContain('Kanariefugl');
});
