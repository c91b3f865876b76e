import { z } from 'zod';
import { readJsonFile } from '#core/agreement/jsonFile.ts';
import type { OwnTemplateList, OwnTemplateSummary, OwnTemplateVersion } from '#core/bridge/ownTemplates.ts';
import { isSameData } from '#core/document/sameData.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { templateContent, templateFrom } from '#core/ownTemplates/templateFile.ts';
import { done, failed } from '#core/outcome.ts';
import { hashOf, type DraftTable } from './drafts.ts';
import { kept, nothing, type Result } from './kept.ts';
import { inTransaction } from './transaction.ts';

/** Own templates, in every version. Nothing here touches a draft: a draft made of a template is a copy. */
export interface OwnTemplateStorage {
  readonly list: () => Result<OwnTemplateList>;
  readonly read: (template: string) => Result<OwnTemplate>;
  /** As the next version of what has its id, or as the first; gives it back with the version it now has. */
  readonly save: (template: OwnTemplate) => Result<OwnTemplate>;
  /** Under another name or with another description. */
  readonly describe: (template: string, about: Pick<OwnTemplate, 'name' | 'description'>) => Result<null>;
  readonly shelve: (templates: readonly string[], shelf: 'list' | 'bin' | 'gone') => Result<null>;
  readonly versions: (template: string) => Result<readonly OwnTemplateVersion[]>;
  readonly restore: (template: string, version: number) => Result<null>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function ownTemplateStorage(table: () => DraftTable): OwnTemplateStorage {
  const missing = failed({ kind: 'missing', what: 'template' } as const);
  const changed = (template: string, change: (newest: OwnTemplate) => OwnTemplate | null) =>
    kept(() => {
      const newest = templateVersions(table(), template)[0]?.template;
      const next = newest === undefined ? null : change(newest);
      if (next === null) return missing;
      inTransaction(table().database, () => keepTemplate(table(), [nextTemplate(next, newest ?? null)]));
      return done(null);
    });
  return {
    list: () => kept(() => done(listTemplates(table()))),
    read: (template) =>
      kept(() => {
        const [newest] = templateVersions(table(), template);
        return newest === undefined ? missing : done(newest.template);
      }),
    save: (template) =>
      kept(() => {
        const [newest] = templateVersions(table(), template.id);
        const next = nextTemplate(template, newest?.template ?? null);
        inTransaction(table().database, () => keepTemplate(table(), [next]));
        return done(next);
      }),
    describe: (template, about) => changed(template, (newest) => ({ ...newest, ...about })),
    shelve: (templates, shelf) => nothing(() => shelve(table(), templates, shelf)),
    versions: (template) =>
      kept(() =>
        done(
          templateVersions(table(), template).map(({ template: { version, name }, savedAt }) => ({
            version,
            name,
            savedAt,
          })),
        ),
      ),
    restore: (template, version) =>
      changed(
        template,
        () => templateVersions(table(), template).find((one) => one.template.version === version)?.template ?? null,
      ),
  };
}

/** Its version goes up by one when anything in it was changed. */
export function nextTemplate(template: OwnTemplate, newest: OwnTemplate | null): OwnTemplate {
  if (newest === null) return { ...template, version: 1 };
  const same = { ...template, version: newest.version };
  return isSameData(same, newest) ? same : { ...template, version: newest.version + 1 };
}

const versionSchema = z.object({ body: z.string(), hash: z.string(), saved_at: z.int() });

/** Every version of a template that still verifies, newest first. */
export function templateVersions(
  { database }: DraftTable,
  template: string,
): readonly { readonly template: OwnTemplate; readonly savedAt: number }[] {
  return database
    .prepare('SELECT body, hash, saved_at FROM template_versions WHERE template = ? ORDER BY number DESC')
    .all(template)
    .flatMap((row) => {
      const { body, hash, saved_at: savedAt } = versionSchema.parse(row);
      const read = templateOf(body, hash);
      return read === null ? [] : [{ template: read, savedAt }];
    });
}

/** Adds versions of one template, oldest first, and takes it out of the recycle bin; what is kept already is not kept twice. */
export function keepTemplate(table: DraftTable, versions: readonly OwnTemplate[]): void {
  const { database, now } = table;
  const insert = database.prepare(
    'INSERT INTO template_versions (template, version, body, hash, saved_at) VALUES (?, ?, ?, ?, ?)',
  );
  for (const template of versions) {
    database
      .prepare('INSERT INTO templates (id) VALUES (?) ON CONFLICT DO UPDATE SET deleted_at = NULL')
      .run(template.id);
    const newest = templateVersions(table, template.id)[0]?.template;
    if (isSameData(newest, template)) continue;
    const body = JSON.stringify(templateContent(template));
    insert.run(template.id, template.version, body, hashOf(body), now());
  }
}

/** Where a template is; `null` where there is none. */
export function templateOnShelf({ database }: DraftTable, template: string): 'list' | 'bin' | null {
  const row = database.prepare('SELECT deleted_at FROM templates WHERE id = ?').get(template);
  return row === undefined ? null : row['deleted_at'] === null ? 'list' : 'bin';
}

export function shelve(
  { database, now }: DraftTable,
  templates: readonly string[],
  shelf: 'list' | 'bin' | 'gone',
): void {
  const statements = {
    list: 'UPDATE templates SET deleted_at = NULL WHERE id = ?1',
    bin: 'UPDATE templates SET deleted_at = ?2 WHERE id = ?1',
    gone: 'DELETE FROM templates WHERE id = ?1 AND deleted_at IS NOT NULL',
  };
  const statement = database.prepare(statements[shelf]);
  inTransaction(database, () =>
    templates.forEach((id) => (shelf === 'bin' ? statement.run(id, now()) : statement.run(id))),
  );
}

const rowSchema = versionSchema.extend({ deleted_at: z.int().nullable() });
const BY_NAME = new Intl.Collator('da');

function listTemplates({ database }: DraftTable): OwnTemplateList {
  const rows = database
    .prepare(
      `SELECT deleted_at, body, hash, saved_at FROM templates JOIN template_versions
         ON number = (SELECT max(number) FROM template_versions WHERE template = templates.id)`,
    )
    .all()
    .map((row) => rowSchema.parse(row));
  const read = rows.flatMap(({ body, hash, saved_at: savedAt, deleted_at: deletedAt }) => {
    const template = templateOf(body, hash);
    return template === null ? [] : [{ summary: summaryOf(template, savedAt), isDeleted: deletedAt !== null }];
  });
  const sorted = read.toSorted((one, other) => BY_NAME.compare(one.summary.name, other.summary.name));
  return {
    templates: sorted.flatMap(({ summary, isDeleted }) => (isDeleted ? [] : [summary])),
    bin: sorted.flatMap(({ summary, isDeleted }) => (isDeleted ? [summary] : [])),
    damaged: rows.length - read.length,
  };
}

function summaryOf({ id, version, name, description, agreement }: OwnTemplate, savedAt: number): OwnTemplateSummary {
  const { type, language, template } = agreement;
  return { template: id, version, name, description, type, language, contract: template?.id ?? null, savedAt };
}

function templateOf(body: string, hash: string): OwnTemplate | null {
  if (hashOf(body) !== hash) return null;
  const json = readJsonFile(body);
  const template = json.ok ? templateFrom(json.value) : json;
  return template.ok ? template.value : null;
}
