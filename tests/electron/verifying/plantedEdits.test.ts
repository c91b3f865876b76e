import { expect, describe, test } from 'vitest';
import { assert, constantFrom, double, integer, property, string } from 'fast-check';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { outlineOf } from '#core/printing/anew/outlineOf.ts';
import { pageWords } from '#core/printing/pdf/pageWords.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import type { Difference } from '#core/verifying/differences.ts';
import { differencesOfPages } from '#core/verifying/differencesOfPages.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { readPdf } from '#machine/readPdf.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const agreement = agreementOf('templates/samples/customer-saas.sla');
const LONG = { timeout: 300_000 };
const wishes = { fields: true, initials: true, fingerprint: '3f2a91bc04de'.padEnd(64, '0') };

function documentIn(language: Language): Document {
  const found = loadTemplate('customer-saas');
  if (!found.ok) throw new Error('The template is broken');
  const manner = { language, status: 'final', date: '2027-01-01', dated: datedFacts(agreement) } as const;
  const made = makeDocument(agreement, found.value, manner);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

/** The document after a change to what it is as text. */
function edited(document: Document, edit: (text: string) => string): Document {
  const before = JSON.stringify(document);
  const after = edit(before);
  expect(after).not.toBe(before);
  return JSON.parse(after) as Document;
}

/** What is told of a PDF of one document that should be one of the other. */
async function told(document: Document, changed: Document): Promise<readonly Difference[]> {
  const text = await pageWords(document, loadTypeface(), wishes, null);
  const read = await readPdf((await printPdf(changed, loadTypeface(), wishes)).bytes);
  return differencesOfPages({ text, outline: outlineOf(document) }, read?.pages ?? []);
}

/** A clause of the second level whose words are there once, its text and where it stands. */
function paragraphsOf(document: Document) {
  return document.sections.flatMap((section) =>
    section.kind !== 'body'
      ? []
      : section.blocks.flatMap((block) =>
          block.kind !== 'clause'
            ? []
            : block.blocks.flatMap((inner) =>
                inner.kind === 'clause' && inner.title === null && inner.blocks.length === 1 ? [inner] : [],
              ),
        ),
  );
}

const LONG_WORDS = {
  en: 'The Customer waives every right that follows from this clause, now and later, and pays all costs itself. ',
  da: 'Kunden giver afkald på enhver ret, der følger af denne bestemmelse, nu og senere, og betaler selv alle omkostninger. ',
};

describe.each(LANGUAGES)('a PDF file in %s', LONG, (language) => {
  const document = documentIn(language);
  const clauses = paragraphsOf(document);

  test('that nobody changed has no differences', async () => {
    expect(await told(document, document)).toEqual([]);
  });

  test('with a paragraph put in, which pushes all pages after it, has one difference, where it is', async () => {
    const [clause] = clauses;
    const words = JSON.stringify(clause?.blocks[0]);
    const added = JSON.stringify({
      kind: 'paragraph',
      id: 'planted',
      role: 'body',
      keepWithNext: false,
      content: [{ kind: 'text', text: LONG_WORDS[language].repeat(12), marks: [] }],
    });
    const differences = await told(
      document,
      edited(document, (text) => text.replace(words, `${words},${added}`)),
    );
    expect(differences).toEqual([
      {
        part: expect.any(Number) as number,
        clause: clause?.label.full,
        title: expect.any(String) as string,
        expected: expect.any(String) as string,
        found: expect.stringContaining(LONG_WORDS[language].slice(0, 80)) as string,
      },
    ]);
  });

  test('with a clause taken out is told of that clause', async () => {
    const clause = clauses.at(-1);
    const words = JSON.stringify(clause?.blocks[0]);
    const short = words.replace(/"text":"[^"]*"/, '"text":"X"');
    const differences = await told(
      document,
      edited(document, (text) => text.replace(words, short)),
    );
    expect(differences.map(({ clause: name }) => name)).toEqual([clause?.label.full]);
  });

  test('with one digit changed in a table has one difference, with the digit', async () => {
    const from = language === 'en' ? '99.90%' : '99,90\u00a0%';
    const rows = JSON.stringify(document)
      .split('"kind":"table"')
      .findIndex((part, at) => at > 0 && part.includes(from));
    const parts = JSON.stringify(document).split('"kind":"table"');
    const changed = parts.map((part, at) => (at === rows ? part.replace(from, from.replace('99', '98')) : part));
    const differences = await told(
      document,
      edited(document, () => changed.join('"kind":"table"')),
    );
    expect(differences).toMatchObject([
      { expected: expect.stringContaining('99'), found: expect.stringContaining('98') },
    ]);
  });

  test('with the words of two clauses exchanged is told of both and of nothing else', async () => {
    const [one, , other] = clauses.slice(3).map((clause) => JSON.stringify(clause.blocks[0]));
    const names = [clauses[3], clauses[5]].map((clause) => clause?.label.full);
    const moved = edited(document, (text) =>
      text
        .replace(one ?? '', 'ONE')
        .replace(other ?? '', one ?? '')
        .replace('ONE', other ?? ''),
    );
    const differences = await told(document, moved);
    expect(new Set(differences.map(({ clause }) => clause))).toEqual(new Set(names));
    expect(differences.length).toBeLessThanOrEqual(4);
  });

  test('whose margins say something else is told of it on each page', async () => {
    const other = {
      ...document,
      running: { ...document.running, header: { ...document.running.header, right: 'SLA-1' } },
    };
    const differences = await told(document, other);
    expect(differences.length).toBeGreaterThan(10);
    expect(differences[0]?.expected).toContain('SLA-2026-0142');
  });
});

test('any one edit of the words of pages is one difference, on the page where it is', LONG, async () => {
  const document = documentIn('da');
  const text = await pageWords(document, loadTypeface(), wishes, null);
  const outline = outlineOf(document);
  const letters = string({
    unit: constantFrom('a', 'b', 'æ', 'ø', 'å', '0', '7', '9', ' '),
    minLength: 1,
    maxLength: 400,
  }).filter((one) => one.trim() !== '');
  assert(
    property(
      integer({ min: 4, max: text.length - 1 }),
      double({ min: 0, max: 1, noNaN: true }),
      letters,
      integer({ min: 0, max: 300 }),
      (index, share, put, taken) => {
        const page = text[index] ?? '';
        const body = page.split('\n').slice(5).join('\n');
        const start = page.length - body.length;
        const at = start + Math.floor(share * body.length);
        const changed = `${page.slice(0, at)}§${put}§${page.slice(Math.min(page.length, at + taken))}`;
        const differences = differencesOfPages({ text, outline }, text.with(index, changed));
        expect(differences).toHaveLength(1);
        expect(differences[0]?.part).toBe(index + 1);
        expect(differences[0]?.found).toContain('§');
      },
    ),
    { numRuns: 60 },
  );
});
