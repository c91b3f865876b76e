import { describe, expect, it } from 'vitest';
import type { EvaluatedBlock, EvaluatedSection } from '#core/clauses/evaluated.ts';
import { composeDocument } from '#core/document/compose.ts';
import type { Document, Table } from '#core/document/document.ts';
import { text } from '#core/document/inline.ts';
import type { BlockWriters, ComposedBlock } from '#core/document/writing.ts';
import { outlineOf } from '#tests/builders/outline.ts';
import { anAgreement, bullets, heading, ordered, para, stubWriters, tag } from '#tests/builders/writing.ts';

const table: Table = {
  kind: 'table',
  id: 'table',
  summary: 'A table',
  columns: [],
  header: { id: 'table-header', cells: [] },
  rows: [],
};

const paragraph = (id: string, words: string): ComposedBlock => ({
  kind: 'paragraph',
  id,
  role: 'body',
  content: [text(words)],
  keepWithNext: false,
});

const clause = (id: string, title: string | null, ...blocks: readonly ComposedBlock[]): ComposedBlock => ({
  kind: 'clause',
  id,
  level: 2,
  anchor: id,
  label: null,
  title: title === null ? null : [text(title)],
  blocks,
});

function composed(
  sections: readonly EvaluatedSection[],
  writers: BlockWriters = stubWriters(),
  fields: Readonly<Record<string, unknown>> = {},
): Document<'composed'> {
  const agreement = anAgreement(fields);
  const template = { sections };
  return composeDocument(
    { agreement, template, terms: [], language: 'en', status: 'draft', date: '2026-11-23' },
    writers,
  );
}

function body(blocks: readonly EvaluatedBlock[], writers?: BlockWriters): string {
  return outlineOf(composed([{ kind: 'body', blocks }], writers));
}

function annex(blocks: readonly EvaluatedBlock[], writers?: BlockWriters): string {
  return outlineOf(composed([{ kind: 'annex', anchor: 'a', title: [], blocks }], writers));
}

const answer = (value: unknown): EvaluatedBlock => ({
  kind: 'paragraph',
  anchor: null,
  content: [{ kind: 'answer', answer: { path: 'purpose', kind: { kind: 'wording' }, value }, marks: [] }],
});

const lastClauseOf = (document: Document<'composed'>) => JSON.stringify(document.sections[0]?.blocks.at(-1));

const lines = (...expected: readonly string[]) => expected.join('\n');

describe('a clause', () => {
  it('numbers each of its paragraphs', () => {
    expect(body([heading(1, 'purpose', 'Purpose'), para('One.'), para('Two.')])).toBe(
      lines('body', '  L1 Purpose', '    L2', '      One.', '    L2', '      Two.'),
    );
  });

  it('gives tables and lists to the paragraph before them', () => {
    const writers = stubWriters({ charges: () => [table] });
    const blocks = [
      heading(1, 'x', 'X'),
      para('See:'),
      tag('charges'),
      bullets([para('a')], [para('b')]),
      para('Then.'),
    ];
    expect(body(blocks, writers)).toBe(
      lines(
        'body',
        '  L1 X',
        '    L2',
        '      See:',
        '      <table>',
        '      - a',
        '      - b',
        '    L2',
        '      Then.',
      ),
    );
  });

  it('holds a table itself when nothing comes before it', () => {
    const writers = stubWriters({ charges: () => [table] });
    expect(body([heading(1, 'x', 'X'), tag('charges'), para('Then.')], writers)).toBe(
      lines('body', '  L1 X', '    <table>', '    L2', '      Then.'),
    );
  });

  it('letters the items of ordered lists, and numbers those of lists in them', () => {
    const blocks = [
      heading(1, 'x', 'X'),
      para('Of:'),
      ordered([para('a'), ordered([para('i')], [para('ii')])], [para('b')]),
    ];
    expect(body(blocks)).toBe(
      lines(
        'body',
        '  L1 X',
        '    L2',
        '      Of:',
        '      L3',
        '        a',
        '        L4',
        '          i',
        '        L4',
        '          ii',
        '      L3',
        '        b',
      ),
    );
  });

  it('keeps lists within lists, bullets and numbers, in the order they were written', () => {
    const deep = bullets([para('c'), bullets([para('d'), bullets([para('e')])])]);
    const blocks = [
      heading(1, 'x', 'X'),
      para('Of:'),
      bullets([para('a'), ordered([para('b'), deep], [para('f')]), para('g')], [para('h')]),
    ];
    expect(body(blocks)).toBe(
      lines(
        'body',
        '  L1 X',
        '    L2',
        '      Of:',
        '      - a',
        '        1. b',
        '          - c',
        '            - d',
        '            - e',
        '        2. f',
        '      + g',
        '      - h',
      ),
    );
  });

  it('has numbered items where an ordered list is deeper than letters and numbers go', () => {
    const blocks = [
      heading(1, 'x', 'X'),
      ordered([para('a'), ordered([para('b'), ordered([para('c')], [para('d')])])]),
    ];
    expect(body(blocks)).toContain(lines('        b', '        1. c', '        2. d'));
  });

  it('numbers the paragraphs that a writer writes', () => {
    const writers = stubWriters({ parties: () => [paragraph('p', 'The parties.'), table] });
    expect(body([heading(1, 'x', 'X'), tag('parties')], writers)).toBe(
      lines('body', '  L1 X', '    L2', '      The parties.', '      <table>'),
    );
  });

  it('takes subclauses from writers as they are, and what follows them as further subclauses', () => {
    const writers = stubWriters({ services: () => [clause('mail', 'Mail', paragraph('m', 'Sends.')), table] });
    expect(body([heading(1, 'x', 'X'), tag('services'), para('Then.')], writers)).toBe(
      lines('body', '  L1 X', '    L2 Mail', '      Sends.', '      <table>', '    L2', '      Then.'),
    );
  });
});

