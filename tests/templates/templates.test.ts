import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';

const root = join(import.meta.dirname, '../../templates');

describe.each(readdirSync(join(root, 'samples')))('the sample %s', (file) => {
  it('is a valid agreement', () => {
    const read = parseAgreementFile(readFileSync(join(root, 'samples', file)));
    expect(read.ok ? null : read.problem).toBeNull();
  });

  it('has every text in both languages', () => {
    const { agreement } = JSON.parse(readFileSync(join(root, 'samples', file), 'utf8')) as { agreement: unknown };
    expect(oneSided(agreement, '')).toEqual([]);
  });
});

/** Paths of texts that stand in one language only. */
function oneSided(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => key === 'en' || key === 'da')) return keys.length === 2 ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => oneSided(inner, `${path}/${key}`));
}
