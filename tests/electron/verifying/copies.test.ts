import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { P12Signer, PDF } from '@libpdf/core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import { HOUSE_TYPEFACE } from '#core/brand/typefaces.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import type { FindAgreement, VerifiedFile } from '#core/printing/anew/verifyFile.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { agreementText, copyWishes, PLAIN_COPY, wordCopyWishes, type CopyWish } from '#core/verifying/copies.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { verifyPath } from '#electron/verifying/verifyPath.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { hasProgram } from '#tests/files/programs.ts';
import { makeCertificates, PASSWORD } from '#tests/files/signingCertificates.ts';
import { partOf, withPart } from '#tests/files/wordFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const template = (id: string) => {
  const loaded = loadTemplate(id);
  return loaded.ok ? loaded.value : null;
};
const means = { readPdf, hashOf, template, typeface: loadTypeface };
const agreement = agreementOf('templates/samples/customer-saas.sla');
const other = agreementOf('templates/samples/internal-service-desk.sla');
const MAIN = 'word/document.xml';

interface Copy {
  readonly language?: Language;
  readonly status?: 'draft' | 'final';
  readonly brand?: Brand | null;
  readonly wish?: Partial<CopyWish>;
  /** Says that it is made from this one. */
  readonly marked?: Agreement;
}

