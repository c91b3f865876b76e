import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClauseDocument } from '#core/clauses/chips/readClauseDocument.ts';
import { saySame } from '#core/clauses/chips/saySame.ts';
import { writeClauseDocument } from '#core/clauses/chips/writeClauseDocument.ts';
import type { ClauseBlock, ClauseInline } from '#core/clauses/chips/clauseDocument.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';

const read = readClauseDocument;
const templates = join(import.meta.dirname, '../../../../templates/agreements');

/** The parts of the shipped templates that a clause could hold. */
const shipped = readdirSync(templates, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    readFileSync(join(templates, file), 'utf8')
      .split(/^\{% \w+_section.*%\}$/mu)
      .flatMap((section) => section.split(/^(?=# )/mu))
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const words = (text: string): ClauseInline => ({ kind: 'text', text, marks: [] });
const bold = (text: string): ClauseInline => ({ kind: 'text', text, marks: ['bold'] });
const paragraph = (...content: readonly ClauseInline[]): ClauseBlock => ({
  kind: 'paragraph',
  anchor: null,
  content,
});
const list = (...items: readonly (readonly ClauseBlock[])[]): ClauseBlock => ({ kind: 'orderedList', items });
const ifPurpose = (...content: readonly ClauseInline[]): ClauseInline => ({
  kind: 'choice',
  branches: [{ condition: { written: 'purpose', isNegated: false }, content }],
});
const lineBreak: ClauseInline = { kind: 'lineBreak' };

describe('a clause as a document', () => {
  test('has paragraphs, marks and values', () => {
    expect(read('The **{{ provider.legalName }}** shall *act*.\n\nSecond.')).toEqual([
      {
        kind: 'paragraph',
        anchor: null,
        content: [
          { kind: 'text', text: 'The ', marks: [] },
          { kind: 'value', reading: 'provider.legalName', marks: ['bold'] },
          { kind: 'text', text: ' shall ', marks: [] },
          { kind: 'text', text: 'act', marks: ['italic'] },
          { kind: 'text', text: '.', marks: [] },
        ],
      },
      { kind: 'paragraph', anchor: null, content: [{ kind: 'text', text: 'Second.', marks: [] }] },
    ]);
  });

  test('has all of the shipped templates, and keeps none of it as text', () => {
    expect(shipped.length).toBeGreaterThan(100);
    for (const part of shipped) {
      const document = read(part);
      expect(JSON.stringify(document)).not.toContain('"kept"');
      const written = writeClauseDocument(document);
      expect(written === part || saySame(written, part)).toBe(true);
    }
  });

  test('has choices between words and between paragraphs', () => {
    const between = 'A {% if purpose %}b{% else %}c{% endif %}.';
    const whole = '{% if services.size > 1 %}\nMany.\n{% endif %}';
    expect(read(`${between}\n\n${whole}`)).toEqual([
      {
        kind: 'paragraph',
        anchor: null,
        content: [
          { kind: 'text', text: 'A ', marks: [] },
          {
            kind: 'choice',
            branches: [
              {
                condition: { written: 'purpose', isNegated: false },
                content: [{ kind: 'text', text: 'b', marks: [] }],
              },
              { condition: null, content: [{ kind: 'text', text: 'c', marks: [] }] },
            ],
          },
          { kind: 'text', text: '.', marks: [] },
        ],
      },
      {
        kind: 'choice',
        branches: [
          {
            condition: { written: 'services.size > 1', isNegated: false },
            content: [{ kind: 'paragraph', anchor: null, content: [{ kind: 'text', text: 'Many.', marks: [] }] }],
          },
        ],
      },
    ]);
    expect(writeClauseDocument(read(`${between}\n\n${whole}`))).toBe(`${between}\n\n${whole}`);
  });

  test('keeps what it has no form for, and only that', () => {
    const loop = '{% for s in services %}{{ s.name }}{% endfor %}';
    expect(read(`One.\n\n${loop}\n\nTwo.`).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(read(`One ${loop}.`)[0]).toMatchObject({ content: [{}, { kind: 'kept', source: loop }, {}] });
    expect(read('{% if purpose %}open')).toEqual([{ kind: 'kept', source: '{% if purpose %}open' }]);
  });

  test('reads what is too long for a clause paragraph by paragraph, so that it can be divided', () => {
    const long = `${'a '.repeat(10_000)}b`;
    const text = `${long}\n\n1. One\n2. Two\n\nThree **of** it.\n\n${long}\n\nOpen {% if purpose %}${long}`;
    const document = read(text);
    expect(document.map(({ kind }) => kind)).toEqual(['paragraph', 'orderedList', 'paragraph', 'paragraph', 'kept']);
    expect(writeClauseDocument(document)).toBe(text);
    expect(read('a'.repeat(30_001)).map(({ kind }) => kind)).toEqual(['kept']);
  });

  test.each([
    '{{ provider.legalName }}',
    '{% if x %}',
    '<script>alert(1)</script>',
    '# no heading',
    '1. no list',
    '**',
  ])('writes %s so that it is read as it was typed', (typed) => {
    const document = [
      { kind: 'paragraph', anchor: null, content: [{ kind: 'text', text: typed, marks: [] }] },
    ] as const;
    expect(read(writeClauseDocument(document))).toEqual(document);
  });

  describe('is saved and comes back', () => {
    const cases: readonly (readonly [string, readonly ClauseBlock[], string])[] = [
      [
        'with a list marker behind a line break that depends on a condition',
        [paragraph(words('a'), ifPurpose(lineBreak), words('- b'))],
        'a{% if purpose %}\\\n{% endif %}\\- b',
      ],
      [
        'with a list marker after a branch that ends a line',
        [
          paragraph(words('a'), {
            kind: 'choice',
            branches: [
              { condition: { written: 'purpose', isNegated: false }, content: [lineBreak] },
              { condition: null, content: [words('> b')] },
            ],
          }),
        ],
        'a{% if purpose %}\\\n{% else %}\\> b{% endif %}',
      ],
      ['with what looks like an anchor, half of it bold', [paragraph(bold('{'), words('#x} b'))], '**\\{** \\#x} b'],
      [
        'with lists of which nothing is between',
        [list([paragraph(words('a'))]), paragraph(lineBreak), list([paragraph(words('b'))])],
        '1. a\n2. b',
      ],
      ['without a condition under which nothing is said', [paragraph(words('a'), ifPurpose())], 'a'],
      [
        'with a condition at the beginning of an item',
        [list([paragraph(ifPurpose(words('a')), words(' b')), list([paragraph(words('c'))])])],
        '1. {% if purpose %}a{% endif %} b\n\n   1. c',
      ],
      [
        'with a choice at the beginning of a further paragraph of an item',
        [
          list([
            paragraph(words('a')),
            paragraph(
              {
                kind: 'choice',
                branches: [
                  { condition: { written: 'purpose', isNegated: false }, content: [words('b')] },
                  { condition: null, content: [words('c')] },
                ],
              },
              words('d'),
            ),
            list([paragraph(words('e'))]),
          ]),
        ],
        '1. a\n\n   {% if purpose %}b{% else %}c{% endif %}d\n\n   1. e',
      ],
    ];

    test.each(cases)('%s', (_what, document, written) => {
      expect(writeClauseDocument(document)).toBe(written);
      expect(checkClauseText(written)).toEqual([]);
      expect(JSON.stringify(read(written))).not.toContain('"kept"');
      expect(writeClauseDocument(read(written))).toBe(written);
    });

    test('in the same words, with a loop of several lines in an item', () => {
      const loop = '- {% for s in services %}\n\n{% endfor %}';
      expect(writeClauseDocument(read(writeClauseDocument(read(loop))))).toBe(writeClauseDocument(read(loop)));
    });
  });
});
