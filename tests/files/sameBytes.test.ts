import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_CONTRACT } from './everyContract.ts';
import { everyFile, hashOfFile } from './printEveryContract.ts';
import { hasProgram } from './programs.ts';
import { everythingInPdf } from './qpdf.ts';
import { partsOf } from './wordFile.ts';

const LONG = { timeout: 300_000 };
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'sla-studio-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new Map<string, Uint8Array>();
const fileOf = (name: string): Uint8Array => {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`${name} was not made.`);
  return bytes;
};

beforeAll(async () => {
  for await (const [name, bytes] of everyFile()) files.set(name, bytes);
}, LONG.timeout);

describe('every Word and PDF file', LONG, () => {
  it('is the same bytes on the computer of somebody else, years later and half a day ahead', () => {
    const elsewhere = execFileSync(
      process.execPath,
      ['--import', join(here, 'anotherMachine.ts'), join(here, 'printEveryContract.ts')],
      {
        cwd: tmpdir(),
        encoding: 'utf8',
        env: { PATH: '', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', USER: 'canaryuser', HOME: '/canary/home' },
      },
    );
    const hashes = Object.fromEntries([...files].map(([name, bytes]) => [name, hashOfFile(bytes)]));
    expect(Object.keys(hashes)).toHaveLength(EVERY_CONTRACT.length * 4);
    expect(new Set(Object.values(hashes)).size).toBe(EVERY_CONTRACT.length * 4);
    expect(JSON.parse(elsewhere)).toEqual(hashes);
  });
});

/** Folders of this computer. */
const TRACES = [join(here, '../..'), tmpdir(), homedir(), 'node_modules', 'file://'];

describe.each(EVERY_CONTRACT)('the files of $name', ({ name }) => {
  it('say nothing of the computer they were made on (Word)', () => {
    const all = Object.values(partsOf(fileOf(`${name}.docx`))).join('\n');
    expect(TRACES.filter((trace) => all.includes(trace))).toEqual([]);
  });

  it.skipIf(!hasProgram('qpdf') || !hasProgram('pdftotext'))('nor so (PDF)', () => {
    const path = join(folder, 'one.pdf');
    writeFileSync(path, fileOf(`${name}.pdf`));
    const all = everythingInPdf(path);
    expect(TRACES.filter((trace) => all.includes(trace))).toEqual([]);
  });
});