function documentOf(of: Agreement, { language = 'da', status = 'final' }: Copy) {
  const found = template(of.template?.id ?? '');
  if (found === null) throw new Error('The template is broken');
  const made = makeDocument(of, found, { language, status, date: '2027-01-01', dated: datedFacts(of) });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

async function wordCopy(of: Agreement, copy: Copy = {}): Promise<Uint8Array> {
  const { brand = null, marked = of } = copy;
  const document = documentOf(of, copy);
  const wishes = wordCopyWishes(marked, { ...document, brand }, PLAIN_COPY, hashOf);
  return (await printWord(document, loadTypeface(brand?.typeface ?? HOUSE_TYPEFACE), wishes, brand)).bytes;
}

async function pdfCopy(of: Agreement, copy: Copy = {}): Promise<Uint8Array> {
  const { brand = null, wish = {}, marked = of } = copy;
  const document = documentOf(of, copy);
  const wishes = copyWishes(marked, { ...document, brand }, { ...PLAIN_COPY, ...wish }, hashOf);
  return (await printPdf(document, loadTypeface(brand?.typeface ?? HOUSE_TYPEFACE), wishes, brand)).bytes;
}

/** As the storage of the program does: final versions of both agreements are kept. */
function keeping(brands: readonly Brand[] = []): FindAgreement {
  return ({ fingerprint: beginning }) => {
    const known = [agreement, other].map((one) => {
      const text = agreementText(one, 'final');
      return { agreement: { ...one, state: 'final' as const }, fingerprint: hashOf(text), date: '2027-01-01', brands };
    });
    return known.find(({ fingerprint }) => fingerprint.startsWith(beginning)) ?? null;
  };
}

function verify(bytes: Uint8Array, find: FindAgreement = keeping()) {
  const path = join(folder, 'returned');
  writeFileSync(path, bytes);
  return verifyPath(path, means, find);
}

async function verified(bytes: Uint8Array, find: FindAgreement = keeping()): Promise<VerifiedFile> {
  const result = await verify(bytes, find);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('a copy that carries no agreement', () => {
  test.each(LANGUAGES)('is the version whose fingerprint is on its pages (%s)', async (language) => {
    const same = { source: 'found', isAsExported: true, differences: [], exportedAs: { language, status: 'final' } };
    const everything = { anchors: true, initials: true };
    for (const bytes of [
      await wordCopy(agreement, { language }),
      await pdfCopy(agreement, { language }),
      await pdfCopy(agreement, { language, wish: everything }),
    ]) {
      const found = await verified(bytes);
      expect(found).toMatchObject(same);
      expect(found.agreement).toMatchObject({ number: agreement.number, version: agreement.version });
    }
  });

  test('is not taken for the other agreement that is kept', async () => {
    const found = await verified(await wordCopy(other, { language: 'en' }));
    expect([found.agreement.id, found.differences]).toEqual([other.id, []]);
  });

  test('may have the look of any firm that is kept', async () => {
    const brand = aBrand();
    const looks = keeping([aBrand({ name: 'B', logo: null, typeface: 'sourceSans3' }), brand]);
    expect((await verified(await pdfCopy(agreement, { brand }), looks)).differences).toEqual([]);
    expect((await verified(await pdfCopy(agreement, { brand }))).differences).not.toEqual([]);
  });

  test('is told word for word where it was changed (Word)', async () => {
    const bytes = await wordCopy(agreement);
    const xml = partOf(bytes, MAIN);
    const changed = xml
      .replaceAll('>Formål<', '>Hensigt<')
      .replace('>99,90\u00a0%<', '>98,90\u00a0%<')
      .replace('</w:body>', '<w:p><w:r><w:t>Kunden hæfter for alt.</w:t></w:r></w:p></w:body>');
    const { differences, isAsExported, agreement: found } = await verified(withPart(bytes, MAIN, changed));
    expect([found.id, isAsExported]).toEqual([agreement.id, false]);
    const told = (differences ?? []).map(({ expected, found: had }) => [expected, had]);
    expect(told.length).toBeGreaterThan(2);
    expect(told[0]).toEqual(['Formål', 'Hensigt']);
    expect(told).toContainEqual([expect.stringContaining('99,90'), expect.stringContaining('98,90')]);
    expect(told.at(-1)).toEqual(['', 'Kunden hæfter for alt.']);
  });

  test('is told page by page where it was changed (PDF)', async () => {
    const pdf = await PDF.load(await pdfCopy(agreement));
    pdf.getPage(3)?.drawText('uden ansvar', { x: 80, y: 100, size: 10 });
    pdf.getPage(6)?.drawText('og intet andet', { x: 80, y: 100, size: 10 });
    const { differences } = await verified(await pdf.save({ incremental: true }));
    expect(differences).toMatchObject([
      { part: 4, found: expect.stringContaining('uden ansvar') as string },
      { part: 7, found: expect.stringContaining('og intet andet') as string },
    ]);
  });

  test('with a forged fingerprint is told with all that it says otherwise', async () => {
    const forged = { ...agreement, version: '9.9' };
    for (const bytes of [await wordCopy(forged, { marked: agreement }), await pdfCopy(forged, { marked: agreement })]) {
      const { differences, agreement: found } = await verified(bytes);
      expect(found.version).toBe(agreement.version);
      expect(differences).toContainEqual(expect.objectContaining({ found: expect.stringContaining('9.9') as string }));
    }
  });

  test('of another version than those that are kept is told by its own number', async () => {
    const problem = { kind: 'notKept', status: 'final', edition: 'SLA-2026-0142 · Version 9.9' };
    for (const bytes of [
      await wordCopy({ ...agreement, version: '9.9' }),
      await pdfCopy({ ...agreement, version: '9.9' }),
    ])
      expect(await verify(bytes)).toMatchObject({ problem: { kind: 'carriedFile', problem } });
  });

  test('of a draft says so', async () => {
    const problem = { kind: 'notKept', status: 'draft' };
    for (const bytes of [await wordCopy(agreement, { status: 'draft' }), await pdfCopy(agreement, { status: 'draft' })])
      expect(await verify(bytes)).toMatchObject({ problem: { problem } });
  });

  test('without a fingerprint cannot be told', async () => {
    const document = documentOf(agreement, {});
    const typeface = loadTypeface(HOUSE_TYPEFACE);
    for (const { bytes } of [await printPdf(document, typeface), await printWord(document, typeface)])
      expect(await verify(bytes)).toMatchObject({ problem: { problem: { kind: 'noFingerprint' } } });
  });

  test.skipIf(!hasProgram('openssl'))('says the same when it was filled in and signed', async () => {
    const pdf = await PDF.load(await pdfCopy(agreement));
    pdf.getForm()?.getTextField('signer1-place')?.setValue('Marstal');
    const filled = await pdf.save({ incremental: true });
    const [p12 = new Uint8Array()] = makeCertificates(folder, ['signer1']);
    const signer = await P12Signer.create(p12, PASSWORD, { buildChain: true });
    const signed = await (await PDF.load(filled)).sign({ signer, fieldName: 'signer1-signature', level: 'B-B' });
    expect(signed.bytes.length).toBeGreaterThan(filled.length);
    expect(await verified(signed.bytes)).toMatchObject({ differences: [], isAsExported: true });
  });
});
