import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { P12Signer, PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { copyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT, TAGS, type Contract } from './everyContract.ts';
import { squeeze } from './firstMissing.ts';
import { pdfAloud } from './pdfAloud.ts';
import { fontsOfPdf, metadataOfPdf, pagesOfPdf, propertiesOfPdf, textOfPdf } from './poppler.ts';
import { hasProgram } from './programs.ts';
import { bookmarksOfPdf, catalogueOfPdf, faultsOfPdf, fieldsOfPdf, isEncrypted } from './qpdf.ts';
import { makeCertificates, PASSWORD } from './signingCertificates.ts';
import { hasVeraPdf, verdictOf } from './veraPdf.ts';

const hasTools = hasProgram('qpdf') && hasProgram('pdftotext') && hasProgram('xmllint');
const hasPdfSig = spawnSync('pdfsig', ['-v']).error === undefined;
const LONG = { timeout: 600_000 };

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-every-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = ({ name }: Contract): string => join(folder, `${name}.pdf`);

beforeAll(async () => {
  for (const contract of EVERY_CONTRACT) {
    const { agreement, document } = contract;
    const wishes = copyWishes(agreement, document, { isInternal: true, anchors: false, initials: false }, hashOf);
    writeFileSync(pathOf(contract), (await printPdf(document, typeface, { ...wishes, fields: true })).bytes);
  }
}, LONG.timeout);

describe.skipIf(!hasTools).each(EVERY_CONTRACT)('the PDF file of $name', (contract) => {
  const { document, language, agreement } = contract;
  const path = pathOf(contract);

  it('is sound, open to everybody, with its fonts inside', () => {
    expect([faultsOfPdf(path), isEncrypted(path)]).toEqual(['', false]);
    const fonts = fontsOfPdf(path).filter(({ name }) => name !== 'Helvetica');
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  it('says that it is PDF/A-3a and PDF/UA-1, in well-formed metadata, and what it is called', () => {
    const metadata = metadataOfPdf(path);
    execFileSync('xmllint', ['--noout', '-'], { input: metadata });
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(catalogueOfPdf(path)).toEqual({
      language: `u:${TAGS[language]}`,
      showsTitle: true,
      isMarked: true,
      outputIntent: '/GTS_PDFA1',
    });
    expect(propertiesOfPdf(path)).toMatchObject({ Title: document.title, Author: document.parties.join('; ') });
  });

  it('reads every word aloud but margins and repeated headers, and every title as a heading', async () => {
    const { headings, unread, ornaments } = await pdfAloud(path);
    expect(unread).toEqual([]);
    const titles = headings.map((heading) => squeeze(heading.text));
    for (const { label, title } of document.contents) expect(titles).toContain(squeeze(`${label}${title}`));
    headings.forEach(({ level }, index) => expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1));
    const share = ornaments.join('').length / textOfPdf(path).length;
    expect(share).toBeLessThan(0.2);
  });

  it('has each title on the page that contents and bookmarks name', () => {
    const pages = pagesOfPdf(path).map(squeeze);
    const bookmarks = bookmarksOfPdf(path).flatMap((bookmark) => [bookmark, ...bookmark.kids]);
    expect(bookmarks.map(({ title }) => squeeze(title))).toEqual(
      document.contents.map(({ label, title }) => squeeze(`${label}${title}`)),
    );
    for (const { title, page } of bookmarks) {
      expect(pages[page - 1]).toContain(squeeze(title));
      expect(pages.slice(0, 3).join('')).toContain(squeeze(`${title}${page}`));
    }
  });

  it('carries its agreement, and gives whoever copies its words no sign that nobody sees', () => {
    const saved = join(folder, `${contract.name}.sla`);
    execFileSync('pdfdetach', ['-savefile', 'agreement.sla', '-o', saved, path]);
    expect(readFileSync(saved, 'utf8')).toBe(serialiseAgreement(agreement));
    const text = textOfPdf(path);
    expect(squeeze(text)).toContain(squeeze(document.number ?? document.title));
    expect(text).not.toMatch(/[\u00a0\u200b-\u200f\ufeff]/);
  });
});

describe.skipIf(!hasTools || !hasProgram('openssl') || !hasPdfSig)('signed by two', LONG, () => {
  let signers: readonly P12Signer[] = [];
  beforeAll(async () => {
    signers = await Promise.all(
      makeCertificates(folder, SIGNERS).map((p12) => P12Signer.create(p12, PASSWORD, { buildChain: true })),
    );
  });

  it.each(signedContracts)('$name keeps what was printed, and shows a changed bit', async (contract) => {
    const printed = readFileSync(pathOf(contract));
    const fields = fieldsOfPdf(pathOf(contract)).filter(({ kind }) => kind === '/Sig');
    let signed: Uint8Array = printed;
    for (const [index, signer] of signers.entries()) {
      const pdf = await PDF.load(signed);
      const fieldName = fields[index]?.name ?? '';
      ({ bytes: signed } = await pdf.sign({ signer, fieldName, level: 'B-B', signingTime: WHEN }));
    }
    expect(Buffer.compare(signed.slice(0, printed.length), printed)).toBe(0);
    const said = signaturesIn(`${contract.name}-signed`, signed);
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said).toContain('Total document signed');
    const changed = signed.slice();
    const at = Buffer.from(changed).indexOf('/Lang (') + 7;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(signaturesIn(`${contract.name}-changed`, changed).match(/Digest Mismatch/g)).toHaveLength(2);
  });
});

/** Terms of a provider for everybody are not signed. */
const signedContracts = EVERY_CONTRACT.filter(({ document }) =>
  document.sections.some(({ kind }) => kind === 'signatures'),
);

const SIGNERS = ['signer1', 'signer2'] as const;
const WHEN = new Date('2026-11-23T10:00:00Z');

function signaturesIn(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' }).stdout;
}

describe.skipIf(!hasVeraPdf).each(EVERY_CONTRACT)('veraPDF', LONG, (contract) => {
  it.each(['3a', 'ua1'] as const)(`finds nothing against %s in ${contract.name}`, (flavour) => {
    expect(verdictOf(pathOf(contract), flavour)).toMatch(/^PASS/);
  });
});
