import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesIn, SAMPLE, SMALL, sla } from './runSla.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('copies for the other side are compared with the agreement that is named', () => {
  expect(sla(['export', SAMPLE, '--final', '--language', 'da', '--out', folder]).code).toBe(0);
  const copies = filesIn(folder).map((name) => join(folder, name));
  expect(copies).toHaveLength(2);

  const same = sla(['verify', '--against', SAMPLE, ...copies]);
  expect([same.code, same.errors]).toEqual([0, []]);
  expect(
    same.out.filter((line) => /SLA-2026-0142, version 1\.0, final, fingerprint [0-9a-f]{12}$/.test(line)),
  ).toHaveLength(2);
  expect(same.out.filter((line) => line.includes('says what the agreement says'))).toHaveLength(2);

  const other = sla(['verify', '--against', SMALL, ...copies]);
  expect(other.code).toBe(1);
  expect(other.out.filter((line) => /copy of another agreement/.test(line))).toHaveLength(2);

  const unnamed = sla(['verify', ...copies]);
  expect(unnamed.code).toBe(1);
  expect(unnamed.errors).toHaveLength(2);
  expect(unnamed.errors[0]).toMatch(
    /carries no agreement \(SLA-2026-0142 · Version 1\.0, fingerprint [0-9a-f]{12}\): .*--against/,
  );
});

it('a look without an agreement to compare with is a mistake', () => {
  expect(sla(['verify', '--brand', 'look.slabrand', 'x.pdf'])).toMatchObject({
    code: 2,
    errors: [expect.stringContaining('--brand needs --against')],
  });
});