describe('a subclause with a title', () => {
  it('holds its paragraphs without numbers', () => {
    expect(body([heading(1, 'x', 'X'), heading(2, 'y', 'Y'), para('One.'), para('Two.')])).toBe(
      lines('body', '  L1 X', '    L2 Y', '      One.', '      Two.'),
    );
  });

  it('letters subclauses that a writer puts into it, their titles in bold', () => {
    const writers = stubWriters({ backups: () => [clause('b', 'Mail', paragraph('m', 'Nightly.'))] });
    expect(body([heading(1, 'x', 'X'), heading(2, 'y', 'Y'), tag('backups')], writers)).toBe(
      lines('body', '  L1 X', '    L2 Y', '      L3', '        Mail', '        Nightly.'),
    );
  });

  it('is followed by the clauses of the agreement itself as its equals', () => {
    const writers = stubWriters({ own_clauses: () => [clause('o', 'Own', paragraph('p', 'Ours.'))] });
    expect(body([heading(1, 'x', 'X'), heading(2, 'y', 'Y'), para('One.'), tag('own_clauses', 'term')], writers)).toBe(
      lines('body', '  L1 X', '    L2 Y', '      One.', '    L2 Own', '      Ours.'),
    );
  });
});

describe('an annex without clauses of its own', () => {
  it('makes clauses of the subclauses a writer gives', () => {
    const writers = stubWriters({ metric_definitions: () => [clause('m', 'Uptime', paragraph('p', 'Is up.'), table)] });
    expect(annex([tag('metric_definitions')], writers)).toBe(
      lines('annex: ', '  L1 Uptime', '    L2', '      Is up.', '      <table>'),
    );
  });

  it('leaves paragraphs without numbers', () => {
    expect(annex([para('One.'), heading(2, 'y', 'Y'), para('Two.')])).toBe(
      lines('annex: ', '  One.', '  L1 Y', '    L2', '      Two.'),
    );
  });
});

