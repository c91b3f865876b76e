import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT } from './everyContract.ts';
import { hashesOfEveryFile } from './printEveryContract.ts';
import { hasProgram } from './programs.ts';
import { everythingInPdf } from './qpdf.ts';
import { partsOf } from './wordFile.ts';

const LONG = { timeout: 300_000 };
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'sla-studio-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('every Word and PDF file', LONG, () => {
  it('is the same bytes on the computer of somebody else, years later and half a day ahead', async () => {
    const elsewhere = execFileSync(
      process.execPath,
      ['--import', join(here, 'anotherMachine.ts'), join(here, 'printEveryContract.ts')],
      {
        cwd: tmpdir(),
        encoding: 'utf8',
        env: { PATH: '', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', USER: 'canaryuser', HOME: '/canary/home' },
      },
    );
    const hashes = await hashesOfEveryFile();
    expect(Object.keys(hashes)).toHaveLength(EVERY_CONTRACT.length * 4);
    expect(new Set(Object.values(hashes)).size).toBe(EVERY_CONTRACT.length * 4);
    expect(JSON.parse(elsewhere)).toEqual(hashes);
  });
});

/** Folders of this computer. */
const TRACES = [join(here, '../..'), tmpdir(), homedir(), 'node_modules', 'file://'];

describe.each(EVERY_CONTRACT)('the files of $name', ({ document }) => {
  it('say nothing of the computer they were made on (Word)', async () => {
    const { bytes } = await printWord(document, typeface);
    const all = Object.values(partsOf(bytes)).join('\n');
    expect(TRACES.filter((trace) => all.includes(trace))).toEqual([]);
  });

  it.skipIf(!hasProgram('qpdf') || !hasProgram('pdftotext'))('nor so (PDF)', async () => {
    const path = join(folder, 'one.pdf');
    writeFileSync(path, (await printPdf(document, typeface)).bytes);
    const all = everythingInPdf(path);
    expect(TRACES.filter((trace) => all.includes(trace))).toEqual([]);
  });
});
