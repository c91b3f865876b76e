import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOf } from '#tests/files/wordFile.ts';
import { emptyFolder, filesIn, SAMPLE, sla } from './runSla.ts';

/** The sample after somebody has changed the name of a party in it. */
function renamedIn(folder: string): string {
  const path = join(folder, 'renamed.sla');
  writeFileSync(path, readFileSync(SAMPLE, 'utf8').replaceAll('Fjordblik Systems A/S', 'Fjordblik Nord A/S'));
  return path;
}

describe('a comparison', () => {
  it('is a Word file of tracked changes by whom it says, under a name of its own', () => {
    const folder = emptyFolder();
    const now = renamedIn(folder);
    const args = ['export', now, '--compare', SAMPLE, '--author', 'Åse, legal', '--language', 'da'];
    expect(sla(args, { folder })).toMatchObject({ code: 0, errors: [] });
    const made = filesIn(folder).filter((name) => name !== 'renamed.sla');
    expect(made).toEqual([expect.stringMatching(/ – ændringer\.docx$/)]);
    const xml = partOf(readFileSync(join(folder, made[0] ?? '')), 'word/document.xml');
    expect(xml).toContain('w:author="Åse, legal" w:date="2026-11-23T00:00:00Z"');
    expect(xml).toMatch(/<w:delText[^>]*>Systems</);
    expect(xml).toMatch(/<w:ins [^>]*><w:r>(?:<w:rPr>.{0,40}<\/w:rPr>)?<w:t[^>]*>Nord</);
  });

  it('is the same file every time', () => {
    const [first, second] = [emptyFolder(), emptyFolder()].map((folder) => {
      sla(['export', renamedIn(folder), '--compare', SAMPLE, '--language', 'en'], { folder });
      return readFileSync(join(folder, filesIn(folder).find((name) => name.endsWith('.docx')) ?? ''));
    });
    expect(first?.length).toBeGreaterThan(10_000);
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  });

  it('needs a version to compare with, and says which file cannot be read', () => {
    const folder = emptyFolder();
    const { code, errors } = sla(['export', SAMPLE, '--compare', 'missing.sla'], { folder });
    expect(code).toBe(3);
    expect(errors.join('\n')).toContain('missing.sla');
    expect(filesIn(folder)).toEqual([]);
  });
});
