import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { parseTemplate, type Template } from '#core/clauses/template.ts';
import type { Block, Document } from '#core/document/document.ts';
import { makeDocument, type DocumentRequest } from '#core/document/makeDocument.ts';
import { anAgreement } from '#tests/builders/writing.ts';

const folder = new URL('../../../templates/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

function templateNamed(name: string): Template {
  const texts = { en: read(`agreements/${name}/en.md`), da: read(`agreements/${name}/da.md`) };
  const parsed = parseTemplate({ manifest: read(`agreements/${name}/template.json`), texts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

const template = templateNamed('customer-saas');
const sample: Agreement = agreementSchema.parse(
  (JSON.parse(read('samples/customer-saas.sla')) as { agreement: unknown }).agreement,
);

function made(agreement: Agreement, request: Omit<DocumentRequest, 'date'>): Document {
  const outcome = makeDocument(agreement, template, { ...request, date: '2026-11-23' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const cover = (state: Agreement['state'], status: 'draft' | 'final') =>
  JSON.stringify(made({ ...sample, state }, { language: 'en', status }).sections[0]);

describe('the state on the cover', () => {
  it('is that of the printing, whatever the agreement was marked as', () => {
    expect(cover('draft', 'final')).toContain('"Final"');
    expect(cover('final', 'draft')).toContain('"Draft"');
    expect(cover('inReview', 'draft')).toContain('"In review"');
  });
});

describe('a final', () => {
  it('is refused when it has a title and nothing else', () => {
    const request = { language: 'en', status: 'final', date: '2026-11-23' } as const;
    const outcome = makeDocument(anAgreement({ title: { en: 'Title' } }), template, request);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'unfinished' } });
  });
});

describe.each(LANGUAGES)('the customer agreement in %s', (language) => {
  it('is final when everything is answered', () => {
    const document = made(sample, { language, status: 'final' });
    expect(document.contents.length).toBeGreaterThan(30);
    expect(JSON.stringify(document)).not.toContain('"kind":"blank"');
  });

  it('is a draft when nothing is answered, with the clauses that always apply', () => {
    const document = made(anAgreement(), { language, status: 'draft' });
    expect(document.contents.length).toBeGreaterThan(0);
    expect(JSON.stringify(document)).toContain('"kind":"blank"');
  });

  it('has the same clauses in both languages', () => {
    expect(clausesOf(made(sample, { language, status: 'draft' }))).toEqual(
      clausesOf(made(sample, { language: 'en', status: 'draft' })),
    );
  });
});

it('is refused as a final while a party has no name, saying which', () => {
  const [first, ...others] = sample.parties;
  if (first === undefined) throw new Error('The sample has parties');
  const { legalName: _, ...nameless } = first;
  const agreement = { ...sample, parties: [nameless, ...others] };
  const outcome = makeDocument(agreement, template, { language: 'en', status: 'final', date: '2026-11-23' });
  expect(outcome).toMatchObject({
    ok: false,
    problem: { kind: 'unfinished', brokenReferences: [] },
  });
  expect(JSON.stringify(outcome)).toContain('legal name of the Provider');
});

function clausesOf({ sections }: Document): unknown {
  return sections.map(({ blocks }) => blocks.map(shapeOf));
}

function shapeOf(block: Block): unknown {
  return block.kind === 'clause' ? [block.label.full, block.blocks.map(shapeOf)] : block.kind;
}
