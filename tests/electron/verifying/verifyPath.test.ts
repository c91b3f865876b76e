import type { Brand } from '#core/brand/brand.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { print } from '#electron/exporting/print.ts';
import { verifyPath } from '#electron/verifying/verifyPath.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const template = (id: string) => {
  const loaded = loadTemplate(id);
  return loaded.ok ? loaded.value : null;
};
const means = { readPdf, hashOf, template, typeface: loadTypeface };
const nothingKept = () => null;
const agreement = agreementOf('templates/samples/customer-saas.sla');

async function exported(isInternal: boolean, brand: Brand | null = null) {
  const job = {
    agreement,
    template: 'customer-saas',
    languages: ['da'],
    formats: ['word', 'pdf'],
    use: 'file',
    brand,
  } as const;
  const printed = await print(
    { ...job, status: 'final', date: '2027-01-01', copy: { isInternal, anchors: isInternal, initials: isInternal } },
    { template, typeface: loadTypeface, progress: () => undefined },
  );
  if (!printed.ok) throw new Error(printed.problem.kind);
  return printed.value.map(({ format, bytes }) => {
    const path = join(folder, `${isInternal ? 'internal' : 'plain'}.${format}`);
    writeFileSync(path, bytes);
    return path;
  });
}

test('what the window exports as an internal copy is verified, Word and PDF', async () => {
  for (const path of await exported(true)) {
    expect(await verifyPath(path, means, nothingKept)).toMatchObject({
      ok: true,
      value: {
        isAsExported: true,
        differences: [],
        agreement: { number: agreement.number, state: 'final' },
        exportedAs: { language: 'da', status: 'final' },
      },
    });
  }
});

test('a copy in the look of a firm is printed anew in that look', async () => {
  for (const path of await exported(true, aBrand({ typeface: 'sourceSans3' }))) {
    expect(await verifyPath(path, means, nothingKept)).toMatchObject({
      ok: true,
      value: { isAsExported: true, differences: [] },
    });
  }
});

test('a copy for the other side is told by what is printed on it when nothing here is of its fingerprint', async () => {
  for (const path of await exported(false))
    expect(await verifyPath(path, means, nothingKept)).toMatchObject({
      problem: { problem: { kind: 'notKept', status: 'final', edition: 'SLA-2026-0142 · Version 1.0' } },
    });
});

test('a file that is neither Word nor PDF is told as that, whatever it is called', async () => {
  const text = join(folder, 'text.docx');
  writeFileSync(text, 'No contract');
  const verified = await verifyPath(text, means, nothingKept);
  expect(verified).toMatchObject({ problem: { file: 'text.docx', problem: { kind: 'notContract' } } });
});

test('a file that is too large, a folder or not there is refused by its name', async () => {
  writeFileSync(join(folder, 'huge.docx'), '');
  truncateSync(join(folder, 'huge.docx'), 60_000_000);
  mkdirSync(join(folder, 'folder.pdf'));
  expect(await verifyPath(join(folder, 'huge.docx'), means, nothingKept)).toMatchObject({
    problem: { kind: 'carriedFile', file: 'huge.docx', problem: { kind: 'tooLarge' } },
  });
  expect(await verifyPath(join(folder, 'folder.pdf'), means, nothingKept)).toMatchObject({
    problem: { code: 'EISDIR' },
  });
  expect(await verifyPath(join(folder, 'none.pdf'), means, nothingKept)).toMatchObject({ problem: { code: 'ENOENT' } });
});
