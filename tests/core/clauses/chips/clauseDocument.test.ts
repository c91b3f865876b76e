import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClauseDocument } from '#core/clauses/chips/readClauseDocument.ts';
import { saySame } from '#core/clauses/chips/saySame.ts';
import { writeClauseDocument } from '#core/clauses/chips/writeClauseDocument.ts';

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
});
