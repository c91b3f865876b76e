import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { readPdf } from '#machine/readPdf.ts';
import { hostileText } from '#tests/arbitraries/hostileText.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { sampleOf } from '#tests/core/checks/corpus/fault.ts';

const BROKEN = [
  '{{ broken',
  '{{ nobody.knows }}',
  '{% if %}x{% endif %}',
  '{% for s in services %}',
  '{% endif %}',
  '{{ provider | upcase }}',
  '[x](#nowhere)',
  '# {#a}\n\n# {#a}',
  '<script>alert(1)</script>',
  '| a |\n|---|',
  '{% cover_section %}',
  '\u0000',
];

const anyText = fc.oneof(fc.constantFrom(...BROKEN), hostileText(200));

/** Good clauses between others that nobody can print. */
const anyClauses = fc.array(fc.tuple(anyText, fc.constantFrom('frame', 'security', 'term')), { maxLength: 5 });

function withClauses(agreement: Agreement, clauses: readonly (readonly [string, string])[]): Agreement {
  const own = clauses.flatMap(([text, component], at) => [
    { id: `bad-${at}`, title: { en: 'Bad', da: 'Dårlig' }, text: { en: text, da: text }, component },
    {
      id: `good-${at}`,
      title: { en: `Good ${at}` },
      text: { en: `Marten${at} holds.`, da: `Mår${at} gælder.` },
      component,
    },
  ]);
  return agreementSchema.parse({ ...agreement, clauses: [...agreement.clauses, ...own] });
}

test('a clause that is broken never stops the rest: opening, editing, checking and printing go on', () => {
  const sample = sampleOf('customer-saas');
  fc.assert(
    fc.property(anyClauses, fc.constantFrom('en', 'da'), (clauses, language) => {
      const agreement = withClauses(sample, clauses);
      expect(parseAgreementFile(serialiseAgreement(agreement))).toEqual({ ok: true, value: agreement });

      const edited = setAnswer(newDraft(agreement), 'number', 'SLA-7');
      expect(edited.sketches).toEqual({});
      expect(edited.agreement.clauses).toBe(agreement.clauses);

      const document = draftOf(edited.agreement, language);
      const printed = JSON.stringify(document);
      for (const at of clauses.keys()) expect(printed).toContain(language === 'en' ? `Marten${at}` : `Mår${at}`);
      expect(printed).toContain('SLA-7');

      const findings = checkAgreement({ agreement: edited.agreement, editions: [document] });
      const before = checkAgreement({ agreement: sample, editions: [draftOf(sample, language)] });
      const rules = new Set(findings.map(({ rule }) => rule));
      expect(before.filter(({ rule }) => !rules.has(rule))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('its Word and PDF files are printed too, with the clauses that are sound', async () => {
  const agreement = withClauses(
    sampleOf('customer-saas'),
    BROKEN.map((text) => [text, 'frame'] as const),
  );
  const document = draftOf(agreement, 'en');
  const word = await printWord(document, typeface);
  const pdf = await printPdf(document, typeface);
  expect(word.bytes.length).toBeGreaterThan(20_000);
  expect(pdf.bytes.length).toBeGreaterThan(20_000);
  const { pages } = (await readPdf(pdf.bytes)) ?? { pages: [] };
  expect(pages.join(' ')).toContain(`Marten${BROKEN.length - 1} holds.`);
});
