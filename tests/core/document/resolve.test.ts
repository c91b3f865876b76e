import { describe, expect, it } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import type { EvaluatedBlock, EvaluatedInline, EvaluatedSection } from '#core/clauses/evaluated.ts';
import { composeDocument } from '#core/document/compose.ts';
import type { Document } from '#core/document/document.ts';
import { blank, text } from '#core/document/inline.ts';
import type { DocumentProblem } from '#core/document/problem.ts';
import { resolveDocument } from '#core/document/resolve.ts';
import type { Outcome } from '#core/outcome.ts';
import { outlineOf } from '#tests/builders/outline.ts';
import { anAgreement, heading, ordered, para, stubWriters, tag, to } from '#tests/builders/writing.ts';

const writers = stubWriters({
  definitions: () => [
    {
      kind: 'definitions',
      id: 'd',
      entries: [{ id: 'd-1', anchor: 'term-incident', term: [text('Incident')], meaning: [[text('an interruption')]] }],
    },
  ],
  goals: () => [
    { kind: 'paragraph', id: 'g', role: 'body', content: [blank('goals/g/owner', 'owner')], keepWithNext: false },
  ],
});

interface Wanted {
  readonly language?: Language;
  readonly status?: 'draft' | 'final';
}

function resolved(
  sections: readonly EvaluatedSection[],
  { language = 'en', status = 'draft' }: Wanted = {},
): Outcome<Document, DocumentProblem> {
  const request = { agreement: anAgreement(), template: { sections }, terms: [], language, status, date: '2026-11-23' };
  return resolveDocument(composeDocument(request, writers));
}

