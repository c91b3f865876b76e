import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import type { FindAgreement, VerifiedFile } from '#core/printing/anew/verifyFile.ts';
import { readLetterhead, type Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { agreementText, PLAIN_COPY, wordCopyWishes } from '#core/verifying/copies.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { readAgreementFile } from '#electron/agreementFiles.ts';
import { verifyPath } from '#electron/verifying/verifyPath.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { LETTERHEADS } from '#tests/builders/letterheads.ts';
import { partOf, withPart } from '#tests/files/wordFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-letterheads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIN = 'word/document.xml';
const agreement = agreementOf('templates/samples/customer-saas.sla');
const final = { ...agreement, state: 'final' as const };
const template = (id: string) => {
  const loaded = loadTemplate(id);
  return loaded.ok ? loaded.value : null;
};

const papers: readonly (readonly [string, Letterhead])[] = Object.entries(LETTERHEADS).map(([name, bytes]) => {
  const read = readLetterhead(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return [name, read.value];
});

async function printedOn(letterhead: Letterhead, language: Language, isInternal: boolean): Promise<Uint8Array> {
  const found = template('customer-saas');
  const manner = { language, status: 'final', date: '2027-01-01', dated: datedFacts(agreement) } as const;
  const made = found === null ? null : makeDocument(agreement, found, manner);
  if (made?.ok !== true) throw new Error('The sample is broken');
  const wishes = wordCopyWishes(agreement, made.value, { ...PLAIN_COPY, isInternal }, hashOf);
  return (await printWord(made.value, loadTypeface(), { ...wishes, letterhead })).bytes;
}

const keeping: FindAgreement = ({ fingerprint }) => {
  const hash = hashOf(agreementText(agreement, 'final'));
  return hash.startsWith(fingerprint) ? { agreement: final, fingerprint: hash, date: '2027-01-01', brands: [] } : null;
};

function pathOf(bytes: Uint8Array): string {
  const path = join(folder, 'returned.docx');
  writeFileSync(path, bytes);
  return path;
}

async function verified(bytes: Uint8Array): Promise<VerifiedFile> {
  const means = { readPdf, hashOf, template, typeface: loadTypeface };
  const result = await verifyPath(pathOf(bytes), means, keeping);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe.each(LANGUAGES)('a Word file on a letterhead in %s', (language) => {
  test.each(papers)(
    'is verified by what it carries, and by its fingerprint where it carries nothing: %s',
    async (_, paper) => {
      expect(await verified(await printedOn(paper, language, true))).toMatchObject({
        source: 'inside',
        isAsExported: true,
        differences: [],
      });
      expect(await verified(await printedOn(paper, language, false))).toMatchObject({
        source: 'found',
        isAsExported: true,
        differences: [],
      });
    },
  );

  test.each(papers)('opens as the draft it was made of: %s', async (_, paper) => {
    const opened = await readAgreementFile(pathOf(await printedOn(paper, language, true)));
    expect(opened).toEqual({ ok: true, value: { agreement: final, isEdited: false } });
  });

  test.each(papers)('shows where somebody wrote something else: %s', async (_, paper) => {
    const bytes = await printedOn(paper, language, false);
    const edited = withPart(bytes, MAIN, partOf(bytes, MAIN).replace('Havnegaard Logistik', 'Havnegaard Transport'));
    const { isAsExported, differences } = await verified(edited);
    expect([isAsExported, differences?.length]).toEqual([false, 1]);
  });
});

test('words that somebody hides in the small print below the text are told', async () => {
  const [, paper] = papers.find(([name]) => name === 'bar') ?? [];
  if (paper === undefined) throw new Error('There is no such letterhead');
  const bytes = await printedOn(paper, 'en', true);
  const edited = withPart(
    bytes,
    MAIN,
    partOf(bytes, MAIN).replace(/Version.1\.0(?=.·.Fingerprint)/u, 'Nothing is owed'),
  );
  const { isAsExported, differences } = await verified(edited);
  expect(isAsExported).toBe(false);
  expect(differences).toMatchObject([{ found: expect.stringContaining('Nothing is owed') }]);
});