describe('what has nothing to say', () => {
  it('is left out: clauses, subclauses, annexes, sections', () => {
    const document = composed([
      {
        kind: 'body',
        blocks: [heading(1, 'x', 'X'), heading(2, 'y', 'Y'), tag('goals'), heading(1, 'z', 'Z'), para('One.')],
      },
      { kind: 'signatures', blocks: [heading(1, 's', 'Signatures'), tag('signatures')] },
      { kind: 'annex', anchor: 'a', title: [], blocks: [tag('contacts')] },
    ]);
    expect(outlineOf(document)).toBe(lines('body', '  L1 Z', '    L2', '      One.'));
  });

  it('takes its introduction with it', () => {
    expect(body([heading(1, 'x', 'X'), para('One.'), para('The fees are:'), tag('charges'), tag('options')])).toBe(
      lines('body', '  L1 X', '    L2', '      One.'),
    );
  });

  it('keeps the introduction of what does have something to say', () => {
    const writers = stubWriters({ options: () => [table] });
    expect(body([heading(1, 'x', 'X'), para('The fees are:'), tag('charges'), tag('options')], writers)).toContain(
      'The fees are:',
    );
  });

  it('keeps a paragraph that ends with a colon but introduces no structure', () => {
    expect(body([heading(1, 'x', 'X'), para('Note:'), para('One.')])).toContain('Note:');
  });
});

describe('an introduction', () => {
  it('stays on the page of what it introduces', () => {
    const document = composed([{ kind: 'body', blocks: [heading(1, 'x', 'X'), para('Of:'), ordered([para('a')])] }]);
    expect(JSON.stringify(document)).toContain('"keepWithNext":true');
    const other = composed([{ kind: 'body', blocks: [heading(1, 'x', 'X'), para('Of.'), ordered([para('a')])] }]);
    expect(JSON.stringify(other)).not.toContain('"keepWithNext":true');
  });
});

describe('a cover', () => {
  it('has headings without numbers', () => {
    const document = composed([{ kind: 'cover', blocks: [heading(1, 'x', 'X'), para('One.')] }]);
    expect(outlineOf(document)).toBe(lines('cover', '  # X', '  One.'));
  });
});

describe('an answer alone in a paragraph', () => {
  it('is as many paragraphs as it was written in', () => {
    expect(body([heading(1, 'x', 'X'), answer({ en: 'One.\n\nTwo.' })])).toBe(
      lines('body', '  L1 X', '    L2', '      One.', '    L2', '      Two.'),
    );
  });

  it('is a blank while it is missing', () => {
    expect(body([heading(1, 'x', 'X'), answer(undefined)])).toContain('[purpose]');
  });
});

describe('ids and anchors', () => {
  it('stay apart when a template or two writers use one twice', () => {
    const writers = stubWriters({ charges: () => [table], options: () => [table] });
    const document = composed(
      [
        { kind: 'body', blocks: [heading(1, 'x', 'X'), tag('charges'), heading(1, 'x', 'X'), tag('options')] },
        { kind: 'annex', anchor: 'x', title: [], blocks: [tag('charges')] },
      ],
      writers,
    );
    const anchors = JSON.stringify(document).match(/"anchor":"[^"]+"/g) ?? [];
    expect(anchors).toEqual(['"anchor":"x"', '"anchor":"x-2"', '"anchor":"x-3"']);
  });

  it('of a clause stay when another clause is filled in', () => {
    const blocks = [heading(1, 'x', 'X'), tag('goals'), heading(1, null, 'Z'), para('One.')];
    const writers = stubWriters({ goals: () => [table] });
    const unfilled = composed([{ kind: 'body', blocks }]);
    expect(lastClauseOf(composed([{ kind: 'body', blocks }], writers))).toBe(lastClauseOf(unfilled));
  });
});

describe('running text', () => {
  it('names the document, its number and version, and marks a draft', () => {
    const document = composed([], stubWriters(), {
      title: { en: 'SLA for\nhosting' },
      number: 'SLA-1',
      version: '1.2',
      parties: [{ id: 'p', role: 'provider', legalName: 'Nordlys A/S' }],
    });
    expect(document).toMatchObject({
      title: 'SLA for hosting',
      number: 'SLA-1',
      version: '1.2',
      parties: ['Nordlys A/S'],
    });
    expect(document.running).toEqual({
      header: { left: 'SLA for hosting', right: 'SLA-1\u00A0· Version\u00A01.2' },
      footer: { left: 'Nordlys A/S' },
      page: { before: 'Page ', between: ' of ' },
      draftMark: 'DRAFT',
    });
  });

  it('does without what is not known', () => {
    expect(composed([])).toMatchObject({ title: 'Service level agreement', number: null, version: null, parties: [] });
  });
});
