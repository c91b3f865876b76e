import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { P12Signer, PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { hasProgram } from './programs.ts';
import { fieldsOfPdf } from './qpdf.ts';
import { makeCertificates, PASSWORD } from './signingCertificates.ts';
import { hasVeraPdf, verdictOf } from './veraPdf.ts';

const hasTools = hasProgram('openssl') && spawnSync('pdfsig', ['-v']).error === undefined && hasProgram('qpdf');

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-signing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIGNERS = ['signer1', 'signer2'] as const;
const WHEN = new Date('2026-11-23T10:00:00Z');

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

function signaturesIn(path: string): string {
  return spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' }).stdout;
}

describe.skipIf(!hasTools)('a final contract, filled in and signed by both sides without any network', () => {
  let printed: Uint8Array;
  let signed: Uint8Array;

  beforeAll(async () => {
    const document = sampleDocument('da', { status: 'final' });
    ({ bytes: printed } = await printPdf(document, typeface, { fields: true }));
    signed = await filled(printed);
    for (const [index, p12] of makeCertificates(folder, SIGNERS).entries()) {
      const pdf = await PDF.load(signed);
      const signer = await P12Signer.create(p12, PASSWORD, { buildChain: true });
      const fieldName = `${SIGNERS[index]}-signature`;
      ({ bytes: signed } = await pdf.sign({ signer, fieldName, level: 'B-B', signingTime: WHEN, location: 'Marstal' }));
    }
  }, 60_000);

  it('had a field to sign for each signatory, and one for each line to write on', () => {
    const fields = fieldsOfPdf(written('empty', printed));
    expect(fields.filter(({ kind }) => kind === '/Sig').map(({ name }) => name)).toEqual([
      'signer1-signature',
      'signer2-signature',
      'signer3-signature',
    ]);
    expect(fields.filter(({ kind }) => kind === '/Tx').map(({ name }) => name)).toContain('signer2-title');
    expect(fields.map(({ name }) => name)).not.toContain('signer1-name');
    for (const { says } of fields) expect(says).toMatch(/\. For (?:Leverandøren|Kunden): /);
  });

  it('keeps what was printed, byte for byte, before what was added', () => {
    expect(Buffer.compare(signed.slice(0, printed.length), printed)).toBe(0);
  });

  it('has two valid signatures, the last of which covers all of it', () => {
    const said = signaturesIn(written('signed', signed));
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said).toContain('Total document signed');
  });

  it('shows when one bit of it was changed', () => {
    const changed = signed.slice();
    const at = Buffer.from(changed).indexOf('/Lang (da-DK)') + 7;
    changed[at] = (changed[at] ?? 0) ^ 1;
    const said = signaturesIn(written('changed', changed));
    expect(said.match(/Digest Mismatch/g)).toHaveLength(2);
  });

  it.skipIf(!hasVeraPdf).each(['3a', 'ua1'] as const)('is still %s, says veraPDF', (flavour) => {
    expect(verdictOf(written('checked', signed), flavour)).toMatch(/^PASS/);
  });
});

async function filled(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const form = pdf.getForm();
  const font = pdf.embedFont(typeface.regular);
  for (const [name, value] of [
    ['signer1-place', 'Marstal'],
    ['signer2-name', 'Søren Ærø-Åkjær'],
  ] as const) {
    const field = form?.getTextField(name);
    field?.setFont(font);
    field?.setValue(value);
  }
  return pdf.save({ incremental: true });
}
