import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { clauseText } from '#core/importing/clauseText.ts';
import { findClauses } from '#core/importing/clauses.ts';
import { guessComponent, guessLanguage } from '#core/importing/guess.ts';
import { guessValue, OFFERED_VALUES } from '#core/importing/values.ts';
import { readWordText } from '#core/importing/wordText.ts';
import { openWord } from '#core/openXml/wordPackage.ts';
import { paragraph, wordFile } from './wordFile.ts';

function found(bytes: Uint8Array) {
  const read = openWord(bytes, readWordText);
  if (!read.ok) throw new Error(read.problem.kind);
  const { clauses, leftOut } = findClauses(read.value, 'en');
  return {
    leftOut,
    clauses: clauses.map((clause) => ({ ...clause, text: clauseText(clause, new Map()) })),
  };
}

const control = (properties: string, text: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const heading = (text: string, level = 1) => paragraph(text, `<w:outlineLvl w:val="${level - 1}"/>`);

test('a file of LibreOffice becomes clauses with lists, blanks and guesses, and says what was left out', () => {
  const { clauses, leftOut } = found(new Uint8Array(readFileSync('tests/fixtures/word/libreOffice.docx')));
  expect(leftOut).toMatchObject({ table: 1, picture: 1 });
  expect(clauses.map(({ title, language, component }) => [title, language, component])).toEqual([
    ['Ydelser', 'da', 'services'],
    ['Opsigelse', 'da', 'term'],
    ['Governing law', 'en', 'disputes'],
  ]);
  expect(clauses[0]?.text).toBe(
    String.raw`Leverandøren leverer drift af systemet til \[Kunde\] fra den \[…\] og må ikke ændre \{\{ provider.legalName \}\} eller \{\% if x \%\}.

-  Overvågning døgnet rundt
-  Sikkerhedskopi hver nat
   -  opbevares i 30 dage

## Afgrænsning

Ydelsen omfatter ikke kundens egne enheder.`,
  );
  expect(clauses[0]?.blanks).toEqual([
    { label: 'Kunde', by: 'brackets', value: 'customer.legalName' },
    { label: '…', by: 'line', value: null },
  ]);
  expect(clauses[1]?.blanks[0]).toEqual({ label: 'seks måneder', by: 'highlight', value: null });
  expect(clauses[1]?.text).toContain('1. Opsigelsen sendes');
  expect(clauses[2]?.text).toContain('**arbitration**');
  for (const { text } of clauses) expect(checkClauseText(text)).toEqual([]);
});

test('content controls are blanks by their name, and what was deleted is gone', () => {
  const { clauses } = found(
    wordFile(
      `${heading('Term')}<w:p><w:r><w:t xml:space="preserve">From </w:t></w:r>${control('<w:alias w:val="Effective date"/><w:showingPlcHdr/>', 'Click here')}<w:del><w:r><w:delText>not this</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> for </w:t></w:r></w:ins>${control('<w:tag w:val="years"/>', '3 years')}</w:p>`,
    ),
  );
  expect(clauses[0]?.text).toBe(String.raw`From \[Effective date\] for \[3 years\]`);
  expect(clauses[0]?.blanks.map(({ by, value }) => [by, value])).toEqual([
    ['control', 'effectiveDate'],
    ['control', null],
  ]);
});

test('a blank is replaced by the value it is filled with, and by nothing else', () => {
  const [clause] = found(
    wordFile(heading('Parties') + paragraph('Between [Supplier] and [Customer], {{ title }}')),
  ).clauses;
  const blanks = clause?.blanks.map(({ value }, at) => [at, value] as const) ?? [];
  const fillings = new Map(blanks.flatMap(([at, value]) => (value === null ? [] : [[at, value] as const])));
  const text = clause === undefined ? '' : clauseText(clause, fillings);
  expect(text).toBe(String.raw`Between {{ provider.legalName }} and {{ customer.legalName }}, \{\{ title \}\}`);
  expect(checkClauseText(text)).toEqual([]);
});

test('every value that is offered can be printed', () => {
  for (const value of OFFERED_VALUES) expect(checkClauseText(`{{ ${value} }}`)).toEqual([]);
});

test('a heading above all others is the title of the document', () => {
  const { clauses } = found(
    wordFile(heading('Contract') + heading('1. Scope', 2) + paragraph('A') + heading('2. Term', 2) + paragraph('B')),
  );
  expect(clauses.map(({ title }) => title)).toEqual(['Scope', 'Term']);
});

test('without styles, short bold or numbered lines are the headings', () => {
  const { clauses } = found(
    wordFile(bold('Scope') + paragraph('The service is this.') + paragraph('2. Term') + paragraph('It lasts.')),
  );
  expect(clauses.map(({ title }) => title)).toEqual(['Scope', 'Term']);
});

test.each([
  ['Aftalen kan opsiges af parterne', 'da'],
  ['The agreement may be terminated', 'en'],
  ['12345', 'en'],
] as const)('%s is %s', (text, language) => {
  expect(guessLanguage(text, 'en')).toBe(language);
});

test.each([
  ['Service credits', '', 'remedies'],
  ['Opsigelse', '', 'term'],
  ['Tavshedspligt', 'Parterne skal behandle fortrolige oplysninger sikkert', 'security'],
  ['Bilag', 'Noget andet', 'frame'],
] as const)('%s belongs to %s', (title, text, component) => {
  expect(guessComponent(title, text)).toBe(component);
});

test.each([
  ['Kunde', 'customer.legalName'],
  ['Kundens navn', 'customer.legalName'],
  ['the Supplier', 'provider.legalName'],
  ['Leverandøren', 'provider.legalName'],
  ['CVR', null],
  ['…', null],
] as const)('a blank called %s waits for %s', (label, value) => {
  expect(guessValue(label)).toBe(value);
});
