import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTemplate, shippedClauses, templateIds } from '#cli/templates.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { startingClauses } from '#core/clauses/startingClauses.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import type { Printed } from '#core/printing/printed.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { faultsOfWordFile } from '#tests/files/ooxmlValidator.ts';
import { textOfPdf } from '#tests/files/poppler.ts';
import { hasProgram } from '#tests/files/programs.ts';
import { paragraphsOf, partOf } from '#tests/files/wordFile.ts';

const samples = join(import.meta.dirname, '../../templates/samples');
const folder = mkdtempSync(join(tmpdir(), 'sla-studio-shipped-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SHIPPED: readonly (readonly [name: string, agreement: Agreement])[] = [
  ...readdirSync(samples).map((file) => [`the sample ${file}`, agreementOf(join(samples, file))] as const),
  ...templateIds().map((id) => [`a new agreement from ${id}`, begun(id)] as const),
];

describe.each(SHIPPED)('%s', (_, agreement) => {
  it.each(LANGUAGES)('can be printed in %s, with every clause of the library in it', async (language) => {
    const document = draftOf(agreement, language);
    const word = await printWord(document, typeface);
    const pdf = await printPdf(document, typeface);
    expect([word.missingGlyphs, pdf.missingGlyphs]).toEqual([[], []]);
    expect(await faultsOfWordFile(written('contract.docx', word))).toEqual([]);
    expect(missingIn(paragraphsOf(partOf(word.bytes, 'word/document.xml')).join('\n'), agreement, language)).toEqual(
      [],
    );
    if (!hasProgram('pdftotext')) return;
    expect(missingIn(textOfPdf(written('contract.pdf', pdf)), agreement, language)).toEqual([]);
  });
});

/** An agreement as it is when somebody has just chosen a template. */
function begun(id: string): Agreement {
  const template = loadTemplate(id);
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const { suits, clauses, version } = template.value;
  const [type = 'customer'] = suits;
  const blank = newAgreement({ id: 'new', type, language: 'en' });
  return { ...blank, ...startingClauses(clauses, shippedClauses()), template: { id, version } };
}

function written(name: string, { bytes }: Printed): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Titles of clauses that a text does not have. */
function missingIn(text: string, { clauses }: Agreement, language: Language): readonly string[] {
  const said = withoutBreaks(text);
  return clauses
    .flatMap(({ title }) => title?.[language] ?? [])
    .filter((title) => !said.includes(withoutBreaks(title)));
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
