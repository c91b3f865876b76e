import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { P12Signer, PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { TYPEFACES } from '#core/brand/typefaces.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { pdfOfWordFile } from './libreOffice.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { metadataOfPdf } from './poppler.ts';
import { structureOfPdf } from './pdfStructure.ts';
import { hasProgram } from './programs.ts';
import { catalogueOfPdf, faultsOfPdf } from './qpdf.ts';
import { makeCertificates, PASSWORD } from './signingCertificates.ts';
import { hasVeraPdf, verdictOf } from './veraPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-brands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasPoppler = hasProgram('pdftotext');
const brand = aBrand({ typeface: 'sourceSans3' });
const face = loadTypeface(brand.typeface);
const pathOf = (language: Language, format: 'docx' | 'pdf'): string => join(folder, `${language}.${format}`);

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const document = sampleDocument(language);
    writeFileSync(pathOf(language, 'docx'), (await printWord(document, face, {}, brand)).bytes);
    writeFileSync(pathOf(language, 'pdf'), (await printPdf(document, face, {}, brand)).bytes);
  }
});

describe.each(LANGUAGES)('a branded contract in %s', (language) => {
  const path = pathOf(language, 'pdf');

  it("is a Word file that Microsoft's Open XML SDK finds no fault in", async () => {
    expect(await faultsOfWordFile(pathOf(language, 'docx'))).toEqual([]);
  });

  it.skipIf(!hasVeraPdf).each(['3a', 'ua1'] as const)('is PDF %s to veraPDF', (flavour) => {
    expect(verdictOf(path, flavour)).toMatch(/^PASS/);
  });

  it.skipIf(!hasProgram('qpdf'))('is a sound PDF file, measured by its output intent, without transparency', () => {
    expect(faultsOfPdf(path)).toBe('');
    expect(catalogueOfPdf(path)).toMatchObject({ isMarked: true, outputIntent: '/GTS_PDFA1' });
    const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { maxBuffer: 1e9 }).toString(
      'latin1',
    );
    expect(plain).not.toMatch(/\/SMask|\/Interpolate true|\/Alternates/);
    expect(plain.match(/\/Subtype \/Image/g)).toHaveLength(1);
    const [, said = ''] = /\/Alt <feff([0-9a-f]+)>/.exec(plain) ?? [];
    const alt = Buffer.from(said, 'hex').swap16().toString('utf16le');
    expect(alt).toBe(language === 'en' ? 'Ærø Hosting' : 'Ærø Hosting, logo');
  });

  it.skipIf(!hasPoppler)('says its logo once, before the address, and calls itself PDF/A-3a and PDF/UA-1', () => {
    const { roles, text } = structureOfPdf(path);
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(1);
    expect(roles.slice(0, 3)).toEqual(['Document', 'Sect', 'Figure']);
    expect(text.trim()).toMatch(/^Ærø Hosting ApS/);
    expect(metadataOfPdf(path)).toMatch(/<pdfaid:part>3<[^]*<pdfuaid:part>1</);
  });

  it.skipIf(!hasPoppler || !hasProgram('soffice'))(
    'says the same on the pages that LibreOffice makes of the Word file',
    () => {
      const pages = execFileSync('pdftotext', [
        pdfOfWordFile(pathOf(language, 'docx'), join(folder, 'office')),
        '-',
      ]).toString();
      expect(pages).toContain('Ærø Hosting ApS');
      expect(pages).toContain(language === 'en' ? 'CVR no. 25052943' : 'CVR-nr. 25052943');
      expect(pages).toContain(language === 'en' ? 'Contract SLA-2026-0042' : 'Kontrakt SLA-2026-0042');
    },
  );
});

describe.skipIf(!hasVeraPdf || !hasProgram('openssl')).each(TYPEFACES)('a branded final in %s', (name) => {
  it('is PDF/A-3a and PDF/UA-1 to veraPDF, also filled in and signed twice', { timeout: 300_000 }, async () => {
    const firm = aBrand({ typeface: name });
    const wishes = { fields: true, initials: true, fingerprint: '3f2a91bc04de'.padEnd(64, '0') };
    const document = sampleDocument('da', { status: 'final' });
    const printed = (await printPdf(document, loadTypeface(name), wishes, firm)).bytes;
    const pdf = await PDF.load(printed);
    const field = pdf.getForm()?.getTextField('signer1-place');
    field?.setFont(pdf.embedFont(loadTypeface(name).regular));
    field?.setValue('Ærøskøbing');
    let bytes: Uint8Array = await pdf.save({ incremental: true });
    const certificates = makeCertificates(folder, ['signer1', 'signer2']);
    for (const [index, p12] of certificates.entries()) {
      const signer = await P12Signer.create(p12, PASSWORD, { buildChain: true });
      const fieldName = `signer${index + 1}-signature`;
      bytes = (await (await PDF.load(bytes)).sign({ signer, fieldName, level: 'B-B' })).bytes;
    }
    for (const [state, content] of Object.entries({ printed, signed: bytes })) {
      const path = join(folder, `${name}-${state}.pdf`);
      writeFileSync(path, content);
      for (const flavour of ['3a', 'ua1'] as const) expect(verdictOf(path, flavour)).toMatch(/^PASS/);
    }
  });
});
