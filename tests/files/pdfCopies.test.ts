import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { copyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { filesIn, SAMPLE, sla } from '#tests/cli/runSla.ts';
import { hasProgram } from './programs.ts';
import { everythingInPdf } from './qpdf.ts';

const hasTools = hasProgram('qpdf') && hasProgram('pdftotext');

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CANARIES = Array.from({ length: 20 }, (_, index) => `canary${String(index + 1).padStart(2, '0')}zq`);

/** Everything in a document that only the program may know: ids, places and the paths of answers, twenty kinds of them in turn. */
function withCanaries(document: Document): Document {
  let next = 0;
  const renamed = new Map<string, string>();
  const canary = (name: string): string => {
    const known = renamed.get(name) ?? `${CANARIES[next++ % CANARIES.length]}-${next}`;
    renamed.set(name, known);
    return known;
  };
  const hidden = new Set(['id', 'anchor', 'path', 'target', 'definition']);
  const marked = JSON.stringify(document, (key, value: unknown) =>
    hidden.has(key) && typeof value === 'string' ? canary(value) : value,
  );
  return JSON.parse(marked) as Document;
}

describe.skipIf(!hasTools)('a copy for the other side', () => {
  const agreement = sampleAgreement();
  const document = withCanaries(sampleDocument('da', { status: 'final' }));
  const copy = { anchors: true, initials: true };

  it('carries nothing but the contract: none of twenty canaries is in it', async () => {
    const wishes = copyWishes(agreement, document, { ...copy, isInternal: false }, hashOf);
    const path = join(folder, 'external.pdf');
    writeFileSync(path, (await printPdf(document, typeface, wishes)).bytes);
    const everything = everythingInPdf(path);
    expect(everything).toContain('Underskrifter');
    expect(CANARIES.filter((canary) => everything.includes(canary))).toEqual([]);
    expect(everything).not.toContain('/EmbeddedFile');
  });

  it('names neither the machine nor anybody on it', async () => {
    const path = join(folder, 'machine.pdf');
    writeFileSync(
      path,
      (await printPdf(document, typeface, copyWishes(agreement, document, { ...copy, isInternal: false }, hashOf)))
        .bytes,
    );
    const everything = everythingInPdf(path);
    for (const trace of [process.cwd(), tmpdir(), homedir(), 'Europe/', 'node_modules'])
      expect(everything).not.toContain(trace);
  });

  it('would be found to carry them if it did', async () => {
    const spilt = { ...document, title: CANARIES.join(' ') };
    const path = join(folder, 'spilt.pdf');
    writeFileSync(path, (await printPdf(spilt, typeface)).bytes);
    expect(CANARIES.filter((canary) => everythingInPdf(path).includes(canary))).toEqual(CANARIES);
  });
});

describe.skipIf(!hasTools)('an internal copy', () => {
  const exported = join(folder, 'internal');

  it('is verified from itself alone, and a changed agreement or word is told', { timeout: 120_000 }, async () => {
    expect(sla(['export', SAMPLE, '--pdf', '--internal', '--final', '--language', 'da', '--out', exported]).code).toBe(
      0,
    );
    const [name = ''] = filesIn(exported);
    const path = join(exported, name);
    const fine = sla(['verify', path]);
    expect([fine.code, fine.errors]).toEqual([0, []]);
    expect(fine.out.join('\n')).toMatch(
      /SLA-2026-0142, version 1\.0, final, fingerprint [0-9a-f]{12}\n.*are those.*\n.*says what/,
    );

    const carried = execFileSync('pdfdetach', ['-savefile', 'agreement.sla', '-o', join(folder, 'out.sla'), path]);
    expect(carried.length).toBe(0);
    expect(parseAgreementFile(readFileSync(join(folder, 'out.sla'))).ok).toBe(true);

    const forged = join(folder, 'forged.pdf');
    writeFileSync(forged, await withOtherWord(path));
    const told = sla(['verify', forged]);
    expect(told.code).toBe(1);
    expect(told.out.join('\n')).toMatch(/were changed/);
    expect(told.out.join('\n')).toMatch(
      /page \d+, clause \d+\.\d+ \(.+\): the agreement says “.*”, the file says “.*Underskrevet.*”/,
    );
  });

  it('refuses other files in a line', { timeout: 60_000 }, () => {
    expect(sla(['verify', SAMPLE])).toMatchObject({
      code: 1,
      errors: [expect.stringContaining('neither a Word file (.docx) nor a PDF file')],
    });
    const external = join(folder, 'other.pdf');
    writeFileSync(external, '%PDF-1.7\nhello');
    expect(sla(['verify', external]).code).toBe(1);
  });
});

/** The same file with a page more that says something. */
async function withOtherWord(path: string): Promise<Uint8Array> {
  const { PDF } = await import('@libpdf/core');
  const pdf = await PDF.load(new Uint8Array(readFileSync(path)));
  pdf.getPage(2)?.drawText('Underskrevet og ændret', { x: 80, y: 200, size: 10 });
  return pdf.save({ incremental: true });
}

function sampleAgreement() {
  const read = parseAgreementFile(readFileSync(SAMPLE));
  if (!read.ok) throw new Error('The sample is no agreement.');
  return read.value;
}