function document(sections: readonly EvaluatedSection[], wanted?: Wanted): Document {
  const outcome = resolved(sections, wanted);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const main = (...blocks: readonly EvaluatedBlock[]): EvaluatedSection => ({ kind: 'body', blocks });

const annex = (anchor: string, ...blocks: readonly EvaluatedBlock[]): EvaluatedSection => ({
  kind: 'annex',
  anchor,
  title: [{ kind: 'text', text: `About ${anchor}`, marks: [] }],
  blocks,
});

const one = [
  heading(1, 'one', 'One'),
  para('First.'),
  heading(2, 'sub', 'Sub'),
  para('Of:'),
  ordered([para('a')], [para('b')]),
];
const two = [heading(1, 'two', 'Two'), para('Second.')];

describe('numbers', () => {
  it('run through the body and begin again in each annex', () => {
    expect(outlineOf(document([main(...one, ...two), annex('x', ...two), annex('y', ...two)]))).toBe(
      [
        'body',
        '  1 One',
        '    1.1',
        '      First.',
        '    1.2 Sub',
        '      Of:',
        '      (a)',
        '        a',
        '      (b)',
        '        b',
        '  2 Two',
        '    2.1',
        '      Second.',
        'Annex 1: About x',
        '  1 Two',
        '    1.1',
        '      Second.',
        'Annex 2: About y',
        '  1 Two',
        '    1.1',
        '      Second.',
      ].join('\n'),
    );
  });

  it('of letters go on after a paragraph, so that no two clauses are called the same', () => {
    const blocks = [
      heading(1, 'x', 'X'),
      heading(2, 'y', 'Y'),
      ordered([para('a')]),
      para('And:'),
      ordered([para('b')]),
    ];
    expect(outlineOf(document([main(...blocks)]))).toContain('(b)\n        b');
  });

  it('are listed in the contents', () => {
    const { contents } = document([main(...one), annex('x', ...two)], { language: 'da' });
    expect(contents).toEqual([
      { kind: 'clause', rank: 1, target: 'one', label: '1', title: 'One' },
      { kind: 'clause', rank: 2, target: 'sub', label: '1.2', title: 'Sub' },
      { kind: 'annex', rank: 1, target: 'x', label: 'Bilag\u00A01', title: 'About x' },
    ]);
  });
});

const refer = (target: string, from: 'body' | 'annex', language: Language = 'en', word = ''): string => {
  const reference = [heading(1, 'here', 'Here'), para('See ', to(target, word), '.')];
  const sections = [
    main(...one, ...(from === 'body' ? reference : []), heading(1, 'terms', 'Terms'), tag('definitions')),
    annex(
      'x',
      ...two.map((block) => (block.kind === 'heading' ? { ...block, anchor: 'in-x' } : block)),
      ...(from === 'annex' ? reference : []),
    ),
    annex('y', ...two),
  ];
  const line = outlineOf(document(sections, { language }))
    .split('\n')
    .find((candidate) => candidate.includes('See '));
  return line?.trim() ?? '';
};

const row = (...parts: (string | EvaluatedInline)[]) => {
  const sections = [main(heading(1, 'one', 'One'), para('First.'), heading(1, 'two', 'Two'), para('Second.'))];
  const lines = outlineOf(document([...sections, annex('x', para(...parts))])).split('\n');
  return lines.find((line) => line.includes('See '))?.replace(/^.*See/, 'See');
};

describe('a row of references', () => {
  it('says once, at its end, which part of the document is meant', () => {
    expect(row('See ', to('one'), ' and ', to('two'), '.')).toBe('See 1 and 2 of the Agreement.');
  });

  it('ends where other words begin or another part is meant', () => {
    expect(row('See ', to('one'), ' and, for what is left, ', to('two'), '.')).toBe(
      'See 1 of the Agreement and, for what is left, 2 of the Agreement.',
    );
    expect(row('See ', to('one'), ' and ', to('x'), '.')).toBe('See 1 of the Agreement and Annex 1.');
  });
});

describe('a reference', () => {
  it.each([
    ['a clause', 'one', 'body', 'See 1.', 'See 1.'],
    ['a subclause', 'sub', 'body', 'See 1.2.', 'See 1.2.'],
    ['a letter', 'sub-item-2', 'body', 'See 1.2(b).', 'See 1.2(b).'],
    ['an annex', 'x', 'body', 'See Annex 1.', 'See Bilag 1.'],
    ['a clause of an annex', 'in-x', 'body', 'See 1 of Annex 1.', 'See 1 i Bilag 1.'],
    ['a clause of the same annex', 'in-x', 'annex', 'See 1.', 'See 1.'],
    ['a clause of the body from an annex', 'sub', 'annex', 'See 1.2 of the Agreement.', 'See 1.2 i Aftalen.'],
    ['a clause of another annex', 'two', 'annex', 'See 1 of Annex 2.', 'See 1 i Bilag 2.'],
    ['a definition', 'term-incident', 'body', 'See Incident.', 'See Incident.'],
    [
      'nothing',
      'gone',
      'body',
      'See [reference to a missing clause, “gone”].',
      'See [henvisning til et punkt, der mangler: ”gone”].',
    ],
  ] as const)('to %s', (...[, target, from, en, da]) => {
    expect(refer(target, from)).toBe(en);
    expect(refer(target, from, 'da')).toBe(da);
  });

  it('keeps the word before it on its line', () => {
    expect(refer('sub', 'body', 'da', 'pkt.')).toBe('See pkt. 1.2.');
  });

  it('to an annex begins a sentence with a capital', () => {
    const sections = [main(heading(1, 'h', 'H'), para(to('x'), ' gælder.')), annex('x', para('Hej.'))];
    expect(outlineOf(document(sections, { language: 'da' }))).toContain('Bilag 1 gælder.');
  });
});

describe('a final document', () => {
  const sections = [
    main(...one, tag('goals'), heading(1, 'h', 'H'), para('See ', to('gone'), '.')),
    annex('x', ...two, tag('goals')),
  ];

  it('is refused with every blank and broken reference, and where each stands', () => {
    expect(resolved(sections, { status: 'final' })).toEqual({
      ok: false,
      problem: {
        kind: 'unfinished',
        blanks: [
          { path: 'goals/g/owner', prompt: 'owner', where: '1.2' },
          { path: 'goals/g/owner', prompt: 'owner', where: '1.2 of Annex\u00A01' },
        ],
        brokenReferences: [{ target: 'gone', where: '2.1' }],
      },
    });
  });

  it('as a draft shows them', () => {
    expect(outlineOf(document(sections))).toContain('[owner]');
    expect(document(sections).running.draftMark).toBe('DRAFT');
  });

  it('is given when nothing is missing, without a draft mark', () => {
    const finished = document([main(...one)], { status: 'final' });
    expect(finished.running.draftMark).toBeNull();
    expect(finished.status).toBe('final');
  });
});
