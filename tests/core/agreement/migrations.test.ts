import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { MIGRATIONS, newestVersion, type Migration } from '#core/agreement/migrations.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/files');

describe('saved files of every version', () => {
  it('are there', () => {
    expect(versionsWithoutFile(MIGRATIONS)).toEqual([]);
  });

  it.each(savedFiles())('are still read: %s', (file) => {
    expect(parseAgreementFile(readFileSync(join(fixtures, file)))).toMatchObject({ ok: true });
  });

  it('are missed when a migration was added without one', () => {
    const planted = [...MIGRATIONS, renameTitle];
    expect(versionsWithoutFile(planted)).toEqual([newestVersion(planted)]);
  });
});

describe('a file of an older version', () => {
  const migrations: readonly Migration[] = [renameTitle, (file) => withAgreement(file, { number: '3' })];
  const version1 = file(1, { heading: { en: 'Old' } });

  it('goes through every migration after its own', () => {
    const read = parseAgreementFile(version1, migrations);
    expect(read).toMatchObject({ ok: true, value: { title: { en: 'Old' }, number: '3' } });
  });

  it('goes through no migration before its own', () => {
    const read = parseAgreementFile(file(2, { heading: { en: 'Old' } }), migrations);
    expect(read).toMatchObject({ ok: false, problem: { kind: 'invalid', issues: [{ kind: 'unknownField' }] } });
  });

  it('is newer than a program without its migrations', () => {
    const read = parseAgreementFile(file(3, {}), [renameTitle]);
    expect(read).toEqual({ ok: false, problem: { kind: 'newerVersion', found: 3, supported: 2 } });
  });

  it('has its mistakes told at the nearest place in the file as it was', () => {
    const read = parseAgreementFile(file(1, { heading: { en: 5 } }), migrations);
    const place = {
      path: 'title/en',
      line: 1,
      column: '{"format":"sla-studio/agreement","version":1,"agreement":{'.length,
    };
    expect(read).toMatchObject({ ok: false, problem: { kind: 'invalid', issues: [{ place }] } });
  });
});

function file(version: number, agreement: object): string {
  const start = { id: 'a', type: 'customer', language: 'en' };
  return JSON.stringify({ format: 'sla-studio/agreement', version, agreement: { ...start, ...agreement } });
}

function withAgreement(from: Readonly<Record<string, unknown>>, changes: object): Readonly<Record<string, unknown>> {
  const { agreement } = from;
  return { ...from, agreement: typeof agreement === 'object' ? { ...agreement, ...changes } : agreement };
}

/** Stands for a migration: in version 1, titles would have been called headings. */
function renameTitle(from: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { agreement } = from;
  if (typeof agreement !== 'object' || agreement === null || !('heading' in agreement)) return from;
  const { heading, ...rest } = agreement;
  return { ...from, agreement: { ...rest, title: heading } };
}

function versionsWithoutFile(migrations: readonly Migration[]): readonly number[] {
  const versions = Array.from({ length: newestVersion(migrations) }, (_, index) => index + 1);
  return versions.filter((version) => filesOf(version).length === 0);
}

function filesOf(version: number): readonly string[] {
  const folder = join(fixtures, `version-${version}`);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sla')) : [];
}

function savedFiles(): readonly string[] {
  return readdirSync(fixtures).flatMap((folder) =>
    readdirSync(join(fixtures, folder)).map((name) => join(folder, name)),
  );
}
