import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { draftRequests } from '#electron/draftRequests.ts';
import { ownTemplateRequests } from '#electron/ownTemplateRequests.ts';
import { asRemote, blank, dataFolder, open, value } from './openFolder.ts';

const aTemplate = (fields: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: 'own',
  version: 9,
  name: 'Hosting',
  description: 'For public customers.',
  agreement: blank({ id: 'template', currency: 'DKK' }),
  ...fields,
});

test('a template is there after the program ended, with every version of it', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  expect(value(storage.ownTemplates.save(aTemplate())).version).toBe(1);
  expect(value(storage.ownTemplates.save(aTemplate())).version).toBe(1);
  value(storage.ownTemplates.describe('own', { name: 'Hosting, offentlig', description: '' }));
  expect(value(storage.ownTemplates.save(aTemplate({ agreement: blank({ currency: 'EUR' }) }))).version).toBe(3);
  storage.close();

  const { ownTemplates } = open(folder).storage;
  expect(value(ownTemplates.versions('own')).map(({ version, name }) => [version, name])).toEqual([
    [3, 'Hosting'],
    [2, 'Hosting, offentlig'],
    [1, 'Hosting'],
  ]);
  value(ownTemplates.restore('own', 1));
  expect(value(ownTemplates.read('own'))).toEqual(aTemplate({ version: 4 }));
});

test('a template goes to the recycle bin and comes back; only from there it is erased', () => {
  const { ownTemplates } = open(dataFolder()).storage;
  value(ownTemplates.save(aTemplate()));
  value(ownTemplates.shelve(['own'], 'gone'));
  expect(value(ownTemplates.list()).templates).toMatchObject([{ template: 'own', type: 'customer', language: 'da' }]);
  value(ownTemplates.shelve(['own'], 'bin'));
  expect(value(ownTemplates.list())).toMatchObject({ templates: [], bin: [{ template: 'own' }] });
  value(ownTemplates.shelve(['own'], 'list'));
  expect(value(ownTemplates.list())).toMatchObject({ templates: [{ template: 'own' }], bin: [] });
  value(ownTemplates.shelve(['own'], 'bin'));
  value(ownTemplates.shelve(['own'], 'gone'));
  expect(value(ownTemplates.list())).toEqual({ templates: [], bin: [], damaged: 0 });
  expect(ownTemplates.read('own')).toEqual({ ok: false, problem: { kind: 'missing', what: 'template' } });
});

test('a template that was tampered with is left where it is, and counted', () => {
  const folder = dataFolder();
  const { storage } = open(folder);
  value(storage.ownTemplates.save(aTemplate()));
  const database = new DatabaseSync(join(folder, 'sla-studio.sqlite'));
  expect(() => database.exec("UPDATE template_versions SET body = '{}'")).toThrow('never changes');
  database.exec('DROP TRIGGER template_versions_never_change');
  database.exec("UPDATE template_versions SET body = replace(body, 'DKK', 'SEK')");
  database.close();
  expect(value(storage.ownTemplates.list())).toEqual({ templates: [], bin: [], damaged: 1 });
});

test('a draft of a template is a draft of its own: nothing that happens to either changes the other', async () => {
  const { storage } = open(dataFolder());
  let ids = 0;
  const newId = () => `new-${(ids += 1)}`;
  const drafts = draftRequests({ storage: asRemote(storage), newId, readDates: () => Promise.resolve() });
  const templates = ownTemplateRequests(asRemote(storage), newId);
  const signed = blank({ state: 'final', title: { da: 'Aftale med Ærø' }, currency: 'DKK', purpose: { da: 'Drift.' } });
  const draft = value(storage.createDraft(signed, null));
  const asked = { draft, name: 'Drift', description: '', kept: [], withHouseRules: false, replaces: null };
  const { template } = value(await templates.makeOwnTemplate({ ...asked, open: ['titles'] }));
  const begun = value(await drafts.createDraft({ kind: 'ownTemplate', template })).draft;
  const { agreement } = value(storage.presentOf(begun));
  expect(agreement).toMatchObject({ state: 'draft', currency: 'DKK', purpose: { da: 'Drift.' } });
  expect(agreement.title).toBeUndefined();
  expect(agreement.id).toMatch(/^new-/);
  value(await templates.makeOwnTemplate({ ...asked, open: ['titles', 'part:purpose'], replaces: template }));
  value(await templates.shelveOwnTemplates({ templates: [template], shelf: 'bin' }));
  expect(value(storage.presentOf(begun)).agreement).toEqual(agreement);
  expect(value(storage.presentOf(draft)).agreement).toEqual(signed);
});

const rule = (atMost: string) =>
  ({ kind: 'range', id: 'cap', by: 'Legal', at: 'remedies/liabilityCap/percent', of: 'percent', atMost }) as const;

test('house rules of the workplace go along when somebody wants it, each once', async () => {
  const { storage } = open(dataFolder());
  value(storage.changeSettings({ houseRules: [rule('30')] }));
  const draft = value(storage.createDraft(blank({ houseRules: [rule('50')] }), null));
  const templates = ownTemplateRequests(asRemote(storage), () => 'made');
  const asked = { draft, name: 'Drift', description: '', open: [], kept: [], replaces: null };
  const rulesOf = async (withHouseRules: boolean) => {
    const { template } = value(await templates.makeOwnTemplate({ ...asked, withHouseRules }));
    return value(storage.ownTemplates.read(template)).agreement.houseRules;
  };
  expect(await rulesOf(false)).toEqual([rule('50')]);
  expect(await rulesOf(true)).toEqual([rule('30')]);
});
